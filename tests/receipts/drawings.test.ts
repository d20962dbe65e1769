/** What the published checkers say of the drawings that the site makes, whatever their numbers, and of forged ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingFaults } from '../../public/checkers/drawings.mjs';
import { paintedFaults } from '../../public/checkers/painted.mjs';
import { elementsOf } from '../../public/checkers/page-tree.mjs';
import { readPage } from '../../public/checkers/read-page.mjs';
import { renderCells } from '../../src/charts/cells.ts';
import type { ChartBar } from '../../src/charts/chart-data.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { pictureSvg } from '../../src/charts/picture-svg.ts';
import { paintSvg } from '../../src/social/paint-svg.ts';
import { bar, chart } from '../charts/sample.ts';

/** What is wrong with a drawing; its figure is seen against a number, if any. */
function faultsOf(svg: string, reference?: number): readonly string[] {
  const figure = { kind: 'figure', reference, labels: ['As many as there is room for'] };
  const { title, description } = chart([]);
  const statements = [title, description].map((text) => ({ text }));
  return drawingFaults(rootOf(svg), { dossier: { entries: [{ ...figure, statements }] } });
}

/** The element of a drawing. */
function rootOf(svg: string): ReturnType<typeof elementsOf>[number] {
  const { root } = readPage(`<!DOCTYPE html>${svg}`);
  const [element] = root === undefined ? [] : elementsOf(root);
  if (element === undefined) throw new Error('Expected a drawing that can be read.');
  return element;
}

const words = fc.constantFrom(
  'Ferries',
  'Passengers of the old ferry',
  'Ferries in all of the harbours of the island in 2024',
);
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 15 }),
  fc.integer({ min: -300, max: 900_000 }),
  fc.constant(3_500_000),
);
const plainBars = fc.record({
  label: words,
  value: numbers,
  certainty: fc.constantFrom('agreed', 'single', 'contradict'),
  limit: fc.constantFrom(undefined, 'above', 'below', 'near'),
  emphasis: fc.boolean(),
}) as fc.Arbitrary<Partial<ChartBar>>;
/** Some answers to one question, and what they are seen beside. */
const charts = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    fc.array(plainBars, { minLength: 1, maxLength: 4 }),
  )
  .map(([values, others]) => {
    const differing = new Set(values).size > 1;
    const answers = (differing ? values : []).map((value) =>
      bar({ value, isAnswer: true, low: Math.min(...values), high: Math.max(...values), certainty: 'contradict' }),
    );
    const range = differing ? [bar({ value: 90, low: 80, high: 100 })] : [];
    return [...answers, ...others.map((values) => bar(values)), ...range];
  });

describe('a chart that the site draws', () => {
  test('has no fault, whatever its numbers', async () => {
    await fc.assert(
      fc.asyncProperty(charts, fc.constantFrom(undefined, 100), async (bars, value) => {
        const reference = value === undefined ? {} : { reference: { value, label: 'As many as there is room for' } };
        const { wide, narrow } = await renderChart(chart(bars, reference));
        expect([wide, narrow].flatMap((svg) => faultsOf(svg, value))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is painted as it is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(charts, async (bars) => {
        const { wide } = await renderChart(chart(bars));
        const svg = pictureSvg({ title: 'Ferries', drawing: wide, notes: ['Sources: Harbour Post'] });
        expect(paintedFaults(await paintSvg(svg), rootOf(svg))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('is at fault where a bar is painted longer, or another chart', async () => {
    const pictureOf = async (value: number) =>
      pictureSvg({
        title: 'Ferries',
        drawing: (await renderChart(chart([bar({ value }), bar({ value: 900 })]))).wide,
        notes: [],
      });
    const honest = rootOf(await pictureOf(600));
    expect(paintedFaults(await paintSvg(await pictureOf(600)), honest)).toEqual([]);
    for (const value of [500, 630, 900])
      expect(paintedFaults(await paintSvg(await pictureOf(value)), honest)).toEqual([
        'has a PNG file that shows something else',
      ]);
  });

  test('is at fault where one bar is longer or shorter than its number', async () => {
    const { wide } = await renderChart(chart([bar({ value: 600 }), bar({ value: 900 })]));
    const area = /d="M2 28.9h([\d.]+)v26H2z"/u;
    const length = Number(area.exec(wide)?.[1]);
    for (const share of [0.5, 0.98, 1.02, 1.2])
      expect(faultsOf(wide.replace(area, `d="M2 28.9h${String(length * share)}v26H2z"`))).toHaveLength(1);
    expect(faultsOf(wide.replace(area, `d="M2 28.9h${String(length + 0.5)}v26H2z"`))).toEqual([]);
  });
});

describe('squares that the site draws', () => {
  const cellsOf = (amount: number, frame: number) =>
    renderCells({
      ...chart([]),
      per: 10,
      scale: '1 square = 10 people',
      amount: bar({ value: amount }),
      frame: bar({ value: frame, label: 'Seats' }),
      beyond: { label: 'Beyond the seats' },
    });

  test('have no fault, however many there are', () => {
    const most = { min: 10, max: 3990 };
    fc.assert(
      fc.property(fc.integer(most), fc.integer(most), (amount, frame) => {
        const { wide, narrow } = cellsOf(amount, frame);
        expect([wide, narrow].flatMap((svg) => faultsOf(svg))).toEqual([]);
      }),
    );
  });

  test('are at fault where there is one too few', () => {
    const { wide } = cellsOf(240, 200);
    expect(faultsOf(wide.replace(/M[\d. ]+h[\d.]+v[\d.]+h-[\d.]+z/u, ''))).toEqual([
      'draws 23 squares of 19, its numbers tell others',
    ]);
  });
});
