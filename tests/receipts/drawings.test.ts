/** What the published checkers say of the drawings that the site makes, whatever their numbers, and of forged ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDrawing } from '../../public/checkers/drawings.mjs';
import { paintedFaults } from '../../public/checkers/painted.mjs';
import { elementsOf } from '../../public/checkers/page-tree.mjs';
import { readPage } from '../../public/checkers/read-page.mjs';
import { renderCells } from '../../src/charts/cells.ts';
import type { ChartBar } from '../../src/charts/chart-data.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { pictureSvg } from '../../src/charts/picture-svg.ts';
import { paintSvg } from '../../src/social/paint-svg.ts';
import { bar, chart } from '../charts/sample.ts';

/** What is wrong with how a drawing is painted; its figure is seen against a number, if any. */
function faultsOf(svg: string, reference?: number): readonly string[] {
  return readDrawing(rootOf(svg), { reference, labels: ['As many as there is room for'] }).faults;
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
  fc.constantFrom(-20, 0.5, 12.25, 3_500_000),
);
const plainBars = fc.record({
  label: words,
  value: numbers,
  certainty: fc.constantFrom('agreed', 'single', 'contradict'),
  limit: fc.constantFrom(undefined, 'above', 'below', 'near'),
  emphasis: fc.boolean(),
  qualifier: fc.constantFrom(undefined, 'nearly'),
  sources: fc.constantFrom('', 'Harbour Post', 'Harbour Post, Marelo Gazette, Coast Wire, Daily Tribune of the Island'),
  unitWord: fc.constantFrom(undefined, 'ferries', 'ferries that stayed in one of the harbours of the island'),
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
    const [low, high] = values.length > 2 ? [80, 100] : [6_000_000, 8_500_000];
    const range = differing ? [bar({ value: low, low, high })] : [];
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
    expect(faultsOf(wide.replace(area, `d="M2 28.9h${String(length + 0.1)}v26H2z"`))).toEqual([]);
  });

  test.each([
    ['an area with a stray corner', /v26H2z/u, 'v26H5z'],
    ['a shade of its area', 'fill-opacity=".2"', 'fill-opacity=".5"'],
    ['a line of another width', 'stroke-width="2"', 'stroke-width="5"'],
    ['a dotted line without its dots', ' stroke-linecap="round"', ''],
    ['an outline of another colour', 'fill="none" stroke="var(--ink)"', 'fill="none" stroke="var(--quiet)"'],
    ['a shape with an id', '<path ', '<path id="x" '],
    ['a label in smaller letters', 'font-size="15"', 'font-size="16"'],
    ['an outlet as dark as its label', ' fill="var(--quiet)" font-size="13"', ' font-size="13"'],
    ['a number beside another bar', /x="[\d.]+" y="47.3"/u, 'x="8" y="47.3"'],
    ['a label on another line', 'y="19.7"', 'y="26.6"'],
    ['more room below', /viewBox="0 0 640 [\d.]+"/u, 'viewBox="0 0 640 400"'],
    ['classes in another order', 'class="drawing drawing-wide"', 'class="drawing-wide drawing"'],
    ['words behind its box', /viewBox="([^"]*)"/u, 'viewBox="$1 and more"'],
    ['an area over another', /(<path [^>]*>)(<path [^>]*>)/u, '$2$1'],
  ])('is at fault with %s', async (_, from, to) => {
    const bars = [600, 900, 300].map((value) => bar({ value, certainty: 'single', emphasis: value === 600 }));
    const { wide } = await renderChart(chart(bars));
    expect(faultsOf(wide)).toEqual([]);
    const forged = wide.replace(from, to);
    expect(forged).not.toBe(wide);
    expect(faultsOf(forged)).toHaveLength(1);
  });
});

describe('squares that the site draws', () => {
  const cellsOf = (amount: number, frame: number, values: Partial<ChartBar> = {}, label = 'Beyond the seats') =>
    renderCells({
      ...chart([]),
      per: 10,
      scale: '1 square = 10 people',
      amount: bar({ value: amount, ...values }),
      frame: bar({ value: frame, ...values, label: 'Seats' }),
      beyond: { label, ...(values.qualifier === undefined ? {} : { ...values, value: 7 }) },
    });
  const said = fc.record({
    certainty: fc.constantFrom('agreed', 'single', 'contradict'),
    qualifier: fc.constantFrom(undefined, 'nearly'),
  }) as fc.Arbitrary<Partial<ChartBar>>;

  test('have no fault, however many there are', () => {
    const most = { min: 10, max: 3990 };
    fc.assert(
      fc.property(fc.integer(most), fc.integer(most), said, (amount, frame, values) => {
        const { wide, narrow } = cellsOf(amount, frame, values);
        expect([wide, narrow].flatMap((svg) => faultsOf(svg))).toEqual([]);
      }),
    );
  });

  test.each([
    ['before the edge', /x="640"/u, 'x="600"'],
    ['beyond the edge, where it begins at it', ' text-anchor="end"', ''],
    ['in its middle', 'text-anchor="end"', 'text-anchor="middle"'],
  ])('are at fault where a label ends %s', (_, from, to) => {
    const { wide } = cellsOf(810, 620, {}, 'Passengers without a seat');
    expect(faultsOf(wide)).toEqual([]);
    const forged = wide.replace(from, to);
    expect(forged).not.toBe(wide);
    expect(faultsOf(forged)).toHaveLength(1);
  });

  test('are at fault where there is one too few', () => {
    const { wide } = cellsOf(240, 200);
    expect(faultsOf(wide.replace(/M[\d. ]+h[\d.]+v[\d.]+h-[\d.]+z/u, ''))).toEqual([
      'draws 23 squares of 20, its numbers tell others',
    ]);
  });

  test.each([
    ['of which one stands elsewhere', /M[\d.]+ ([\d.]+)h/u, 'M9 $1h'],
    ['of which one is smaller', /h([\d.]+)v\1h-\1z/u, 'h9v9h-9z'],
    ['in another frame', /<path d="M0 0L[^>]*>/u, '<path d="M0 0L10 0L10 10z" fill="none"/>'],
    ['without a pattern', /<defs>.*<\/defs>/u, ''],
    ['in another pattern', 'rotate(45)', 'rotate(15)'],
    ['that are moved', 'translate(4 ', 'translate(40 '],
    ['under another bracket', /v-7h[\d.]+v7/u, 'v-7h99v7'],
    ['with a label elsewhere', '<text x="0" y="15"', '<text x="90" y="15"'],
    ['with a number in smaller letters', 'font-size="34"', 'font-size="25"'],
  ])('are at fault %s', (_, from, to) => {
    const { wide } = cellsOf(240, 200);
    const forged = wide.replace(from, to);
    expect(forged).not.toBe(wide);
    expect(faultsOf(forged)).toHaveLength(1);
  });
});
