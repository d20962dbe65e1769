import { describe, expect, it } from 'vitest';
import { contentHash, parseScores } from '../../src/dossier/score-file.ts';
import { formatJson } from '../../src/text/format-json.ts';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { recordScore } from '../../src/mutants/record-score.ts';
import type { Score } from '../../src/mutants/score.ts';
import { verify } from '../../src/provenance/verify.ts';
import { fixturePath } from '../fixtures/fixture.ts';
import { scoreFile } from '../../src/provenance/own-files.ts';

const survivor = {
  kind: 'digit-changed',
  spot: 'title' as const,
  description: 'six becomes seven',
  file: 'content/figures/boats.mdx',
  line: 2,
  column: 8,
  before: 'six boats',
  after: 'seven boats',
  reason: 'both numbers stand in the passages',
};
const kind = {
  id: 'digit-changed',
  title: 'A digit is changed',
  planted: 10,
  refused: 7,
  open: 1,
  possible: 40,
  mustRefuseAll: true,
  rules: {},
};
const score = (seed: number): Score => ({
  ok: true,
  seed,
  errors: [kind],
  harmless: [],
  planted: 10,
  refused: 7,
  open: 1,
  edits: 0,
  falseAlarms: 0,
  survivors: [survivor],
  alarms: [],
});
const measured = { content: 'a'.repeat(64), count: 10 };

describe('recordScore', () => {
  it('keeps what the method page shows, in the shape that is read again', () => {
    const recorded = recordScore('none', score(1), measured);
    expect(parseScores(formatJson({ planted: recorded }))).toEqual({ planted: recorded });
    expect(recorded.errors).toEqual([
      { id: 'digit-changed', title: 'A digit is changed', planted: 10, refused: 7, open: 1, mustRefuseAll: true },
    ]);
  });

  it('adds up seeds of the same content, and lists a survivor of both once', () => {
    const both = recordScore(recordScore('none', score(2), measured), score(1), measured);
    expect(both.seeds).toEqual([1, 2]);
    expect(both.errors[0]).toMatchObject({ planted: 20, refused: 14, open: 2 });
    expect(both.survivors).toHaveLength(1);
  });

  it.each([
    ['other content', 2, { ...measured, content: 'b'.repeat(64) }],
    ['another number of edits', 2, { ...measured, count: 20 }],
    ['the same seed', 1, measured],
  ])('begins anew with %s', (_, seed, now) => {
    const recorded = recordScore(recordScore('none', score(1), measured), score(seed), now);
    expect(recorded).toMatchObject({ seeds: [seed], content: now.content });
    expect(recorded.errors[0]?.planted).toBe(10);
  });
});

describe('content/score.json', async () => {
  const files = await readFiles(fixturePath('bakery'));
  const withScore = (text: string) => ({ ...files, content: new Map(files.content).set(scoreFile, text) });

  it('is no stray file, and changes no hash', () => {
    const scored = withScore(formatJson({ planted: recordScore('none', score(1), measured) }));
    expect(verify(parseDossier(scored)).findings).toEqual(verify(parseDossier(files)).findings);
    expect(contentHash(scored)).toBe(contentHash(files));
  });

  it('is a finding where it cannot be read, for the page would say that nothing was measured', () => {
    const [finding] = verify(parseDossier(withScore('{"planted":{}}'))).findings;
    expect(finding).toMatchObject({
      rule: 'entry-invalid',
      file: scoreFile,
      line: 1,
      message: 'Unexpected content of `content/score.json`, expected a score.',
    });
  });

  it('belongs to other content as soon as one byte differs', () => {
    const [file = '', text = ''] = [...files.content][0] ?? [];
    expect(contentHash({ ...files, content: new Map(files.content).set(file, `${text} `) })).not.toBe(
      contentHash(files),
    );
  });
});
