/** No word of a chart is cut, stands over another or leaves the drawing: those of the dossiers, and made-up extremes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCells } from '../../src/charts/cells.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { cellsDataOf, chartDataOf } from '../../src/views/figure-chart-data.ts';
import { figurePoints } from '../../src/views/figure-points.ts';
import { entriesOfKind } from '../../src/views/entries.ts';
import { textFaults, textsOf } from '../fixtures/drawn-text.ts';
import { limitSide } from '../../src/language/lexicons.ts';
import { bar as plainBar, chart } from './sample.ts';

/** A bar whose end is open by its qualifier. */
const bar = (values: Parameters<typeof plainBar>[0] = {}) =>
  plainBar({ ...values, limit: limitSide(values.qualifier) });

const faultsOf = ({ wide, narrow }: { readonly wide: string; readonly narrow: string }): readonly string[] => [
  ...textFaults(wide),
  ...textFaults(narrow),
];

describe.each(['.', 'tests/fixtures/harbour'])('the figures of %s', async (root) => {
  const dossier = await readDossier(root);
  const figures = entriesOfKind(dossier, 'figure');

  test.each(figures.map((figure) => ({ slug: figure.slug, figure })))('have whole words: $slug', async ({ figure }) => {
    const cells = cellsDataOf(dossier, figure);
    expect(faultsOf(await renderChart(chartDataOf(dossier, figure)))).toEqual([]);
    expect(faultsOf(await renderChart(figurePoints(dossier, figure, () => '')))).toEqual([]);
    if (cells !== undefined) expect(faultsOf(renderCells(cells))).toEqual([]);
  });
});

const long = 'Vessels of all kinds that the harbour office counted at the end of the season, tugs and pilots left out';
const unbroken = 'Hafenverwaltungsdirektionssekretariatsangelegenheitenverzeichnis';

describe('extremes', () => {
  test.each([
    { label: 'values below zero', bars: [bar({ value: -30 }), bar({ value: 12 })] },
    { label: 'values below zero alone', bars: [bar({ value: -30, qualifier: 'at least' }), bar({ value: -3 })] },
    { label: 'nothing at all', bars: [bar({ value: 0 }), bar({ value: 0, qualifier: 'about' })] },
    {
      label: 'very large beside very small',
      bars: [bar({ value: 9_007_199_254_740_991, qualifier: 'more than' }), bar({ value: 0.0001 })],
    },
    {
      label: 'a long value',
      bars: [
        bar({
          text: 'between twelve and thirteen and a half thousand, as counted twice by the same office',
          qualifier: 'reportedly',
        }),
        bar(),
      ],
    },
    {
      label: 'a long word for what is counted',
      bars: [bar({ unitWord: 'twenty-foot equivalent units of refrigerated cargo' }), bar()],
    },
    { label: 'long labels', bars: [bar({ label: long, sources: long }), bar({ label: long, sources: '' })] },
    { label: 'a word without a break', bars: [bar({ label: unbroken, sources: unbroken }), bar({ text: unbroken })] },
    {
      label: 'several answers with a spread',
      bars: [6, 7, 900].map((value) => bar({ value, low: 6, high: 900, certainty: 'contradict', isAnswer: true })),
    },
    {
      label: 'a negative spread',
      bars: [bar({ value: -4, low: -9, high: 3, certainty: 'contradict' }), bar({ value: -4 })],
    },
    { label: 'many bars', bars: Array.from({ length: 40 }, (_, index) => bar({ value: index })) },
  ])('$label', async ({ bars }) => {
    for (const reference of [undefined, { value: 100, label: 'As many boats as berths' }, { value: -5, label: long }]) {
      const drawn = await renderChart(chart(bars, reference === undefined ? {} : { reference }));
      expect(faultsOf(drawn)).toEqual([]);
      expect(drawn.wide + drawn.narrow).not.toMatch(/NaN|Infinity|undefined/u);
    }
  });

  test('whatever the values, labels and limits', async () => {
    const value = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((x) => Math.round(x * 100) / 100),
    );
    const made = fc.record({
      value,
      qualifier: fc.constantFrom(undefined, 'at least', 'at most', 'nearly', 'more than'),
      certainty: fc.constantFrom('agreed' as const, 'single' as const, 'contradict' as const),
      label: fc.integer({ min: 1, max: long.length }).map((length) => long.slice(0, length).trim()),
      sources: fc.constantFrom('', 'Harbour Post', 'Harbour Post, Marelo Gazette, Coast Wire'),
      unitWord: fc.constantFrom(undefined, 'tonnes', 'passengers a day'),
      emphasis: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(made, { minLength: 2, maxLength: 6 }),
        fc.option(value, { nil: undefined }),
        async (bars, at) => {
          const data = chart(
            bars.map((each) => bar(each)),
            at === undefined ? {} : { reference: { value: at, label: 'As many boats as berths' } },
          );
          expect(faultsOf(await renderChart(data))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('finds what is wrong: a word beyond the edge, and one over another', () => {
  const svg = (content: string): string => `<svg viewBox="0 0 100 40">${content}</svg>`;
  expect(textFaults(svg('<text x="90" y="20" font-size="15">Ferries</text>'))).toEqual([
    '`Ferries` leaves the drawing',
  ]);
  expect(
    textFaults(
      svg(
        '<text x="0" y="20" font-size="15">Ferries</text><g transform="translate(10 0)"><text y="22" font-size="15">Boats</text></g>',
      ),
    ),
  ).toEqual(['`Ferries` and `Boats` stand over each other']);
  expect(
    textsOf(svg('<title>Ferries</title><text y="20" font-size="10">a <tspan font-weight="600">b</tspan></text>')),
  ).toHaveLength(1);
});

describe('the end of a bar', () => {
  const endsOf = async (qualifier: string | undefined, certainty: 'agreed' | 'single' = 'single') =>
    (await renderChart(chart([bar({ qualifier, certainty }), bar({ value: 20 })]))).wide;

  test('is drawn by what its qualifier leaves open', async () => {
    const [plain, above, below, near] = await Promise.all(
      [undefined, 'at least', 'at most', 'about'].map((qualifier) => endsOf(qualifier)),
    );
    expect(
      new Set([plain, above, below, near].map((svg) => (svg ?? '').replaceAll(/<text[^>]*>[^<]*<\/text>/gu, ''))).size,
    ).toBe(4);
  });

  test('is closed where the value is exact, and open where it may be more', async () => {
    const dotted = (svg: string): readonly string[] =>
      [...svg.matchAll(/<(rect|path)[^>]*stroke-dasharray/gu)].map(([, name = '']) => name);
    expect(dotted(await endsOf(undefined))).toEqual(['rect']);
    expect(dotted(await endsOf('at least'))).toEqual(['path']);
  });

  test('takes the word for what is counted as no limit', async () => {
    expect(await endsOf('reportedly')).toMatch(/<rect[^>]*stroke-dasharray/u);
  });
});
