/**
 * The ledger of every page: the sentences that it shows, each with its state.
 *
 * It follows the pages with the view functions that they use themselves. What
 * it cannot share, the order of their components, is compared with the built
 * pages by a count that shares no code with it (`count-sentences.mjs`).
 *
 * The book, `/print/`, has no ledger: it says again, for paper, what the other
 * pages say, and would count each sentence twice. The count makes sure that it
 * says nothing else.
 */
import { say, words } from '../../interface/spoken.ts';
import { citationsOfPart } from '../../views/cited.ts';
import { entryOfKind } from '../../views/entries.ts';
import { drawnFigures } from '../../views/figure-chart-data.ts';
import { compareText } from '../../provenance/compare-text.ts';
import type { Dossier, Waiver } from '../../provenance/dossier.ts';
import type { Correction } from '../../provenance/entries/dossier-config.ts';
import { entryByUrl } from '../../provenance/dossier-index.ts';
import type { Entry, EntryOf } from '../../provenance/entry.ts';
import { entryTitle } from '../../provenance/entry-title.ts';
import { oncePer } from '../../provenance/memoize.ts';
import { carriedOf, carriedOfQuote } from '../carried.ts';
import { entriesNamed } from '../entries.ts';
import { isBound } from '../book-parts.ts';
import { exampleOf } from '../example.ts';
import { isDrawn, isExplored } from '../figure-drawing.ts';
import { bareDate } from '../marked-date.ts';
import { correctionList, sourceList, waiverList } from '../lists/archive-lists.ts';
import { chapterList } from '../lists/chapter-list.ts';
import { differenceList, isTold } from '../lists/difference-list.ts';
import { figureList, groupsOnPage } from '../lists/figure-list.ts';
import { partOf, type List } from '../lists/list.ts';
import { mentionLists, mentionsOnPage, type Subject } from '../lists/mention-list.ts';
import { actorList, placeList } from '../lists/names-lists.ts';
import { quoteList, speakersOnPage } from '../lists/quote-list.ts';
import { reportList } from '../lists/report-list.ts';
import { timelineList } from '../lists/timeline-list.ts';
import { bodyLines, linesOf, linesOfParts, stateBeneath, type LedgerLine } from './line.ts';
import * as shown from './shown.ts';
import { pathOfEmbed, pathOfExplore, pathOfPage } from '../../site-map/site-map.ts';

/** One page with its sentences. */
export interface PageLedger {
  /** Without a base path. */
  readonly url: string;
  /** For lists of pages. */
  readonly title: string;
  readonly lines: readonly LedgerLine[];
}

/** Every page that shows a sentence of the dossier, by address. */
export const pageLedgers = oncePer((dossier: Dossier): readonly PageLedger[] => {
  const pages = [...entryPages(dossier), ...indexPages(dossier)];
  return pages.filter(({ lines }) => lines.length > 0).sort((a, b) => compareText(a.url, b.url));
});

/** A page whose title is a sentence of the dossier too, resting on what stands beneath it. */
function titled(url: string, heading: string, lines: readonly LedgerLine[], title = heading): PageLedger {
  const state = stateBeneath(lines);
  return { url, title, lines: state === undefined ? [] : [...linesOf(heading, state), ...lines] };
}

function entryPages(dossier: Dossier): readonly PageLedger[] {
  return [...dossier.entries.values()].flatMap((entry): readonly PageLedger[] => {
    switch (entry.kind) {
      case 'event':
        return [titled(entry.url, entry.data.title, eventLines(dossier, entry))];
      case 'figure':
        return [
          titled(entry.url, entry.data.title, figureLines(dossier, entry)),
          ...(isExplored(dossier, entry)
            ? [
                {
                  url: pathOfExplore(entry.slug),
                  title: say(words.ledger.explore, { title: entry.data.title }),
                  lines: exploreLines(dossier, entry),
                },
              ]
            : []),
          ...(isBound(dossier) && isDrawn(dossier, entry)
            ? [{ url: pathOfEmbed(entry.slug), title: entry.data.question, lines: embedLines(dossier, entry) }]
            : []),
        ];
      case 'chapter':
        return [
          titled(entry.url, entry.data.title, [
            ...linesOfParts(entry, ['summary']),
            ...shown.cellsChart(dossier, entriesNamed(dossier, 'figure', entry.data.figures)),
            ...entriesNamed(dossier, 'figure', entry.data.figures).flatMap((figure) => bigFigure(dossier, figure)),
            ...bodyLines(entry),
          ]),
        ];
      case 'quote':
        return [titled(entry.url, entry.data.topic, quoteLines(dossier, entry))];
      case 'actor':
      case 'place':
        return subjectPages(dossier, entry);
      case 'question':
        return [titled(entry.url, entry.data.question, questionLines(dossier, entry))];
      case 'source':
        return [titled(entry.url, entry.data.name, [...linesOfParts(entry, ['field']), ...bodyLines(entry)])];
      case 'page':
        return [titled(entry.url, entry.data.title, pageLines(dossier, entry))];
    }
  });
}

