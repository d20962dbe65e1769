/** The parts of the dossier as a book, in reading order, and where everything stands in it. */
import type { Dossier } from '../provenance/dossier.ts';
import { entryTitle, type Entry } from '../provenance/entry.ts';
import { oncePer } from '../text/memoize.ts';
import { words } from '../interface/spoken.ts';
import { factsInOrder } from '../views/agreement.ts';
import { entriesOfKind, nameOf } from '../views/entries.ts';
import { figureGroups } from '../views/figure-groups.ts';
import { quotesBySpeaker } from '../views/quotes.ts';
import { pathOfPage, type SectionId } from '../site-map/site-map.ts';

/**
 * Entries up to which a dossier is bound into a book. One of 400 weighs some 1.5 MB and fills several hundred sheets: beyond
 * that nobody prints it, phones fail to open it, and binding it takes longer than making a third of all other pages.
 */
export const mostBoundEntries = 400;

/** Whether the dossier is bound into a book. */
export function isBound({ entries }: Pick<Dossier, 'entries'>): boolean {
  return entries.size <= mostBoundEntries;
}

/** A line of the table of contents. */
export interface BookLine {
  /** Id of the element that it leads to. */
  readonly id: string;
  readonly title: string;
}

/** A part of the book, which begins on a new page. */
export interface BookPart extends BookLine {
  /** The section of the site that it stands for; the endnotes stand for none. */
  readonly section: SectionId | 'endnotes';
  /** Path of the page of the site that it stands for, without a base path. */
  readonly path: string | undefined;
  /** What the table of contents names of it. */
  readonly lines: readonly BookLine[];
}

/**
 * The id in the book of what has a page of its own on the site.
 *
 * @example
 * bookAnchor('/figures/boats-adrift/') // 'figures-boats-adrift'
 */
export function bookAnchor(url: string): string {
  return url === pathOfPage('overview') ? 'overview' : url.replace(/^\/|\/$/gu, '').replaceAll('/', '-');
}

/** Id of a speaker's quotations in the book. */
export function speakerAnchor(speaker: string): string {
  return `quotes-by-${speaker}`;
}

/** The parts that the dossier has something for; the endnotes come last. */
export const bookParts = oncePer((dossier: Dossier): readonly BookPart[] => {
  const lineOf = (entry: Entry): BookLine => ({ id: bookAnchor(entry.url), title: entryTitle(entry) });
  const questions = entriesOfKind(dossier, 'question');
  const speakers = quotesBySpeaker(dossier).map(({ speaker }) => speaker);
  const figures = figureGroups(dossier).flatMap((group) => group.map(({ figure }) => lineOf(figure)));
  const part = (section: SectionId, title: string, lines: readonly BookLine[] = []): BookPart => {
    const path = pathOfPage(section, dossier.config);
    return { section, id: bookAnchor(path), path, title, lines };
  };
  const { sections } = words;
  const has = (kind: Entry['kind']): boolean => entriesOfKind(dossier, kind).length > 0;
  return [
    part('overview', sections.overview.label),
    ...(has('event') ? [part('timeline', sections.timeline.label)] : []),
    ...(has('chapter')
      ? [part('chapters', dossier.config.chaptersTitle, entriesOfKind(dossier, 'chapter').map(lineOf))]
      : []),
    ...(figures.length > 0 ? [part('figures', sections.figures.label, figures)] : []),
    ...(has('quote')
      ? [
          part(
            'quotes',
            sections.quotes.label,
            speakers.map((speaker) => ({ id: speakerAnchor(speaker), title: nameOf(dossier, 'actor', speaker) })),
          ),
        ]
      : []),
    ...(has('actor') ? [part('actors', sections.actors.label)] : []),
    ...(has('place') ? [part('places', sections.places.label)] : []),
    ...(questions.length > 0 ? [part('differences', words.lists.differences.title, questions.map(lineOf))] : []),
    ...(factsInOrder(dossier).length > 0 ? [part('reports', sections.reports.label)] : []),
    part('sources', sections.sources.label, entriesOfKind(dossier, 'source').map(lineOf)),
    part('method', sections.method.label),
    { section: 'endnotes', id: 'endnotes', path: undefined, title: words.book.endnotes, lines: [] },
  ];
});
