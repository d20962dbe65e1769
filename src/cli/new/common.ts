/** Questions and keys that several kinds of entry share. */
import { readDates } from '../../mentions/dates.ts';
import { edtfText, parseEdtf } from '../../provenance/edtf.ts';
import { lexiconOfDossier } from '../../provenance/support.ts';
import { listOf } from './ask.ts';
import { asSentence, asTitle, placeIn, wordsOf } from './passages.ts';
import type { Answers, Context, Question } from './question.ts';

/** Ids of the entries of one kind, in order. */
export function idsOf({ dossier }: Context, kind: string): readonly string[] {
  return [...dossier.entries.values()].filter((entry) => entry.kind === kind).map(({ slug }) => slug);
}

/** Whom and where the entry is about. */
export const subjectQuestions: readonly Question[] = [
  { flag: 'actors', ask: 'Whom it is about, by id', isList: true, choices: (_, context) => idsOf(context, 'actor') },
  { flag: 'places', ask: 'Where it is about, by id', isList: true, choices: (_, context) => idsOf(context, 'place') },
];

/** Keys of {@link subjectQuestions}; nothing where nothing is answered. */
export function subjectsOf(answers: Answers): Readonly<Record<string, readonly string[]>> {
  return {
    ...(answers.has('places') ? { places: listOf(answers.get('places')) } : {}),
    ...(answers.has('actors') ? { actors: listOf(answers.get('actors')) } : {}),
  };
}

/** A title, from the words of the passage. */
export const titleQuestion: Question = {
  flag: 'title',
  ask: 'Title',
  isNeeded: true,
  fallback: (answers, context) => asTitle(wordsOf(placeIn(answers, context))),
};

/** A sentence or two that sum the entry up. */
export const summaryQuestion: Question = {
  flag: 'summary',
  ask: 'What readers are told of it, in a sentence',
  isNeeded: true,
  fallback: (answers, context) => asSentence(wordsOf(placeIn(answers, context))),
};

/** A question that words answer. */
export function words(flag: string, ask: string): Question {
  return { flag, ask, isNeeded: true };
}

/**
 * A date in the notation of the files, where it is written as in a text.
 *
 * @example
 * readDate('3 May 2024', context) // '2024-05-03'
 */
export function readDate(text: string, { dossier }: Context): string {
  const [date] = readDates(text, lexiconOfDossier(dossier));
  if (date?.year === undefined || date.end - date.start !== text.length) return text;
  return edtfText({ ...date, year: date.year });
}

/** What is wrong with a date. */
export function faultOfDate(text: string): string | undefined {
  const parsed = parseEdtf(text);
  return parsed.kind === 'fault' ? `${parsed.expected}.`.replace(/^expected/u, 'Expected') : undefined;
}
