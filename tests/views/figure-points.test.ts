/** The points of the explore pages, over the harbour fixture. */
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { certaintyText } from '../../src/site/certainty.ts';
import { entryOfKind } from '../../src/views/entries.ts';
import { captionOf, cellsDataOf, chartDataOf, withOwnUnit } from '../../src/views/figure-chart-data.ts';
import { figurePoints } from '../../src/views/figure-points.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const dossier = await readDossier(fixturePath('harbour'));
function figure(slug: string) {
  const entry = entryOfKind(dossier, 'figure', slug);
  if (entry === 'none') throw new Error(`Missing figure ${slug}.`);
  return entry;
}

const points = (slug: string) => figurePoints(dossier, figure(slug), certaintyText);

describe('figurePoints', () => {
  it('has a point for each reading, told apart by who gives it, with the words behind it', () => {
    expect(points('boats-adrift').bars.map(({ label, value, said, words }) => [label, value, said, words])).toEqual([
      [
        'Harbour Post',
        6,
        'Boats: at least 6 boats. Says Harbour Post. Some more exact than others: 2 answers.',
        'At least six boats',
      ],
      [
        'Marelo Gazette',
        7,
        'Boats: 7 boats. Says Marelo Gazette. Some more exact than others: 2 answers.',
        'Seven boats broke loose in Marelo',
      ],
      [
        'Coast Wire',
        7,
        'Boats: 7 boats. Says Coast Wire. Some more exact than others: 2 answers.',
        'Seven boats broke loose in the harbour',
      ],
    ]);
  });

  it('draws each of several answers with the spread, and a single one without', () => {
    for (const { low, high, isAnswer } of points('boats-adrift').bars)
      expect({ low, high, isAnswer }).toEqual({ low: 6, high: 7, isAnswer: true });
    expect(points('waiting-passengers').bars[0]).not.toHaveProperty('isAnswer');
  });

  it('tells figures apart by their labels, and names what is computed', () => {
    const { bars } = points('repair-cost');
    expect(bars.map(({ label, sources }) => [label, sources])).toEqual([
      ['Repair', 'Marelo Gazette'],
      ['Repair', 'Coast Wire'],
      ['New quay', 'Marelo Gazette'],
    ]);
    const [load] = points('terminal-load').bars;
    expect(load).toMatchObject({
      label: 'Load',
      sources: 'computed',
      passages: [],
      words: 'passengers ÷ places × 100',
    });
    expect(load?.said).toBe('Load: 120%. Computed by the editors from figures in several reports.');
  });
});

describe('chartDataOf', () => {
  it('says once what is counted, where neither symbol nor label does', () => {
    const wordsOf = (slug: string) => chartDataOf(dossier, figure(slug)).bars.map(({ unitWord }) => unitWord);
    expect(wordsOf('boats-adrift')).toEqual(['boats', undefined]);
    expect(wordsOf('repair-cost')).toEqual([undefined, undefined]);
  });

  it('gives a figure in another unit its own word', () => {
    const bars = chartDataOf(dossier, figure('boats-adrift')).bars.map((bar) => ({ ...bar, unitWord: undefined }));
    const own = { one: 'vessel', many: 'vessels', symbolPosition: 'after' } as const;
    const ofChart = { one: 'boat', many: 'boats', symbolPosition: 'after' } as const;
    expect(withOwnUnit(bars, own, ofChart).map(({ unitWord }) => unitWord)).toEqual(['vessels', 'vessels']);
    const [first] = bars.map((bar) => ({ ...bar, unitWord: 'dinghies' }));
    expect(first && withOwnUnit([first], own, ofChart)).toEqual([first]);
    expect(withOwnUnit(bars, ofChart, ofChart)).toBe(bars);
    expect(withOwnUnit(bars, { ...own, symbol: 'v' }, ofChart)).toBe(bars);
  });

  it('keeps the qualifier of each answer', () => {
    expect(chartDataOf(dossier, figure('boats-adrift')).bars.map(({ qualifier }) => qualifier)).toEqual([
      'at least',
      '',
    ]);
  });
});

describe('captionOf', () => {
  it('says under a drawing what the drawing says of itself: the caption, or the summary where there is none', () => {
    const drawn = figure('passengers-a-day');
    const { caption, ...data } = drawn.data;
    expect(captionOf(drawn)).toEqual({ part: 'caption', text: caption });
    const bare = { ...drawn, data };
    expect(captionOf(bare)).toEqual({ part: 'summary', text: data.summary });
    expect(chartDataOf(dossier, bare).description).toBe(data.summary);
  });
});

describe('cellsDataOf', () => {
  it('is nothing for bars, and names what exceeds the frame', () => {
    expect(cellsDataOf(dossier, figure('boats-adrift'))).toBeUndefined();
    expect(cellsDataOf(dossier, figure('passengers-a-day'))).toMatchObject({
      per: 200,
      amount: { value: 4800 },
      frame: { value: 4000 },
      beyond: { label: 'Beyond that' },
    });
  });
});
