import { describe, expect, it } from 'vitest';
import { readFuzzFiles } from '../../src/fuzz/fuzz-files.ts';
import { causesOf, formatFuzz } from '../../src/fuzz/fuzz-table.ts';
import type { Outcome } from '../../src/fuzz/outcome.ts';
import { runFuzz } from '../../src/fuzz/run-fuzz.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const corpora = await Promise.all(
  (['harbour', 'bakery', 'boulangerie'] as const).map((name) => readFuzzFiles(fixturePath(name))),
);

describe('a run', () => {
  it('has no bad outcome in its fixed sample', async () => {
    const outcomes = await runFuzz({ corpora, seed: 1, count: 300 });
    expect(causesOf(outcomes)).toEqual([]);
    expect(outcomes.map(({ number }) => number)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    // Refusing everything would keep every promise but those about what is accepted.
    expect(outcomes.filter(({ verdict }) => verdict === 'accepted').length).toBeGreaterThan(20);
    expect(outcomes.filter(({ verdict }) => verdict === 'refused').length).toBeGreaterThan(100);
  });

  it('reports inputs that end a thread, and goes on behind them', async () => {
    const worker = new URL('./failing-worker.ts', import.meta.url);
    const outcomes = await runFuzz({ corpora: [], seed: 1, count: 12, limitMs: 500, worker });
    expect(outcomes.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(causesOf(outcomes)).toEqual([
      { kind: 'hang', cause: 'no answer within 0.5 s', detail: 'no answer within 0.5 s', numbers: [3] },
      { kind: 'crash', cause: 'Error: out of memory', detail: 'Error: out of memory', numbers: [7] },
    ]);
  });
});

describe('the report', () => {
  const outcomes: readonly Outcome[] = [
    { number: 1, verdict: 'refused', problems: [] },
    { number: 2, verdict: 'accepted', problems: [] },
    ...[3, 4, 5, 6, 7, 8].map((number): Outcome => ({
      number,
      verdict: 'none',
      problems: [{ kind: 'crash', cause: 'TypeError at src/x.ts:1', detail: 'x is not a function' }],
    })),
    {
      number: 9,
      verdict: 'refused',
      problems: [{ kind: 'column-past-line', cause: 'entry-invalid: …', detail: 'a.mdx:1:99' }],
    },
  ];

  it('counts inputs, and names the first of each cause', () => {
    expect(formatFuzz(outcomes).split('\n')).toEqual([
      '| Outcome | Inputs | First |',
      '| --- | ---: | --- |',
      '| inputs | 9 |  |',
      '| accepted | 1 |  |',
      '| refused | 2 |  |',
      '| crash: the checks threw | 6 | 3, 4, 5, 6, 7 … |',
      '| hang: no answer within the time allowed | 0 |  |',
      '| finding-unplaced: a finding in no file, or on no line of it | 0 |  |',
      '| column-past-line: a finding past the end of its line | 1 | 9 |',
      '| published-unparsed: accepted, and would show what the checks have not read | 0 |  |',
      '| address-unsafe: accepted, with a link that is neither to the web nor into the site | 0 |  |',
      '| invisible-accepted: accepted, with characters that are not seen or turn the text round | 0 |  |',
      '| build-failed: accepted, and does not build or is refused once built | 0 |  |',
      '',
      'crash: TypeError at src/x.ts:1, in 6: 3, 4, 5, 6, 7 …',
      '  x is not a function',
      'column-past-line: entry-invalid: …, in 1: 9',
      '  a.mdx:1:99',
      '',
    ]);
  });
});
