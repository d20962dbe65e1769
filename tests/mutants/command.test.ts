/** The command, on fixtures of two languages; the whole run of a dossier is for an editor. */
import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/mutants/score.ts';
import { startCommand } from '../cli/run-command.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const scoresOf = async (fixture: Parameters<typeof fixturePath>[0], args: readonly string[]): Promise<Score[]> => {
  const { stdout } = await startCommand('mutants', ['--root', fixturePath(fixture), '--format', 'json', ...args]);
  return stdout
    .split(/\n(?=\{)/u)
    .filter((text) => text.trim() !== '')
    .map((text) => JSON.parse(text) as Score);
};

describe('npm run mutants', () => {
  it('measures each seed', async () => {
    const scores = await scoresOf('bakery', ['--seed', '1,2', '--count', '3']);
    expect(scores.map(({ seed }) => seed)).toEqual([1, 2]);
    for (const { planted, errors, alarms } of scores) {
      expect(planted).toBe(errors.reduce((sum, kind) => sum + kind.planted, 0));
      expect(alarms).toEqual([]);
    }
  });

  it('plants and catches errors in a French dossier', async () => {
    const [score] = await scoresOf('boulangerie', ['--count', '6']);
    const planted = score?.errors.filter((kind) => kind.planted > 0).map(({ id }) => id) ?? [];
    expect(planted).toEqual(expect.arrayContaining(['number-word-changed', 'date-moved', 'opposite-said']));
    expect(score?.survivors).toEqual([]);
    expect(score?.ok).toBe(true);
  });
});
