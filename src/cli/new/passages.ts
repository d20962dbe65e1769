/** Passages in new entries. */
import type { LocatedFragment } from '../../provenance/locate.ts';
import { nameOf } from '../../provenance/selector.ts';
import { disambiguate, formatCitation, nameOfFragment } from '../../provenance/write-citation.ts';
import { oneLine } from '../../text/normalized-text.ts';
import type { Answers, Context, Question } from './question.ts';

/** Asks for words of a source. */
export const passageQuestion: Question = {
  flag: 'passage',
  ask: 'Words of a source that it rests on',
  isNeeded: true,
  fault: (words, _, { locate }) => {
    locate(words);
    return undefined;
  },
};

/** The place of the words that were answered. */
export function placeIn(answers: Answers, { locate }: Context, flag = 'passage'): LocatedFragment {
  return locate(answers.get(flag) ?? '');
}

/** The words, on one line. */
export function wordsOf({ source, start, end }: LocatedFragment): string {
  return oneLine(source.text.slice(start, end));
}

/** The words as keys of a reading or variant: by their name where they have one. */
export function asKeys(place: LocatedFragment): Readonly<Record<string, string>> {
  const named = nameOfFragment(place);
  if (named?.isWhole === true) return { passage: nameOf(place.source.id, named.name) };
  return { source: place.source.id, passage: place.source.text.slice(place.start, place.end), ...disambiguate(place) };
}

/** The words as an item of `evidence` or `from`. */
export function asItem(place: LocatedFragment): string | Readonly<Record<string, string>> {
  const { source, passage = '', ...rest } = asKeys(place);
  return source === undefined ? passage : { source, passage, ...rest };
}

/** The mark behind a sentence, and the definition that it needs. */
export function asFootnote(place: LocatedFragment): { readonly mark: string; readonly definition: string } {
  const { mark, footnote } = formatCitation(place);
  return mark === '[^label]'
    ? { mark: `[^${place.source.id}]`, definition: `\n[^${place.source.id}]: ${footnote}\n` }
    : { mark, definition: '' };
}

/** Words as a sentence: a capital letter and a full stop. */
export function asSentence(words: string): string {
  const text = capitalised(words.trim());
  return /[.!?…]["”’)]*$/u.test(text) ? text : `${text.replace(/[,;:]$/u, '')}.`;
}

/** Words as a title: a capital letter and no full stop. */
export function asTitle(words: string): string {
  return capitalised(words.trim().replace(/[.,;:]$/u, ''));
}

/** Words with their first letter in upper case. */
export function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
