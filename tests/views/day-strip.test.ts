import { describe, expect, it } from 'vitest';
import { dayWindowOf, stripSpanOf } from '../../src/views/day-strip.ts';
import { eventTimeOf } from '../../src/views/event-time.ts';

const time = (edtf: string, night = false) => eventTimeOf({ edtf, night });
const window = { first: '2025-06-03', days: 3 };

describe('dayWindowOf', () => {
  it('holds every day and night, whatever the spans say', () => {
    expect(
      dayWindowOf([time('2025-06-04'), time('2025-06-03/2025-06-04', true), time('2025-06-05'), time('2024')]),
    ).toEqual(window);
  });

  it('is none for one day, for spans alone and for days too far apart', () => {
    expect(
      [[time('2025-06-04')], [time('2024')], [time('2025-06-04'), time('2025-08-04')], []].map(dayWindowOf),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('stripSpanOf', () => {
  it.each([
    { label: 'a day with its night', at: time('2025-06-04'), from: 2, to: 4, isOpenLeft: false, isOpenRight: false },
    {
      label: 'a night',
      at: time('2025-06-03/2025-06-04', true),
      from: 1,
      to: 2,
      isOpenLeft: false,
      isOpenRight: false,
    },
    {
      label: 'a span that begins before',
      at: time('2025-06-01/2025-06-03'),
      from: 0,
      to: 2,
      isOpenLeft: true,
      isOpenRight: false,
    },
    { label: 'a month', at: time('2025-06'), from: 0, to: 6, isOpenLeft: true, isOpenRight: true },
  ])('places $label', ({ at, from, to, isOpenLeft, isOpenRight }) => {
    expect(stripSpanOf(at, window)).toEqual({ from, to, isOpenLeft, isOpenRight });
  });

  it('is nowhere outside of the window', () => {
    expect(stripSpanOf(time('2024'), window)).toBeUndefined();
  });
});
