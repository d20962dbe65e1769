import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTimeOf } from '../../src/views/event-time.ts';
import { dayScale, labelsOf, nightsOf, placeOn, wholeScale } from '../../src/views/time-scale.ts';

const time = (edtf: string, night = false) => eventTimeOf({ edtf, night });
const days = { cell: 'day', first: '2025-06-03', cells: 3, step: 1 } as const;

describe('dayScale', () => {
  it('holds every day and night, whatever the spans say', () => {
    expect(
      dayScale([time('2025-06-04'), time('2025-06-03/2025-06-04', true), time('2025-06-05'), time('2024')]),
    ).toEqual(days);
  });

  it.each([
    { label: 'one day', times: [time('2025-06-04')] },
    { label: 'spans alone', times: [time('2024'), time('2025-05')] },
    { label: 'days too far apart', times: [time('2025-06-04'), time('2025-08-04')] },
    { label: 'nothing', times: [] },
  ])('is none for $label', ({ times }) => {
    expect(dayScale(times)).toBeUndefined();
  });

  it('has no more labels than four, at equal distances', () => {
    const scale = dayScale([time('2025-06-01'), time('2025-06-14')]);
    expect(scale).toMatchObject({ cells: 16, step: 4 });
    expect(scale && labelsOf(scale)).toEqual(['2025-06-01', '2025-06-05', '2025-06-09', '2025-06-13']);
  });
});

describe('wholeScale', () => {
  it.each([
    {
      label: 'days',
      times: ['2025-06-01', '2025-06-03'],
      cell: 'day',
      labels: ['2025-06-01', '2025-06-02', '2025-06-03'],
    },
    {
      label: 'months',
      times: ['2024-11', '2025-02'],
      cell: 'month',
      labels: ['2024-11', '2024-12', '2025-01', '2025-02'],
    },
    { label: 'years', times: ['2019', '2025-02-03'], cell: 'year', labels: ['2019', '2021', '2023', '2025'] },
  ])('is of $label', ({ times, cell, labels }) => {
    const scale = wholeScale(times.map((edtf) => time(edtf)));
    expect(scale?.cell).toBe(cell);
    expect(scale && labelsOf(scale)).toEqual(labels);
  });

  it('is none where there is but one day, or no end at all', () => {
    expect([[time('2025-06-01')], []].map(wholeScale)).toEqual([undefined, undefined]);
  });
});

describe('placeOn', () => {
  it.each([
    { label: 'a day from midnight to midnight', at: time('2025-06-04'), from: 1, to: 2 },
    { label: 'a night across midnight', at: time('2025-06-03/2025-06-04', true), from: 0.875, to: 1.25 },
    {
      label: 'a night that ends on the first day',
      at: time('2025-06-02/2025-06-03', true),
      from: 0,
      to: 0.25,
      left: true,
    },
    { label: 'a span that begins before', at: time('2025-06-01/2025-06-03'), from: 0, to: 1, left: true },
    { label: 'what came before a day', at: time('../2025-06-04'), from: 0, to: 2, left: true },
    { label: 'what came after it', at: time('2025-06-04/..'), from: 1, to: 3, right: true },
    { label: 'a month', at: time('2025-06'), from: 0, to: 3, left: true, right: true },
  ])('places $label', ({ at, from, to, left = false, right = false }) => {
    expect(placeOn(days, at)).toEqual({ from, to, isOpenLeft: left, isOpenRight: right });
  });

  it('places nothing outside', () => {
    expect([time('2024'), time('2025-06-06'), time('2025-07/..')].map((at) => placeOn(days, at))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('places months and years by their own length', () => {
    const months = { cell: 'month', first: '2024-01-01', cells: 4, step: 1 } as const;
    expect(placeOn(months, time('2024-02'))).toMatchObject({ from: 1, to: 2 });
    const years = { cell: 'year', first: '2023-01-01', cells: 3, step: 1 } as const;
    expect(placeOn(years, time('2024-01/2024-06'))).toMatchObject({ from: 1, to: 1.5 });
  });

  it('never lets a later day lie before an earlier one, and never leaves the line', () => {
    const day = fc
      .date({ min: new Date('1200-01-01'), max: new Date('2900-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 6 }), (list) => {
        const sorted = list.toSorted();
        const scale = wholeScale(sorted.map((edtf) => time(edtf)));
        if (scale === undefined) return;
        const spans = sorted.map((edtf) => placeOn(scale, time(edtf)));
        for (const [index, span] of spans.entries()) {
          expect(span).toBeDefined();
          expect(span?.isOpenLeft === true || span?.isOpenRight === true).toBe(false);
          expect(span?.from).toBeGreaterThanOrEqual(spans[index - 1]?.from ?? 0);
        }
      }),
    );
  });
});

describe('nightsOf', () => {
  it('lie across the lines between the days, also before the first and behind the last', () => {
    expect(nightsOf(days)).toEqual([
      { from: 0, to: 0.25 },
      { from: 0.875, to: 1.25 },
      { from: 1.875, to: 2.25 },
      { from: 2.875, to: 3 },
    ]);
  });

  it('are none on a line of months', () => {
    expect(nightsOf({ cell: 'month', first: '2024-01-01', cells: 2, step: 1 })).toEqual([]);
  });
});
