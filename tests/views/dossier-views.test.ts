/** The views that need a whole dossier, over the harbour fixture. */
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { factsByRelation } from '../../src/views/agreement.ts';
import { entriesOfKind, entryOfKind, nameOf } from '../../src/views/entries.ts';
import { chartDataOf } from '../../src/views/figure-chart-data.ts';
import { figureJson } from '../../src/views/figure-data.ts';
import { figureGroups } from '../../src/views/figure-groups.ts';
import { timelineFilter } from '../../src/site/lists/timeline-list.ts';
import { reportList } from '../../src/site/lists/report-list.ts';
import { answersIn, matrixOf, silentIn } from '../../src/views/matrix.ts';
import { mentionsOf } from '../../src/views/mentions.ts';
import { shownPlaces } from '../../src/views/places.ts';
import { quotesBySpeaker, wordingsOf } from '../../src/views/quotes.ts';
import { groupByTime, timelineEvents } from '../../src/views/timeline.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const dossier = await readDossier(fixturePath('harbour'));

describe('timelineEvents', () => {
  it('shows every event once, in groups of one time', () => {
    const groups = groupByTime(timelineEvents(dossier));
    const shown = groups.flatMap(({ events }) => events.map(({ entry }) => entry.slug));
    expect(shown.toSorted()).toEqual(
      entriesOfKind(dossier, 'event')
        .map(({ slug }) => slug)
        .toSorted(),
    );
    expect(groups.every(({ time, events }) => events.every((event) => event.time.key === time.key))).toBe(true);
  });

  it('tells apart who reports an event and on what reports contradict each other', () => {
    for (const { reported, contradicted } of timelineEvents(dossier)) {
      expect(reported.by).toBe(reported.origins > 1 ? 'agreed' : 'single');
      expect(contradicted.every(({ relation }) => relation === 'contradict')).toBe(true);
    }
  });
});

describe('matrixOf', () => {
  const rows = matrixOf(dossier.facts.values(), [...dossier.sources.keys()]);

  it('has a cell for every source in every row', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ cells }) => cells.length === dossier.sources.size)).toBe(true);
  });

  it('is silent exactly for the sources that say nothing', () => {
    for (const row of rows) expect(silentIn(row).toSorted()).toEqual([...row.fact.silent].toSorted());
  });

  it('gives every answer once, in the column of its source', () => {
    for (const { fact, cells } of rows) {
      expect(cells.flatMap(({ answers }) => answers.map(({ reading }) => reading)).length).toBe(fact.readings.length);
      for (const { source, answers } of cells)
        for (const { reading, group } of answers) {
          expect(reading.source).toBe(source);
          expect(group.readings).toContain(reading);
        }
    }
  });

  it('counts the answers that it has of those that there are', () => {
    const all = rows.find(({ fact }) => fact.groups.length > 1);
    const [first] = all?.cells.find(({ answers }) => answers.length === 1)?.answers ?? [];
    expect(all && answersIn(all)).toBe(all?.fact.groups.length);
    const [part] = matrixOf(all ? [all.fact] : [], first === undefined ? [] : [first.reading.source]);
    expect(part && answersIn(part)).toBe(1);
  });

  it('is divided without losing a fact that a source gives', () => {
    const shown = reportList(dossier).parts.flatMap(({ items }) => items.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(
      [...dossier.facts.values()]
        .filter(({ derived }) => derived === undefined)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe('factsByRelation', () => {
  it('puts each fact with readings into one list', () => {
    const facts = factsByRelation(dossier);
    expect(Object.values(facts).flat()).toHaveLength(
      [...dossier.facts.values()].filter(({ derived }) => derived === undefined).length,
    );
  });
});

describe('figures', () => {
  it('are all shown, in groups', () => {
    expect(figureGroups(dossier).flat()).toHaveLength(entriesOfKind(dossier, 'figure').length);
  });

  it('give each bar of a chart a source, and mark the own ones', () => {
    for (const { figure } of figureGroups(dossier).flat()) {
      const { bars } = chartDataOf(dossier, figure);
      expect(bars.filter(({ emphasis }) => emphasis).length).toBeGreaterThan(0);
      expect(new Set(bars.map(({ id }) => id)).size).toBe(bars.length);
    }
  });

  it('name their readings and formulas in JSON', () => {
    for (const { figure, fact } of figureGroups(dossier).flat()) {
      const json = figureJson(dossier, figure, fact);
      expect(json.readings.map(({ value }) => value)).toEqual(
        fact.derived === undefined ? fact.readings.map(({ value }) => value) : [fact.derived.rounded],
      );
      expect('formula' in json).toBe(fact.derived !== undefined);
    }
  });
});

describe('quotations', () => {
  it('stand under one speaker each, with every printing in one wording', () => {
    const quotes = quotesBySpeaker(dossier).flatMap((group) => group.quotes);
    expect(quotes).toHaveLength(entriesOfKind(dossier, 'quote').length);
    for (const { data } of quotes)
      expect(wordingsOf(dossier, data.variants).flatMap(({ variants }) => variants)).toHaveLength(data.variants.length);
  });
});

describe('mentionsOf', () => {
  it('finds as many events of a place as the timeline can be filtered to', () => {
    const [places] = timelineFilter(dossier, timelineEvents(dossier), 'whole').facets;
    expect(places?.options.length).toBeGreaterThan(0);
    for (const { entry } of shownPlaces(dossier)) {
      const count = places?.options.find(({ value }) => value === entry.slug)?.count ?? 0;
      expect(mentionsOf(dossier, entry).events).toHaveLength(count);
    }
  });

  it('finds the words that an actor spoke', () => {
    for (const { speaker, quotes } of quotesBySpeaker(dossier)) {
      const actor = entryOfKind(dossier, 'actor', speaker);
      if (actor !== 'none') expect(mentionsOf(dossier, actor).spoken).toEqual(quotes);
    }
  });
});

describe('nameOf', () => {
  it('falls back on the id', () => {
    expect(nameOf(dossier, 'place', 'no-such-place')).toBe('no-such-place');
  });
});
