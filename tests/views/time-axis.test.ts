/** The axis of the timeline: a line for each event, as long as the time it may have happened in. */
import { expect, test } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { axisRows, daysOf, groupId } from '../../src/views/time-axis.ts';
import { groupByTime, timelineEvents, type TimelineEvent } from '../../src/views/timeline.ts';
import { eventTimeOf } from '../../src/views/event-time.ts';

const [sample] = timelineEvents(await readDossier('tests/fixtures/harbour'));
if (sample === undefined) throw new Error('Missing event in the fixture.');
const event = sample;
const window = { first: '2024-05-01', days: 2 };

function eventOn(edtf: string, night: boolean, by: TimelineEvent['reported']['by']): TimelineEvent {
  return { ...event, time: eventTimeOf({ edtf, night }), reported: { ...event.reported, by } };
}

test('draws a day two units long, a night one, a longer span as long as it is', () => {
  const groups = groupByTime([
    eventOn('2024-05-02', false, 'agreed'),
    eventOn('2024-05-01/2024-05-02', true, 'single'),
    eventOn('2024-05', false, 'single'),
  ]);
  expect(axisRows(groups, window).map(({ lines }) => lines)).toEqual([
    [{ status: 'agreed', path: 'M2 0.5h2' }],
    [{ status: 'single', path: 'M1 0.5h1' }],
    [{ status: 'single', path: 'M0 0.5h4' }],
  ]);
});

test('gives each event of a group a line of its own, the surest first', () => {
  const groups = groupByTime([
    eventOn('2024-05-02', false, 'single'),
    eventOn('2024-05-02', false, 'agreed'),
    eventOn('2024-05-02', false, 'single'),
  ]);
  expect(axisRows(groups, window)).toMatchObject([
    {
      count: 3,
      lines: [
        { status: 'agreed', path: 'M2 0.5h2' },
        { status: 'single', path: 'M2 1.5h2M2 2.5h2' },
      ],
    },
  ]);
});

test('leaves out what lies outside the days that it shows', () => {
  expect(axisRows(groupByTime([eventOn('2023', false, 'agreed')]), window)).toEqual([]);
});

test('names its days across the end of a month', () => {
  expect(daysOf({ first: '2024-02-28', days: 3 })).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
});

test('gives each group an id that is one word', () => {
  const ids = groupByTime([eventOn('../2024-05-01', false, 'single')]).map(groupId);
  expect(ids).toEqual(['span-2024-05-01']);
});
