/**
 * What holds according to somebody, told in nobody's name: "the ship was empty" on "according to the owner, the ship was
 * empty".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { restOfClause } from '../mentions/clauses.ts';
import { isOfName, readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { splitSentences } from '../text/sentence.ts';
import { textFromTo } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { alwaysIn, enter, type Always } from './always.ts';

interface Patterns {
  readonly attributing: RegExp;
  /** With whom something is according to: up to the next comma. */
  readonly whom: RegExp;
}

const patternsOf = oncePer(({ attributing }: Lexicon): Patterns => {
  const words = String.raw`(?<!\p{L})(?:${either(attributing)})(?!\p{L})`;
  return { attributing: new RegExp(words, 'iu'), whom: new RegExp(words + restOfClause, 'giu') };
});

/** Whether a text says according to whom something holds. */
export function tellsWhose(text: string, lexicon: Lexicon): boolean {
  return patternsOf(lexicon).attributing.test(text);
}

/** The base forms in a text, and whether each always stands in a sentence that says according to whom it holds. */
const attributedIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  if (!tellsWhose(text, lexicon)) return found;
  for (const { start, end } of splitSentences(text, lexicon)) {
    const sentence = text.slice(start, end);
    const isAttributed = tellsWhose(sentence, lexicon);
    for (const { lemmas } of readWords(sentence, lexicon)) enter(found, lemmas, isAttributed);
  }
  return found;
});

// Of one word nobody can tell whose it is.
const fewest = 2;

/**
 * Words of `text` that hold according to somebody whom it does not name.
 *
 * @param own the text, offset for offset, without who only reports it
 */
export function attributedOnly(text: string, passages: readonly string[], lexicon: Lexicon, own = text): string[] {
  const isAlwaysAttributed = alwaysIn(passages, attributedIn, lexicon);
  if (isAlwaysAttributed === 'none' || tellsWhose(own, lexicon)) return [];
  const words = readWords(own, lexicon);
  const said = new Set(words.flatMap(({ lemmas }) => lemmas));
  if (words.some(({ word }) => isFormOf(word, lexicon.sayingWords, lexicon)) || namesWhom(said, passages, lexicon))
    return [];
  const told = words.filter((word) => word.isContent && !isOfName(word));
  const attributed = told.filter(({ lemmas }) => isAlwaysAttributed(lemmas) === true);
  const isMost = attributed.length >= fewest && attributed.length * 2 >= told.length;
  return isMost ? [textFromTo(text, attributed)] : [];
}

/** Whether a word for somebody according to whom passages tell something is among these base forms. */
function namesWhom(own: ReadonlySet<string>, passages: readonly string[], lexicon: Lexicon): boolean {
  const { whom } = patternsOf(lexicon);
  return passages
    .flatMap((passage) => passage.match(whom) ?? [])
    .flatMap((phrase) => readWords(phrase, lexicon).filter(({ isContent }) => isContent))
    .some(({ lemmas }) => lemmas.some((lemma) => own.has(lemma)));
}
