/**
 * What the passages name only as having no link with what they tell, told with it: "two died of the bread" on "two died; no link to
 * the bread is established".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { withoutMonths } from '../mentions/qualifier.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { isFormOf } from '../words/lemma.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { isTurning } from './turning.ts';

// "No clear link", "rules out any link".
const reach = 3;

const isLink = (word: string, lexicon: Lexicon): boolean => isFormOf(word, lexicon.links, lexicon);

/** Whether a word says no, or may. */
const denies = (word: string, lexicon: Lexicon): boolean =>
  isTurning(word, lexicon) || lexicon.likeDenials.includes(word);

/** The base forms in a text, and whether each always stands in a clause behind a link that is denied. */
const unlinkedIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const words = readWords(text, lexicon);
  const found = new Map<string, boolean>();
  const isDenied = (at: number): boolean =>
    words.slice(Math.max(0, at - reach), at).some((one) => denies(one.word, lexicon));
  let link: WordMention | undefined;
  let last: WordMention | undefined;
  let hasLink = false;
  for (const [at, own] of words.entries()) {
    if (last !== undefined && isClauseApart(text, last, own)) link = undefined;
    last = own;
    enter(found, own.lemmas, link !== undefined);
    if (isLink(own.word, lexicon) && isDenied(at)) link = own;
    hasLink ||= link !== undefined;
  }
  return hasLink ? found : new Map();
});

/** Words of `text` with which the passages only deny a link, where it denies nothing and leaves nothing open. */
export function unlinkedOnly(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isAlwaysUnlinked = alwaysIn(passages, unlinkedIn, lexicon);
  if (isAlwaysUnlinked === 'none') return [];
  const words = readWords(withoutMonths(text, lexicon), lexicon);
  const open = [...lexicon.conditions, ...lexicon.hedges];
  if (words.some(({ word }) => denies(word, lexicon) || open.includes(word))) return [];
  return words.flatMap((word) => (word.isContent && isAlwaysUnlinked(word.lemmas) === true ? [word.text] : []));
}
