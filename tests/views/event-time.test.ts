import { describe, expect, it } from 'vitest';
import { compareEventTimes, eventTimeOf } from '../../src/views/event-time.ts';

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
  it('puts a night between its days and spans behind the days they may fall in', () => {
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
      'day:2025-06-03',
      'night:2025-06-03',
      'night:2025-06-03/2025-06-04',
      'day:2025-06-04',
      'span:2025-06-03/2025-06-04',
      'span:../2025-06-04',
      'span:2025-06',
    ]);
  });
});
