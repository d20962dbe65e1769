/** The picture of a timeline: which lane an event is in, how its bar lies, what is folded and what stands apart. */
import { describe, expect, test } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { eventTimeOf } from '../../src/views/event-time.ts';
import { timePicture } from '../../src/views/time-picture.ts';
import { groupByTime, groupId, timelineEvents, type TimelineEvent } from '../../src/views/timeline.ts';

const [sample] = timelineEvents(await readDossier('tests/fixtures/harbour'));
if (sample === undefined) throw new Error('Missing event in the fixture.');
const event = sample;

interface Made {
  readonly edtf: string;
  readonly night?: boolean;
  readonly type?: string;
  readonly basis?: 'stated' | 'derived';
}

function made({ edtf, night = false, type = 'damage', basis = 'derived' }: Made): TimelineEvent {
  const data = { ...event.entry.data, title: edtf, type, date: { ...event.entry.data.date, edtf, night, basis } };
  return { ...event, entry: { ...event.entry, data }, time: eventTimeOf({ edtf, night }) };
}

const known = [made({ edtf: '2024-05-01' }), made({ edtf: '2024-05-04', basis: 'stated' })];
const pictureOf = (events: readonly Made[]) => timePicture([...known, ...events.map(made)], ['supply', 'damage']);
const titles = (rows: readonly { readonly event: TimelineEvent }[] = []) =>
  rows.map(({ event: { entry } }) => entry.data.title);

test('has a lane for each type, in the order of the dossier, and leaves none out that it does not know', () => {
  const lanes = pictureOf([
    { edtf: '2024-05-02', type: 'other' },
    { edtf: '2024-05-02', type: 'supply' },
  ])?.lanes;
  expect(lanes?.map(({ type }) => type)).toEqual(['supply', 'damage', 'other']);
});

describe('a bar', () => {
  const barOf = (one: Made) =>
    pictureOf([one])?.lanes[0]?.rows.find(({ event: { entry } }) => entry.data.title === one.edtf)?.bar;

  test.each([
    { label: 'a moment for a day', one: { edtf: '2024-05-02' }, bar: { shape: 'moment', from: 1, to: 2 } },
    {
      label: 'a moment for a night',
      one: { edtf: '2024-05-02/2024-05-03', night: true },
      bar: { shape: 'moment', from: 1.875, to: 2.25 },
    },
    {
      label: 'a time within for two days',
      one: { edtf: '2024-05-02/2024-05-03' },
      bar: { shape: 'within', from: 1, to: 3 },
    },
    {
      label: 'open where it may have begun before',
      one: { edtf: '2024-04/2024-05-01' },
      bar: { from: 0, to: 1, isOpenLeft: true, isOpenRight: false },
    },
  ])('is $label', ({ one, bar }) => {
    expect(barOf(one)).toMatchObject(bar);
  });

  test('is stated where the sources state the date, and not where it follows or is approximate', () => {
    expect(barOf({ edtf: '2024-05-02', basis: 'stated' })?.isStated).toBe(true);
    expect(barOf({ edtf: '2024-05-02', basis: 'derived' })?.isStated).toBe(false);
    expect(barOf({ edtf: '2024-05-02~', basis: 'stated' })?.isStated).toBe(false);
  });
});

describe('events that may have been on nearly any day', () => {
  const wide = { edtf: '2024-05-01/2024-05-03' };

  test('are folded into one row where there are several', () => {
    const lane = pictureOf([wide, wide])?.lanes[0];
    expect(titles(lane?.folded)).toEqual([wide.edtf, wide.edtf]);
    expect(titles(lane?.rows)).toEqual(['2024-05-01', '2024-05-04']);
  });

  test.each([
    { label: 'a single one', events: [wide] },
    {
      label: 'those that leave half of the days open',
      events: [{ edtf: '2024-05-01/2024-05-02' }, { edtf: '2024-05-02/2024-05-03' }],
    },
    {
      label: 'those that lasted so long, as stated',
      events: [
        { ...wide, basis: 'stated' as const },
        { ...wide, basis: 'stated' as const },
      ],
    },
  ])('but not $label', ({ events }) => {
    expect(pictureOf(events)?.lanes[0]?.folded).toEqual([]);
  });
});

describe('what stands apart', () => {
  test('is a type of which nothing happened within these days, and each event outside of them', () => {
    const picture = pictureOf([
      { edtf: '2023', type: 'background' },
      { edtf: '../2024-05-03', type: 'background' },
      { edtf: '2024-06-09/2024-07' },
    ]);
    expect(picture?.lanes.map(({ type }) => type)).toEqual(['damage']);
    expect(titles(picture?.around?.rows)).toEqual(['2023', '../2024-05-03', '2024-06-09/2024-07']);
    expect(picture?.around?.scale.cell).toBe('year');
    expect(picture?.around?.rows.every(({ bar }) => bar !== undefined)).toBe(true);
  });

  test('is not what may have been on one of the days, among others that were', () => {
    expect(pictureOf([{ edtf: '2024-04/2024-05-02' }])?.around).toBeUndefined();
  });
});

test('no event is lost, wherever it stands', () => {
  const dates = ['2023', '../2024-05-03', '2024-05-02/..', '2030', '2024-05', '2024-05-02~', '2024-04-30/2024-05-02'];
  const events = dates.flatMap((edtf, index) => [{ edtf }, { edtf, type: `type-${String(index % 3)}` }]);
  const picture = pictureOf(events);
  const shown = [
    ...(picture?.lanes.flatMap(({ rows, folded }) => [...rows, ...folded]) ?? []),
    ...(picture?.around?.rows ?? []),
  ];
  expect(shown).toHaveLength(events.length + known.length);
  expect(new Set(shown.map((row) => row.event)).size).toBe(shown.length);
});

test('there is none where all that happened fell on one day', () => {
  expect(timePicture([made({ edtf: '2024-05-01' })], [])).toBeUndefined();
});

test('gives each group an id that is one word', () => {
  expect(groupByTime([made({ edtf: '../2024-05-01' })]).map(groupId)).toEqual(['span-2024-05-01']);
});
