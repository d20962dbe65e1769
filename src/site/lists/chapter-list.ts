/** The chapters in parts, in reading order, those beside the subject last. */
import type { Dossier } from '../../provenance/dossier.ts';
import type { EntryOf } from '../../provenance/entry.ts';
import { say, words } from '../../interface/spoken.ts';
import { oncePer } from '../../text/memoize.ts';
import { citationsOfPart } from '../../views/cited.ts';
import { entriesNamed, entriesOfKind } from '../../views/entries.ts';
import { pathOfPage } from '../../site-map/site-map.ts';
import { evidenceOf } from '../evidence.ts';
import { shownFigures } from '../../views/figure-groups.ts';
import { sketchBigFigure } from './figure-list.ts';
import { makeList, type List } from './list.ts';
import { sketchLink, sketchPartMarks } from './sketch.ts';

/** A chapter of the table of contents. */
export interface ListedChapter {
  readonly chapter: EntryOf<'chapter'>;
  /** Place in the reading order, from 1; absent for a side note. */
  readonly number: number | undefined;
}

/** Every chapter in reading order: those of the subject, numbered, then those beside it. */
export const chaptersInOrder = oncePer((dossier: Dossier): readonly ListedChapter[] => {
  const chapters = entriesOfKind(dossier, 'chapter');
  return [
    ...chapters.filter(({ data }) => !data.aside).map((chapter, index) => ({ chapter, number: index + 1 })),
    ...chapters.filter(({ data }) => data.aside).map((chapter) => ({ chapter, number: undefined })),
  ];
});

/** Every chapter, in parts. */
export const chapterList = oncePer((dossier: Dossier): List<ListedChapter> => {
  return makeList(dossier, {
    name: dossier.config.chaptersTitle,
    address: { base: pathOfPage('chapters', dossier.config) },
    items: chaptersInOrder(dossier),
    frame: 4_900,
    text: (listed) => sketchChapter(dossier, listed),
    silent: ({ chapter }) => citationsOfPart(chapter, 'summary'),
    passages: ({ chapter }) => {
      const facts = chapter.data.figures.slice(0, 1).flatMap((id) => dossier.facts.get(id) ?? []);
      return evidenceOf(dossier, { facts, citations: citationsOfPart(chapter, 'summary') });
    },
  });
});

function sketchChapter(dossier: Dossier, { chapter, number }: ListedChapter): string {
  const { title, summary, figures } = chapter.data;
  const marks = sketchPartMarks(dossier, chapter, 'summary');
  const figure = shownFigures(dossier, entriesNamed(dossier, 'figure', figures.slice(0, 1)));
  const rests = say(words.entries.chapterSentences, {
    sentences: say(words.counts.sentence, { n: chapter.statements.length }),
    sources: say(words.counts.source, { n: chapter.citations.length }),
  });
  // In the description of a whole list each title stands once more.
  return `<li> <span class="number" aria-hidden="true"> ${String(number ?? '·')} </span> <h2> ${sketchLink(chapter.url, title)} </h2> <p>${summary}${marks}</p> <p class="quiet"> ${rests} </p> ${figure.map((shown) => sketchBigFigure(dossier, shown)).join('')}</li>; ${title}`;
}
