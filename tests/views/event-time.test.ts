import { describe, expect, it } from 'vitest';
import { compareEventTimes, coveredDays, eventTimeOf, orderDay } from '../../src/views/event-time.ts';

describe('eventTimeOf', () => {
  it.each([
    { label: 'one day', edtf: '2025-06-03', night: false, period: 'day', start: '2025-06-03', end: '2025-06-03' },
    {
      label: 'one night',
      edtf: '2025-06-03/2025-06-04',
      night: true,
      period: 'night',
      start: '2025-06-03',
      end: '2025-06-04',
    },
    {
      label: 'a month, as long as it is',
      edtf: '2024-02',
      night: false,
      period: 'span',
      start: '2024-02-01',
      end: '2024-02-29',
    },
    { label: 'a year', edtf: '2023', night: false, period: 'span', start: '2023-01-01', end: '2023-12-31' },
    {
      label: 'several days',
      edtf: '2025-06-03/2025-06-05',
      night: false,
      period: 'span',
      start: '2025-06-03',
      end: '2025-06-05',
    },
    { label: 'an open beginning', edtf: '../2025-06', night: false, period: 'span', start: '', end: '2025-06-30' },
    { label: 'an open end', edtf: '2025-06-03/..', night: false, period: 'span', start: '2025-06-03', end: '' },
  ])('reads $label', ({ edtf, night, period, start, end }) => {
    expect(eventTimeOf({ edtf, night })).toEqual({ key: `${period}:${edtf}`, period, start, end, approximate: false });
  });

  it('tells an approximate date', () => {
    expect(eventTimeOf({ edtf: '2025-06-03~', night: false })).toMatchObject({ period: 'day', approximate: true });
  });
});

describe('compareEventTimes', () => {
  it('orders by the first day that a date allows, then by the last', () => {
    const dates = [
      { edtf: '2025-06-03/2025-06-04', night: false },
      { edtf: '2025-06-04', night: false },
      { edtf: '2025-06-03', night: true },
      { edtf: '2025-06', night: false },
      { edtf: '2025-06-03/2025-06-04', night: true },
      { edtf: '2025-06-03', night: false },
      { edtf: '2024', night: false },
      { edtf: '../2025-06-04', night: false },
    ];
    expect(
      dates
        .map(eventTimeOf)
        .toSorted(compareEventTimes)
        .map(({ key }) => key),
    ).toEqual([
      'span:2024',
      'span:2025-06',
      'day:2025-06-03',
      'night:2025-06-03',
      'night:2025-06-03/2025-06-04',
      'span:../2025-06-04',
      'span:2025-06-03/2025-06-04',
      'day:2025-06-04',
    ]);
  });
});

describe('orderDay', () => {
  it.each([
    { label: 'a day', edtf: '2024-05-02', day: '2024-05-02' },
    { label: 'a month', edtf: '2024-05', day: '2024-05-01' },
    { label: 'an open end', edtf: '2024-05-02/..', day: '2024-05-02' },
    { label: 'an open beginning, which lies before its end', edtf: '../2024-03-01', day: '2024-02-29' },
  ])('is the earliest that is known of $label', ({ edtf, day }) => {
    expect(orderDay(eventTimeOf({ edtf, night: false }))).toBe(day);
  });

  it.each(['2024-05/2024-05-01', '../2024-05-01'])('puts `%s`, which ends before a night, before it', (edtf) => {
    const night = eventTimeOf({ edtf: '2024-05-01/2024-05-02', night: true });
    expect(compareEventTimes(eventTimeOf({ edtf, night: false }), night)).toBeLessThan(0);
  });
});

describe('coveredDays', () => {
  it.each([
    {
      label: 'a month before days that lie in it',
      edtf: ['2024-02', '2024-02-03'],
      days: ['2024-02-01', '2024-02-29'],
    },
    { label: 'days', edtf: ['2024-02-03', '2024-02-03/2024-02-05'], days: ['2024-02-03', '2024-02-05'] },
    { label: 'an open beginning', edtf: ['../2024-02-05'], days: ['2024-02-04', '2024-02-05'] },
    { label: 'an open end', edtf: ['2024-02-03', '2024-02-04/..'], days: ['2024-02-03', '2024-02-04'] },
    { label: 'no events', edtf: [], days: ['', ''] },
  ])('holds the last day of all: $label', ({ edtf, days }) => {
    expect(coveredDays(edtf.map((date) => eventTimeOf({ edtf: date, night: false })))).toEqual(days);
  });
});
