/** The words of a statement that stand in its passages in the place of another. */
import { oncePer } from '../text/memoize.ts';
import type { Dossier } from './dossier.ts';
import { knownNames, sourceNames } from './known-names.ts';
import { exchangedAmong, type ExchangedWord } from './neighbourhood.ts';
import { placedWordFinder, type PlacedWord } from './placed-word.ts';
import { lexiconOfDossier, type Support } from './support.ts';

/** Finds the words of a text that may be taken for one another, with the names that a dossier knows. */
export const placedWordsOf = oncePer((dossier: Dossier) =>
  placedWordFinder(knownNames(dossier), sourceNames(dossier.sources)),
);

/** Those of `own` that stand where `support` has another. */
export function exchangedBeside(
  own: readonly PlacedWord[],
  { told }: Support,
  dossier: Dossier,
): readonly ExchangedWord[] {
  const find = placedWordsOf(dossier);
  const kinds = new Set(own.map(({ kind }) => kind));
  const texts = new Map(told.map((one) => [one.text, one.lexicon]));
  return exchangedAmong(
    own,
    [...texts].map(([text, lexicon]) => find(text, lexicon).filter(({ kind }) => kinds.has(kind))),
  );
}

/** The numbers among them that may count the same all the same. */
export function doubtfulNumbers(text: string, support: Support, dossier: Dossier): string[] {
  const own = placedWordsOf(dossier)(text, lexiconOfDossier(dossier)).filter(({ value }) => value !== '');
  if (!own.some(({ kind }) => kind === 'number')) return [];
  return exchangedBeside(own, support, dossier).flatMap(({ word, isDoubtful }) => (isDoubtful ? [word.written] : []));
}
