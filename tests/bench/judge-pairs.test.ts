import { describe, expect, it } from 'vitest';
import { judgePair } from '../../src/bench/judge-pairs.ts';
import { claimFile, labelledPairSchema, pairDossier } from '../../src/bench/labelled-pair.ts';
import { formatSupport, supportTable } from '../../src/bench/support-table.ts';
import { verify } from '../../src/provenance/verify.ts';

const pair = (fields: object) =>
  labelledPairSchema.parse({
    id: 'pair',
    source: 'The ferry *left* Arwick at noon.\nSeven boats sank.\nSeven boats sank.',
    passages: ['The ferry *left* Arwick at noon.', 'Seven boats sank.'],
    sentence: 'Seven boats sank.',
    label: 'supported',
    ...fields,
  });

describe('pairDossier', () => {
  it.each([
    ['plain words', 'Seven boats sank. The ferry left at noon.', 2],
    ['signs that Markdown reads', '# Seven *boats* sank {at} <noon> [in] `Arwick`_', 1],
  ])('keeps %s as they are', (_, sentence, count) => {
    const statements = pairDossier(pair({ sentence })).statements.filter(({ part }) => part === 'prose');
    expect(statements.map(({ text }) => text).join(' ')).toBe(sentence);
    expect(statements).toHaveLength(count);
    expect(statements.map(({ citations }) => citations.length)).toEqual(statements.map(() => 1));
  });

  it('cites words that stand twice by the first place that can be told apart', () => {
    const findings = verify(pairDossier(pair({}))).findings.filter(({ file }) => file === claimFile);
    expect(findings).toEqual([]);
  });
});

describe('judgePair', () => {
  it('finds a sentence that its passages bear out', () => {
    expect(judgePair(pair({}))).toEqual({ id: 'pair', verdict: 'found', rules: [], open: [] });
  });

  it('refuses one with another number, by the rule that says so', () => {
    expect(judgePair(pair({ sentence: 'Nine boats sank.' }))).toEqual({
      id: 'pair',
      verdict: 'refused',
      rules: ['support-number'],
      open: [],
    });
  });
});

describe('supportTable', () => {
  it('counts by label and by kind', () => {
    const pairs = [
      pair({ id: 'a' }),
      pair({ id: 'b', label: 'unsupported', kind: 'number' }),
      pair({ id: 'c', label: 'unsupported', kind: 'verb' }),
    ];
    const verdicts = ['found', 'refused', 'open'] as const;
    const judged = verdicts.map((verdict) => ({ id: '', verdict, rules: [], open: [] }));
    const rows = supportTable(pairs, judged);
    expect(rows).toEqual([
      { label: 'supported', kind: 'all', pairs: 1, refused: 0, open: 0 },
      { label: 'unsupported', kind: 'all', pairs: 2, refused: 0.5, open: 0.5 },
      { label: 'unsupported', kind: 'number', pairs: 1, refused: 1, open: 0 },
      { label: 'unsupported', kind: 'verb', pairs: 1, refused: 0, open: 1 },
    ]);
    const told = formatSupport(rows, 0.75);
    expect(told).toContain('| unsupported | verb | 1 | 0.0% | 100.0% | 100.0% |\n');
    expect(told).toContain('Balanced accuracy of what is refused: 75.0%\n');
  });
});
