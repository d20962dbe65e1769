/**
 * A number that counts another thing than is asked: "two" for "How many boats sank?" on "three boats, two owned by the
 * town, sank". What a number counts stands behind it, up to the next number or the end of its clause.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { clausesOf } from '../mentions/clauses.ts';
import type { NumberMention } from '../mentions/numbers.ts';
import { readWords } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import { followersOf, isAdverb } from '../words/related.ts';
import { lemmasIn } from './lemmas.ts';

/** The base forms of each word that says what a number counts. */
type Counted = readonly (readonly string[])[];

const measures = oncePer(({ units }: Lexicon): ReadonlySet<string> => new Set(units.flat()));

function countedBy(text: string, number: NumberMention, next: NumberMention | undefined, lexicon: Lexicon): Counted {
  const [clause = ''] = clausesOf(text.slice(number.end, next?.start ?? text.length));
  return readWords(clause, lexicon)
    .filter(({ word, isContent }) => isContent && !measures(lexicon).has(word) && !isAdverb(word, lexicon))
    .map(({ lemmas }) => lemmas);
}

/**
 * The number among `numbers` of `text` that counts what `asked` asks for, where none with this value does. All that it
 * counts is asked for, and that is more than of the other: where `asked` speaks in other words, nothing is told.
 */
export function otherCounted(
  text: string,
  value: number,
  numbers: readonly NumberMention[],
  asked: string,
  lexicon: Lexicon,
): NumberMention | undefined {
  const words = lemmasIn(asked, lexicon);
  const isSame = (lemmas: readonly string[]): boolean => lemmas.some((lemma) => words.has(lemma));
  const isAsked = (lemmas: readonly string[]): boolean =>
    isSame(lemmas) || lemmas.some((lemma) => followersOf(lemma, lexicon).some((other) => words.has(other)));
  const counted = numbers.map((number, at) => ({
    isOwn: number.values.includes(value),
    number,
    things: countedBy(text, number, numbers[at + 1], lexicon),
  }));
  let before = 0;
  let most = 0;
  for (const { isOwn, things } of counted) {
    const found = things.filter(isAsked).length;
    // "Three boats, two in Marelo": two of what was counted before, so that what is asked of those is asked of them.
    if (isOwn && things.length === 0) return undefined;
    if (isOwn) most = Math.max(most, found === things.length ? found + before : found);
    before += found;
  }
  return counted.find(({ isOwn, things }) => !isOwn && things.length > most && things.every(isSame))?.number;
}
