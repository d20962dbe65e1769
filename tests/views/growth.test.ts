/**
 * That what all pages ask for together grows with the size of a dossier, not with its square: counted in steps, since times
 * differ from run to run. One scan of a list on each page makes four times the steps of twice the entries.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { structuredData } from '../../src/feeds/structured-data.ts';
import { passagesOf } from '../../src/provenance/citation.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { citationById } from '../../src/provenance/dossier-index.ts';
import { newestDate, originCount } from '../../src/site/archive.ts';
import { entriesNamed } from '../../src/views/entries.ts';
import { evidenceOf, passageUrl } from '../../src/site/evidence.ts';
import { ledgerPaths } from '../../src/site/ledger/ledger-paths.ts';
import { ledgerSections } from '../../src/site/ledger/ledger-sections.ts';
import { enterPage } from '../../src/site/ledger/site-ledger.ts';
import { enteredBody, statedPart, takeStated } from '../../src/site/ledger/stated.ts';
import { silencesOf } from '../../src/site/silence-use.ts';
import { socialCardOf } from '../../src/site/social-cards.ts';
import { sourceParts } from '../../src/site/source-parts.ts';
import { changesOf } from '../../src/views/changes.ts';
import { entriesOfKind, nameOf } from '../../src/views/entries.ts';
import { chartDataOf } from '../../src/views/figure-chart-data.ts';
import { figureGroups } from '../../src/views/figure-groups.ts';
import { mentionsOf } from '../../src/views/mentions.ts';
import { shownPlaces } from '../../src/views/places.ts';
import { quotesBySpeaker } from '../../src/views/quotes.ts';
import { eventsByFact, timelineEvents, timelineScale } from '../../src/views/timeline.ts';
import { stepsOf, synthetic } from '../fixtures/counted.ts';

let few: Dossier;
let many: Dossier;
beforeAll(async () => {
  few = await synthetic(120);
  many = await synthetic(240);
}, 60_000);

/** What the pages of a dossier ask for, each page once. */
const asked: readonly (readonly [what: string, ask: (dossier: Dossier) => void])[] = [
  ['marks', (dossier) => each(dossier.citations, ({ id }) => citationById(dossier).get(id))],
  [
    'passages',
    (dossier) =>
      each(dossier.citations, (citation) => each(passagesOf(citation), (passage) => passageUrl(dossier, passage))),
  ],
  ['evidence', (dossier) => each(dossier.entries.values(), (entry) => evidenceOf(dossier, { entries: [entry] }))],
  [
    'ledger',
    (dossier) => {
      each(dossier.entries.values(), (entry) => {
        const { lines } = takeStated(statedPart(entry, 'summary') + enteredBody(entry));
        enterPage(dossier, { url: entry.url, title: '', lines });
        return [ledgerPaths(dossier), ledgerSections(dossier)];
      });
    },
  ],
  ['facts', (dossier) => each(dossier.facts.keys(), (id) => [figureGroups(dossier), eventsByFact(dossier).get(id)])],
  ['charts', (dossier) => each(entriesOfKind(dossier, 'figure'), (figure) => chartDataOf(dossier, figure))],
  [
    'mentions',
    (dossier) =>
      each([...entriesOfKind(dossier, 'actor'), ...entriesOfKind(dossier, 'place')], (subject) =>
        mentionsOf(dossier, subject),
      ),
  ],
  [
    'source use',
    (dossier) =>
      each(dossier.sources.values(), (source) => [sourceParts(dossier, source), silencesOf(dossier, source)]),
  ],
  [
    'timeline',
    (dossier) => each(entriesOfKind(dossier, 'event'), () => [timelineEvents(dossier), timelineScale(dossier)]),
  ],
  [
    'names',
    (dossier) =>
      each(dossier.entries.values(), ({ slug }) => [
        nameOf(dossier, 'actor', slug),
        entriesNamed(dossier, 'place', [slug]),
      ]),
  ],
  ['lists', (dossier) => each(dossier.entries.values(), () => [shownPlaces(dossier), quotesBySpeaker(dossier)])],
  [
    'frames',
    (dossier) =>
      each(dossier.entries.values(), ({ url }) => [
        structuredData(dossier, { title: '', path: url }, (path) => path),
        socialCardOf(dossier, { path: url }),
        changesOf(dossier),
        newestDate(dossier),
        originCount(dossier),
      ]),
  ],
];

describe('twice the entries', () => {
  it.each(asked)('take twice the steps: %s', (_, ask) => {
    const steps = stepsOf(few, ask);
    expect(steps).toBeGreaterThan(0);
    // Sorting a few dozen takes somewhat more than twice.
    expect(stepsOf(many, ask) / steps).toBeLessThan(2.5);
  });

  it('would take four times the steps with one scan on each page', () => {
    const scan = (dossier: Dossier) =>
      each(dossier.entries.values(), ({ id }) => dossier.citations.filter(({ entry }) => entry === id));
    expect(stepsOf(many, scan) / stepsOf(few, scan)).toBeGreaterThan(3.5);
  });
});

function each<T>(list: Iterable<T>, ask: (member: T) => unknown): void {
  for (const member of list) ask(member);
}
