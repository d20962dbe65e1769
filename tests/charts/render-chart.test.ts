import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderChart } from '../../src/charts/render-chart.ts';
import { bar, chart } from './sample.ts';

const three = chart([
  bar({ id: 'a', label: 'Ferries & barges', value: 900, qualifier: 'nearly', limit: 'near', emphasis: true }),
  bar({ id: 'b', label: 'Berths', value: 600, certainty: 'single' }),
  bar({ id: 'c', label: 'Crews', value: 500, low: 500, high: 700, certainty: 'contradict' }),
]);

/** Attributes of the element whose text, up to what stands behind it on its line, this is. */
function textElement(svg: string, text: string): string {
  return new RegExp(`<(?:text|tspan)([^>]*)>${text} ?(?:<tspan|</)`, 'u').exec(svg)?.[1] ?? 'missing';
}

describe('renderChart', () => {
  test('names and describes the drawing', async () => {
    const { wide } = await renderChart(three);
    expect(wide).toMatch(
      /^<svg [^>]*viewBox="0 0 640 [\d.]+"[^>]*role="img" aria-labelledby="ferries-wide-title" aria-describedby="ferries-wide-desc"/u,
    );
    expect(wide).toContain(
      '<title id="ferries-wide-title">Ferries in the harbour</title><desc id="ferries-wide-desc">How many ferries each paper counts.</desc>',
    );
    expect(wide).not.toMatch(/^<svg [^>]* width=/u);
  });

  test('writes every letter of a label that a ligature could join', async () => {
    const { wide, narrow } = await renderChart(chart([bar({ label: 'first offices, flat' })]));
    for (const svg of [wide, narrow]) expect(textElement(svg, 'first offices, flat')).not.toBe('missing');
  });

  test('has no colour of its own, no style and no font but the page’s', async () => {
    const { wide, narrow } = await renderChart(three);
    for (const svg of [wide, narrow]) {
      expect(svg).not.toMatch(/#[0-9a-f]{3}|rgb|style=|Thin|Chart.Sans|clip|NaN/iu);
      const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/gu)].map(([, colour]) => colour);
      expect(new Set(colours)).toEqual(
        new Set(['var(--accent)', 'var(--quiet)', 'var(--ink)', 'var(--paper)', 'none']),
      );
      expect(svg.match(/font-family="[^"]*"/gu)).toEqual(['font-family="var(--sans)"']);
    }
  });

  test('draws no outline where the sources agree, dots for a single source, dashes where they differ', async () => {
    const patterns = async (certainty: 'agreed' | 'single' | 'contradict') =>
      [...(await renderChart(chart([bar({ certainty })]))).wide.matchAll(/stroke-dasharray="([^"]*)"/gu)].map(
        ([, dashes]) => dashes,
      );
    expect(await patterns('agreed')).toEqual([]);
    expect(await patterns('single')).toEqual(['0 4.2']);
    expect(await patterns('contradict')).toEqual(['6 4']);
  });

  test('sets the number bold and the qualifier not', async () => {
    const { wide } = await renderChart(three);
    expect(textElement(wide, '900')).toContain('font-weight="600"');
    expect(textElement(wide, 'nearly')).not.toContain('600');
    expect(textElement(wide, 'Ferries &amp; barges')).toContain('font-weight="600"');
  });

  test('sets what follows on a line behind what stands there, so that another typeface only moves it', async () => {
    const { wide } = await renderChart(chart([bar({ label: 'Ferries', sources: 'Harbour Post', qualifier: 'about' })]));
    expect(wide).toMatch(/>Ferries <tspan dx="[\d.]+" [^>]*font-weight="400">Harbour Post<\/tspan><\/text>/u);
    expect(wide).toMatch(/>about ?<tspan font-weight="600">[\d,]+<\/tspan>/u);
  });

  test('says no second time that a bar is computed', async () => {
    const { wide } = await renderChart(chart([bar({ label: 'Computed', sources: 'computed' })]));
    expect(wide.match(/computed/giu)).toHaveLength(1);
    const other = await renderChart(chart([bar({ label: 'Ferries', sources: 'computed' })]));
    expect(other.wide).toContain('computed');
  });

  test('loses no letter to a ligature', async () => {
    const { wide } = await renderChart(chart([bar({ label: 'first official fjord flotilla', sources: 'Raffle' })]));
    expect(textElement(wide, 'first official fjord flotilla')).toContain('font-weight="600"');
    expect(textElement(wide, 'Raffle')).not.toBe('missing');
  });

  test('places each line of text by one point, inside the drawing', async () => {
    const { wide, narrow } = await renderChart(three);
    for (const [svg, width] of [
      [wide, 640],
      [narrow, 340],
    ] as const) {
      const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/u.exec(svg)?.[1]);
      const points = [...svg.matchAll(/<text [^>]*>/gu)].map(
        ([text]) => [Number(/ x="([^"]*)"/u.exec(text)?.[1] ?? 0), Number(/ y="([^"]*)"/u.exec(text)?.[1])] as const,
      );
      expect(points).toHaveLength(6);
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(width - 20);
        expect(y).toBeGreaterThan(10);
        expect(y).toBeLessThan(height);
      }
    }
  });

  test('draws several answers to their own ends, with the spread and its words', async () => {
    const answers = [6, 7].map((value) => bar({ value, low: 6, high: 7, certainty: 'contradict', isAnswer: true }));
    const { wide } = await renderChart(chart(answers));
    const outlines = [...wide.matchAll(/<rect width="([\d.]+)" height="24"/gu)].map(([, width]) => Number(width) + 2);
    expect(outlines).toHaveLength(2);
    expect((outlines[0] ?? 0) / (outlines[1] ?? 1)).toBeCloseTo(6 / 7, 2);
    expect(textElement(wide, 'between the answers')).toContain('fill="var(--quiet)"');
    expect((await renderChart(chart([bar({ value: 6 })]))).wide).not.toContain('between the answers');
  });

  test('says what is counted behind a number that has no symbol', async () => {
    const { wide } = await renderChart(chart([bar({ value: 47, unitWord: 'tonnes' })]));
    expect(textElement(wide, 'tonnes')).not.toContain('600');
  });

  test('keeps bars in proportion', async () => {
    const { wide } = await renderChart(chart([bar({ value: 90 }), bar({ value: 30 })]));
    const lengths = [...wide.matchAll(/M2 [\d.]+h([\d.]+)v/gu)].map(([, length]) => Number(length));
    expect(lengths).toHaveLength(2);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(3, 1);
  });

  test('is the same every time, and small', async () => {
    const [first, second] = [await renderChart(three), await renderChart(three)];
    expect(second).toEqual(first);
    expect(gzipSync(first.wide + first.narrow).length).toBeLessThan(1200);
  });

  test.each([1, 2, 5])(
    'sets the first of %i labels wholly inside the drawing, whatever stands under it',
    async (count) => {
      const { wide } = await renderChart(chart(Array.from({ length: count }, () => bar({ label: 'Ferries' }))));
      const baseline = Number(/<text[^>]* y="([\d.]+)"/u.exec(wide)?.[1]);
      // Letters of 15 pixels rise some 11 above their line.
      expect(baseline).toBeGreaterThan(11);
      expect(baseline).toBeLessThan(22);
    },
  );
});