function bigFigure(dossier: Dossier, figure: EntryOf<'figure'>): readonly LedgerLine[] {
  const fact = dossier.facts.get(figure.slug);
  return fact === undefined ? [] : shown.bigFigure(dossier, figure, fact);
}

function eventLines(dossier: Dossier, entry: EntryOf<'event'>): readonly LedgerLine[] {
  const { date, facts } = entry.data;
  const fields = entry.statements.filter(({ part }) => part === 'field');
  const isDated = fields.some(({ citations }) => citations.length > 0);
  return [
    ...linesOfParts(entry, ['summary']),
    ...(isDated ? linesOf(bareDate(dossier, entry), 'cited') : []),
    ...linesOf(date.derivation ?? '', 'computed'),
    ...bodyLines(entry),
    ...shown.factList(facts.flatMap((id) => dossier.facts.get(id) ?? [])),
  ];
}

function figureLines(dossier: Dossier, entry: EntryOf<'figure'>): readonly LedgerLine[] {
  const fact = dossier.facts.get(entry.slug);
  if (fact === undefined) return [];
  const main = [
    ...linesOfParts(entry, ['summary', 'caption']),
    ...shown.bigFigure(dossier, entry, fact),
    ...shown.readingTable(dossier, entry),
    ...shown.relationNote(fact),
    ...shown.glossNotes(entry),
  ];
  return [
    ...linesOf(entry.data.question, stateBeneath(main) ?? 'computed'),
    ...main,
    ...shown.formula(dossier, entry, fact),
    ...bodyLines(entry),
  ];
}

/** The page on which a figure is explored: its question over its readings. */
function exploreLines(dossier: Dossier, entry: EntryOf<'figure'>): readonly LedgerLine[] {
  if (!dossier.facts.has(entry.slug)) return [];
  return [...linesOf(entry.data.question, stateOfDrawn(dossier, entry)), ...shown.readingTable(dossier, entry)];
}

/** The page that shows a figure on other sites: the same, and what stands under its drawing. */
function embedLines(dossier: Dossier, entry: EntryOf<'figure'>): readonly LedgerLine[] {
  const caption = linesOfParts(entry, ['caption']);
  const isCited = caption.some(({ state }) => state === 'cited');
  return [
    ...linesOf(entry.data.question, isCited ? 'cited' : stateOfDrawn(dossier, entry)),
    ...caption,
    ...shown.readingTable(dossier, entry),
  ];
}

function stateOfDrawn(dossier: Dossier, entry: EntryOf<'figure'>): 'cited' | 'computed' {
  return drawnFigures(dossier, entry).some(({ fact }) => fact.readings.length > 0) ? 'cited' : 'computed';
}

function quoteLines(dossier: Dossier, entry: EntryOf<'quote'>): readonly LedgerLine[] {
  const speaker = shown.speakerLine(dossier, entry);
  const { links } = carriedOfQuote(dossier, entry);
  return [
    ...(speaker === undefined ? [] : linesOf(speaker, 'cited')),
    ...shown.wordings(dossier, entry, links),
    ...bodyLines(entry),
    ...entriesNamed(dossier, 'quote', entry.data.relatedTo).flatMap((other) => shown.wordings(dossier, other, links)),
  ];
}

/** The pages of an actor or a place; the first begins with what its own entry says. */
function subjectPages(dossier: Dossier, entry: Subject): readonly PageLedger[] {
  const list = mentionLists(dossier)(entry);
  return pagesOf(list, (items) => shown.about(dossier, mentionsOnPage(items), list.links)).map(
    ({ url, title, lines }, index) =>
      titled(url, entry.data.name, index === 0 ? [...subjectLines(entry), ...lines] : lines, title),
  );
}

function subjectLines(entry: Subject): readonly LedgerLine[] {
  return [
    ...(entry.kind === 'actor' ? roleLines(entry) : coordinateLines(entry)),
    ...linesOfParts(entry, ['summary']),
    ...bodyLines(entry),
  ];
}

function roleLines({ data, statements, citations }: EntryOf<'actor'>): readonly LedgerLine[] {
  const aliases =
    data.aliases.length > 0 ? ` · ${say(words.entries.alsoPrinted, { names: data.aliases.join(', ') })}` : '';
  return citationsOfPart({ statements, citations }, 'field').length === 0
    ? []
    : linesOf(`${data.role}${aliases}`, 'cited');
}

function coordinateLines({ data: { coordinates } }: EntryOf<'place'>): readonly LedgerLine[] {
  if (coordinates === undefined) return [];
  return linesOf(
    `${String(coordinates.latitude)}°, ${String(coordinates.longitude)}°: ${coordinates.from}`,
    'editorial',
  );
}

