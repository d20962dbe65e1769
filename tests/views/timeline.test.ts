/** The order of events and what stands above those of one time, over events made up beside the harbour fixture. */
import { beforeAll, describe, expect, it } from 'vitest';
import { groupByTime, timelineEvents, type TimelineGroup } from '../../src/views/timeline.ts';
import { plantedDossier, type Edit } from '../fixtures/fixture.ts';

/** An event on the damage of the storm with these lines in its date. */
const event = (slug: string, ...date: readonly string[]): Edit => ({
  file: `content/timeline/${slug}.mdx`,
  add: [
    '---',
    `title: ${slug}`,
    'summary: Boats were torn from their moorings in Marelo.',
    'date:',
    ...date.map((line) => `  ${line}`),
    '  basis: stated',
    'type: damage',
    'evidence:',
    '  - source: harbour-post',
    '    passage: boats were torn from their moorings',
    '---',
    '',
  ].join('\n'),
});

const slugs = ({ events }: TimelineGroup): readonly string[] => events.map(({ entry }) => entry.slug);

describe('groupByTime', () => {
  let groups: readonly TimelineGroup[];
  beforeAll(async () => {
    const dossier = await plantedDossier('harbour', [
      event('a-wave', 'edtf: "1960-05-22"', 'order: 2'),
      event('b-first-shock', 'edtf: "1960-05-22"', 'order: 1', 'label: Sunday 22 May 1960, 15:11 local time'),
      event('c-without-place', 'edtf: "1960-05-22"'),
      event('d-same-label', 'edtf: "1961"', 'label: The whole of 1961'),
      event('e-same-label', 'edtf: "1961"', 'label: The whole of 1961'),
      event('f-before-the-wave', 'edtf: "../1960-05-21"'),
    ]);
    groups = groupByTime(timelineEvents(dossier)).filter(({ time }) => time.end < '2000');
  });

  it('orders the events of one day as they say, not by the names of their files', () => {
    expect(groups.map(slugs)).toEqual([
      ['f-before-the-wave'],
      ['b-first-shock', 'a-wave', 'c-without-place'],
      ['d-same-label', 'e-same-label'],
    ]);
  });

  it('sets a label over events only where all of them have it', () => {
    expect(groups.map(({ label }) => label)).toEqual([undefined, undefined, 'The whole of 1961']);
  });
});
