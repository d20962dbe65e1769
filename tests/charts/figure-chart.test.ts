import { describe, expect, test } from 'vitest';
import { buildPaint } from '../../src/charts/build-paint.ts';
import { chartWidths, figureChart } from '../../src/charts/figure-chart.ts';
import { textWidth } from '../../src/fonts/text-width.ts';
import { bar, chart } from './sample.ts';

describe('figureChart', () => {
  test('is horizontal bars from zero without axes, grid or legend', () => {
    const { configuration } = figureChart(chart([bar({ value: 81 }), bar({ value: 62 })]), 'wide', buildPaint);
    expect(configuration.type).toBe('bar');
    expect(configuration.options?.indexAxis).toBe('y');
    expect(configuration.options?.scales?.['x']).toMatchObject({ display: false, min: 0, max: 81 });
    expect(configuration.options?.plugins?.legend?.display).toBe(false);
    expect(configuration.data.datasets[0]?.data).toEqual([81, 62]);
  });

  test('fills only what the sources agree on', () => {
    const { configuration } = figureChart(
      chart([bar({ certainty: 'agreed' }), bar({ certainty: 'single' }), bar({ certainty: 'contradict' })]),
      'wide',
      buildPaint,
    );
    expect(configuration.data.datasets[0]?.backgroundColor).toEqual([
      'rgba(10, 0, 1, 1)',
      'rgba(10, 0, 1, 0.2)',
      'rgba(10, 0, 3, 0.2)',
    ]);
  });

  test('draws a spread from the lowest to the highest value', () => {
    const { configuration } = figureChart(
      chart([bar({ value: 6, low: 5, high: 9, certainty: 'contradict' }), bar({ value: 4 })]),
      'wide',
      buildPaint,
    );
    expect(configuration.data.datasets[0]?.data).toEqual([5, 4]);
    expect(configuration.data.datasets[1]?.data).toEqual([[5, 9], null]);
    expect(configuration.options?.scales?.['x']?.max).toBe(9);
  });

  test('counts a negative value from the same zero', () => {
    const { configuration } = figureChart(chart([bar({ value: -3 }), bar({ value: 5 })]), 'wide', buildPaint);
    expect(configuration.options?.scales?.['x']).toMatchObject({ min: -3, max: 5 });
  });

  test.each(['wide', 'narrow'] as const)('leaves room for the longest value in the %s variant', (variant) => {
    const { configuration, width } = figureChart(
      chart([bar({ value: 900, qualifier: 'considerably more than' })]),
      variant,
      buildPaint,
    );
    const padding = configuration.options?.layout?.padding as { readonly right: number };
    expect(padding.right).toBeGreaterThan(textWidth('considerably more than ', 16, 400) + textWidth('900', 16, 600));
    expect(padding.right).toBeLessThan(width - 20);
  });

  test('is taller where a label needs more lines', () => {
    const long = bar({ label: 'Ferries that the harbour office announced for the end of the season' });
    expect(figureChart(chart([long]), 'narrow', buildPaint).drawnHeight).toBeGreaterThan(
      figureChart(chart([bar()]), 'narrow', buildPaint).drawnHeight,
    );
    expect(figureChart(chart([long]), 'narrow', buildPaint).width).toBe(chartWidths.narrow);
  });

  test('leaves the pointer to the page that scales it, and draws no tooltip of its own', () => {
    const still = figureChart(chart([bar()]), 'wide', buildPaint).configuration.options;
    expect(still?.devicePixelRatio).toBe(1);
    const { options } = figureChart(chart([bar()]), 'wide', buildPaint, { interactive: true }).configuration;
    expect([still?.events, options?.events]).toEqual([[], []]);
    expect(options !== undefined && 'devicePixelRatio' in options).toBe(false);
    for (const drawn of [still, options]) {
      expect(drawn?.animation).toBe(false);
      expect(drawn?.plugins?.tooltip?.enabled).toBe(false);
    }
  });

  test('keeps the scale when bars are taken away', () => {
    const [small, large] = [bar({ value: 3 }), bar({ value: 30 })];
    const { configuration } = figureChart(chart([small]), 'wide', buildPaint, { scaleOf: [small, large] });
    expect(configuration.options?.scales?.['x']).toMatchObject({ min: 0, max: 30 });
  });

  test('draws the spread beside each of several answers, and has room for the words under the last', () => {
    const answers = [6, 7].map((value) => bar({ value, low: 6, high: 7, certainty: 'contradict', isAnswer: true }));
    const { configuration, drawnHeight } = figureChart(chart(answers), 'wide', buildPaint);
    expect(configuration.data.datasets[1]?.data).toEqual([
      [6, 7],
      [6, 7],
    ]);
    expect(drawnHeight).toBe(figureChart(chart([bar(), bar()]), 'wide', buildPaint).drawnHeight + 20);
  });
});

describe('a line that the bars are seen against', () => {
  const against = { reference: { value: 100, label: 'As many boats as berths' } };

  test('is within the scale, also where no bar reaches it', () => {
    const { configuration } = figureChart(chart([bar({ value: 40 })], against), 'wide', buildPaint);
    expect(configuration.options?.scales?.['x']).toMatchObject({ min: 0, max: 100 });
  });

  test('has room for its name above the first bar, in as many lines as it takes', () => {
    const heightOf = (label: string): number =>
      figureChart(chart([bar()], { reference: { value: 100, label } }), 'narrow', buildPaint).drawnHeight;
    const plain = figureChart(chart([bar()]), 'narrow', buildPaint).drawnHeight;
    expect(heightOf('Berths')).toBeGreaterThan(plain + 20);
    expect(heightOf('As many boats as there are berths in the harbour and along the northern quay')).toBeGreaterThan(
      heightOf('Berths') + 10,
    );
  });
});

describe('figureChart’s crop', () => {
  test('takes away the lines that the first label does not need', () => {
    const long = bar({ label: 'Ferries that the harbour office announced for the end of the season' });
    expect(figureChart(chart([long, bar()]), 'narrow', buildPaint).drawnTop).toBe(0);
    const { drawnTop, drawnHeight, height } = figureChart(chart([bar(), long]), 'narrow', buildPaint);
    expect(drawnTop).toBeGreaterThanOrEqual(20);
    expect(drawnTop + drawnHeight).toBeLessThanOrEqual(height);
  });
});
