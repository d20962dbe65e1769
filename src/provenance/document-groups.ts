/**
 * Where a text speaks of documents without naming them: "every report", "the other documents", "none of the sources".
 *
 * @example
 * documentGroups('No other report names a street.', en) // 'others'
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { isFormOf } from '../words/lemma.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';

/** `none`: no document at all. `others`: those that are not named beside it. `several`: some or all of them. */
export type DocumentGroup = 'none' | 'others' | 'several';

// "None of the other documents": words between the quantity and the noun.
const reach = 3;

interface Lists {
  readonly quantities: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** What may stand between: articles, "of", "other", "archived". */
  readonly between: ReadonlySet<string>;
}

const listsOf = oncePer(
  ({ negations, universals, collectives, limitingWords, idleWords, archived }: Lexicon): Lists => ({
    quantities: new Set([...universals, ...collectives, ...limitingWords, ...archived]),
    negations: new Set(Object.values(negations).flat()),
    between: new Set([...idleWords, ...collectives, ...archived]),
  }),
);

/** The groups that `text` speaks of, in order. */
export const documentGroups: (text: string, lexicon: Lexicon) => readonly DocumentGroup[] = memoizePer(
  (lexicon: Lexicon) => (text) => {
    const words = readWords(text, lexicon);
    return words.flatMap(({ word }, at) =>
      isFormOf(word, lexicon.documents, lexicon) ? groupAt(words, at, lexicon) : [],
    );
  },
);

function groupAt(words: readonly WordMention[], at: number, lexicon: Lexicon): DocumentGroup[] {
  const { quantities, negations, between } = listsOf(lexicon);
  const before: string[] = [];
  for (const { word } of words.slice(Math.max(0, at - reach - 1), at).toReversed()) {
    const isQuantity = quantities.has(word);
    if (isQuantity || before.length === 0 || between.has(before.at(-1) ?? '')) before.push(word);
    if (!isQuantity && !between.has(word)) break;
  }
  const [nearest = ''] = before;
  if (before.some((word) => lexicon.others.includes(word))) return ['others'];
  if (
    before.every((word) => lexicon.archived.includes(word) || negations.has(word)) &&
    before.some((word) => negations.has(word))
  )
    return ['none'];
  if (before.some((word) => quantities.has(word))) return ['several'];
  // "The reports", but neither "the report" nor "the reports of the Post".
  const isSeveral = lexicon.articles.includes(nearest) && isPlural(words[at]?.word ?? '', lexicon);
  return isSeveral && !lexicon.genitives.includes(words[at + 1]?.word ?? '') ? ['several'] : [];
}

const isPlural = (word: string, lexicon: Lexicon): boolean => !lexicon.documents.includes(word);