function questionLines(dossier: Dossier, entry: EntryOf<'question'>): readonly LedgerLine[] {
  const fact = dossier.facts.get(entry.slug);
  return [
    ...linesOfParts(entry, ['summary']),
    ...(fact === undefined
      ? []
      : [
          ...shown.readings(dossier, fact, carriedOf(dossier, entry, { facts: [fact] }).links),
          ...shown.glossNotes(entry),
        ]),
    ...bodyLines(entry),
  ];
}

function pageLines(dossier: Dossier, entry: EntryOf<'page'>): readonly LedgerLine[] {
  const own = [...linesOfParts(entry, ['summary']), ...bodyLines(entry)];
  if (entry.slug === 'overview') return [...own, ...exampleLines(dossier, entry)];
  return entry.slug === 'method' ? [...own, ...waiverLines(partOf(waiverList(dossier)).items)] : own;
}

/** Why rules are waived, in the editors' words. */
function waiverLines(waivers: readonly Waiver[]): readonly LedgerLine[] {
  return waivers.flatMap(({ reason }) => linesOf(reason, 'editorial'));
}

/** The sentence of the worked example stands on the overview once more. */
function exampleLines(dossier: Dossier, page: EntryOf<'page'>): readonly LedgerLine[] {
  const example = exampleOf(dossier, page);
  return example === undefined ? [] : linesOf(example.text, 'cited');
}

/** What was wrong, what stands there now and why, in the editors' words. */
function correctionLines(corrections: readonly Correction[]): readonly LedgerLine[] {
  return corrections.flatMap((correction) =>
    [correction.old, correction.new, correction.reason].flatMap((text) => linesOf(text, 'editorial')),
  );
}

function indexPages(dossier: Dossier): readonly PageLedger[] {
  const summaries = (entries: readonly Entry[]) => entries.flatMap((entry) => linesOfParts(entry, ['summary']));
  return [
    ...(entryOfKind(dossier, 'page', 'method') === 'none'
      ? [
          {
            url: pathOfPage('method'),
            title: words.sections.method.label,
            lines: waiverLines(partOf(waiverList(dossier)).items),
          },
        ]
      : []),
    ...pagesOf(timelineList(dossier), (events) => summaries(events.map(({ entry }) => entry))),
    ...pagesOf(figureList(dossier), (figures) =>
      groupsOnPage(figures).flatMap((group) => [
        ...shown.cellsChart(
          dossier,
          group.map(({ figure }) => figure),
        ),
        ...group.flatMap(({ figure }) => bigFigure(dossier, figure)),
      ]),
    ),
    ...pagesOf(chapterList(dossier), (chapters) =>
      chapters.flatMap(({ chapter }) => [
        ...linesOfParts(chapter, ['summary']),
        ...entriesNamed(dossier, 'figure', chapter.data.figures)
          .slice(0, 1)
          .flatMap((figure) => bigFigure(dossier, figure)),
      ]),
    ),
    ...pagesOf(quoteList(dossier), (list) =>
      speakersOnPage(list).flatMap(({ speaker, quotes }) => [
        ...entriesNamed(dossier, 'actor', [speaker]).flatMap((actor) => linesOfParts(actor, ['field'])),
        ...quotes.flatMap((quote) => shown.wordings(dossier, quote, !quoteList(dossier).isWhole)),
      ]),
    ),
    ...pagesOf(actorList(dossier), (actors) => actors.flatMap((actor) => linesOfParts(actor, ['field']))),
    ...pagesOf(correctionList(dossier), correctionLines).map(({ url, title, lines }) =>
      titled(url, words.method.corrections.title, lines, title),
    ),
    ...pagesOf(waiverList(dossier), waiverLines).slice(1),
    ...pagesOf(placeList(dossier), (places) => summaries(places.map(({ entry }) => entry))),
    ...pagesOf(differenceList(dossier), (facts) => [
      ...facts.filter(isTold).flatMap((fact) => shown.readings(dossier, fact, true)),
      ...shown.factList(facts.filter((fact) => !isTold(fact))),
    ]),
    ...reportList(dossier).parts.map(({ url, label, facts }) => ({
      url,
      title: `${words.sections.reports.label}: ${label.toLowerCase()}`,
      lines: shown.matrix(facts),
    })),
    ...pagesOf(sourceList(dossier), (sources) =>
      sources.flatMap(({ record }) => linesOf(record.lineage.note, 'editorial')),
    ),
  ];
}

/** The pages of a list, each with the sentences of its part. */
function pagesOf<Item>(
  { name, parts }: List<Item>,
  linesOf: (items: readonly Item[]) => readonly LedgerLine[],
): readonly PageLedger[] {
  return parts.map(({ number, url, items }) => ({
    url,
    title: parts.length === 1 ? name : say(words.ledger.part, { name, n: number }),
    lines: linesOf(items),
  }));
}

/** What a page of the ledger is called, where its entry has a longer title. */
export function ledgerTitle(dossier: Dossier, { url, title }: PageLedger): string {
  const entry = entryByUrl(dossier).get(url);
  return entry === undefined ? title : entryTitle(entry);
}
