import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPairs } from '../../src/bench/count-set.ts';
import type { LabelledPair } from '../../src/bench/labelled-pair.ts';
import { outsideSets } from '../../src/bench/outside-sets.ts';
import { engineHash } from '../../src/dossier/engine-hash.ts';
import { balancedAccuracy, outsideSchema } from '../../src/dossier/outside-score.ts';
import { parseScores } from '../../src/dossier/score-file.ts';
import { rangeOf } from '../../src/site/outside-score.ts';
import { runCommand } from '../cli/run-command.ts';
import { scoreFile } from '../../src/provenance/own-files.ts';

const pair = (sentence: string, label: LabelledPair['label']): LabelledPair => ({
  id: sentence,
  source: 'The bakery opened in 1962. It sells forty loaves a day.',
  paragraphEnd: 'newline',
  language: 'en',
  passages: ['The bakery opened in 1962.'],
  sentence,
  label,
  kind: '',
});
const pairs = [
  pair('The bakery opened in 1962.', 'supported'),
  pair('The bakery closed in 1962.', 'unsupported'),
  pair('The bakery opened in 1963.', 'unsupported'),
];
const [bump] = outsideSets;
if (bump === undefined) throw new Error('Expected a set.');
const folder = await mkdtemp(join(tmpdir(), 'outside-'));
afterAll(() => rm(folder, { recursive: true }));

describe('a set', () => {
  const judged = (['found', 'refused', 'open'] as const).map((verdict, index) => ({
    id: String(index),
    verdict,
    rules: [],
    open: [],
  }));
  const counted = { ...bump, ...countPairs(pairs, judged) };

  it('is counted by label, and holds no word of a pair', () => {
    expect(counted).toEqual({
      ...bump,
      supported: { pairs: 1, refused: 0, open: 0 },
      unsupported: { pairs: 2, refused: 1, open: 1 },
    });
  });

  it('is half right where half of the unsupported and none of the supported are refused', () => {
    expect(balancedAccuracy(counted)).toBe(0.75);
  });

  it('is told by its least and its most', () => {
    const other = {
      ...counted,
      supported: { pairs: 114, refused: 19, open: 0 },
      unsupported: { pairs: 4, refused: 3, open: 0 },
    };
    expect(rangeOf({ measured: '2026-01-01', engine: 'a'.repeat(64), sets: [other, counted] })).toEqual({
      least: '50.0%',
      most: '75.0%',
      fewest: '0%',
      highest: '16.7%',
    });
  });
});

describe('bench:support --record', () => {
  it('keeps the counts beside the score of the planted errors, and no word of the set', async () => {
    await mkdir(join(folder, 'content'), { recursive: true });
    const planted = {
      content: 'a'.repeat(64),
      seeds: [1],
      count: 1,
      errors: [],
      harmless: [],
      survivors: [],
      alarms: [],
    };
    await writeFile(join(folder, scoreFile), JSON.stringify({ planted }));
    const file = join(folder, 'bump.half.jsonl');
    await writeFile(file, pairs.map((one) => JSON.stringify(one)).join('\n'));
    const { code } = await runCommand('bench-support', [file, '--record', '--root', folder]);
    expect(code).toBe(0);
    const text = await readFile(join(folder, scoreFile), 'utf8');
    const scores = parseScores(text);
    expect(scores).toMatchObject({
      planted,
      outside: {
        engine: await engineHash(),
        sets: [{ id: 'bump', supported: { pairs: 1, refused: 0 }, unsupported: { pairs: 2, refused: 2 } }],
      },
    });
    expect(text).not.toContain('bakery');
  });

  it('refuses a file of no known set', async () => {
    const file = join(folder, 'loaves.jsonl');
    await writeFile(file, '');
    const { code, stderr } = await runCommand('bench-support', [file, '--record', '--root', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('expected one of the known sets: `bump.….jsonl`');
  });
});

describe('bench:support', () => {
  it.each([
    [
      'what is no JSON',
      '{"id": "loaf"',
      'Unexpected text at FILE:2, expected one pair as JSON, all of it on this line.\n',
    ],
    ['what is no pair', '7', 'Unexpected pair at FILE:2: Invalid input: expected object, received number\n'],
    [
      'a pair without its sentence',
      JSON.stringify({ ...pairs[0], sentence: undefined }),
      'Unexpected pair at FILE:2: `sentence`: Invalid input: expected string, received undefined\n',
    ],
  ])('tells the line of %s, and what is wrong with it', async (_, line, message) => {
    const file = join(folder, 'loaves.jsonl');
    await writeFile(file, `${JSON.stringify(pairs[0])}\n${line}\n`);
    const { code, stdout, stderr } = await runCommand('bench-support', [file]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: message.replace('FILE', file) });
  });
});

describe('the known sets', () => {
  it.each(outsideSets)('$title cites where it comes from, and where each published figure does', (set) => {
    const none = { pairs: 0, refused: 0, open: 0 };
    const record = {
      measured: '2026-01-01',
      engine: 'a'.repeat(64),
      sets: [{ ...set, supported: none, unsupported: none }],
    };
    expect(outsideSchema.parse(record)).toEqual(record);
    for (const { value } of set.published?.systems ?? []) expect(value).toBeGreaterThan(50);
  });
});
