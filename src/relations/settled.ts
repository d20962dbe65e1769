/**
 * What the passages only have as wished, planned or possible, told as to come: "the school will move" on "the school is
 * expected to move", "the ferry will stop" on "the ferry may stop".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { withoutMonths } from '../mentions/qualifier.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isFormOf } from '../words/lemma.ts';
import { isVerb } from '../words/related.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { isPast } from './tense.ts';

const listsOf = oncePer(({ certain, infinitives, suppositions, conditions, hedges, plans, prospects }: Lexicon) => ({
  certain: new Set(certain),
  // "Would" leaves it open itself.
  sure: new Set(certain.filter((word) => !suppositions.includes(word))),
  infinitives: new Set(infinitives),
  possible: new Set(suppositions.filter((word) => !certain.includes(word))),
  reserves: new Set([...conditions, ...hedges, ...plans, ...prospects]),
}));

// "Will also open", "may soon open".
const reach = 2;

/** The base forms in a text, and whether each always stands as an infinitive behind another verb, or behind "may". */
const unsettledIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  const words = readWords(withoutMonths(text, lexicon), lexicon);
  const { infinitives, possible } = listsOf(lexicon);
  if (!words.some(({ word }) => infinitives.has(word) || possible.has(word))) return found;
  for (const [at, own] of words.entries()) enter(found, own.lemmas, isUnsettled(words, at, lexicon));
  return found;
});

function isUnsettled(words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const { certain, infinitives, possible } = listsOf(lexicon);
  const own = words[at];
  if (own === undefined || !own.lemmas.includes(own.word) || isPast(own.word, lexicon)) return false;
  const near = words.slice(Math.max(0, at - reach), at).toReversed();
  const tie = near.find(({ word }) => certain.has(word) || infinitives.has(word) || possible.has(word));
  if (tie === undefined || certain.has(tie.word)) return false;
  if (possible.has(tie.word)) return true;
  // "Is to open" and "is going to open" are as certain as "will open".
  const verb = words[words.indexOf(tie) - 1];
  return verb !== undefined && verb.isContent && !isFormOf(verb.word, lexicon.lightVerbs, lexicon);
}

/** Verbs that `text` puts off as certain, where the passages leave open whether they come, each once. */
export function toldAsSettled(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isNeverSettled = alwaysIn(passages, unsettledIn, lexicon);
  if (isNeverSettled === 'none') return [];
  const { sure, reserves } = listsOf(lexicon);
  const words = readWords(withoutMonths(text, lexicon), lexicon);
  if (words.some(({ word }) => reserves.has(word))) return [];
  const found = words.filter(
    ({ isContent, lemmas }, at) =>
      isContent &&
      words.slice(Math.max(0, at - reach), at).some(({ word }) => sure.has(word)) &&
      lemmas.some((lemma) => isVerb(lemma, lexicon)) &&
      isNeverSettled(lemmas) === true,
  );
  return [...new Set(found.map(({ word }) => word))];
}
