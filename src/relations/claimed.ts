/**
 * What somebody only claims, suspects or says, told in nobody's name: "the crew cut the ropes" on "the owner alleges that the
 * crew cut the ropes". And a reserve that no passage has: "the boats may have sunk" on "the boats sank".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { isClauseApart, isSentenceApart } from '../mentions/clauses.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { textFromTo } from '../text/spans.ts';
import { withoutMonths } from '../mentions/qualifier.ts';
import { isFormOf } from '../words/lemma.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { tellsWhose } from './attributed.ts';

interface Reserves {
  readonly claims: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  /** Whatever leaves something open. */
  readonly any: RegExp;
}

const reservesOf = oncePer((lexicon: Lexicon): Reserves => {
  const { hedges, reserves, conditions, claims, plans, demands, prospects } = lexicon;
  const whole = [...hedges, ...conditions, ...claims, ...plans, ...demands, ...prospects];
  return {
    claims: new Set(claims),
    hedges: new Set(hedges),
    any: new RegExp(String.raw`(?<!\p{L})(?:(?:${either(reserves)})\p{L}*|(?:${either(whole)}))(?!\p{L})`, 'iu'),
  };
});

/** Reserves of `text` where no passage leaves anything open, each once. */
export function addedHedges(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const { hedges, any } = reservesOf(lexicon);
  const own = readWords(withoutMonths(text, lexicon), lexicon).flatMap(({ word }) => (hedges.has(word) ? [word] : []));
  return [...new Set(own)].filter(() => !passages.some((passage) => any.test(withoutMonths(passage, lexicon))));
}

/** The base forms in a text, and whether every form of each stands behind a claim in its sentence; none where nobody claims. */
const claimedIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const { claims } = reservesOf(lexicon);
  const found = new Map<string, boolean>();
  let claim: WordMention | undefined;
  let last: WordMention | undefined;
  const words = readWords(text, lexicon);
  // "The complaint that": only a clause behind it is what is claimed.
  const isClaim = ({ word }: WordMention, at: number): boolean =>
    claims.has(word) ||
    (lexicon.clauseOpeners.includes(words[at + 1]?.word ?? '') && isFormOf(word, lexicon.claimNouns, lexicon));
  if (!words.some(isClaim)) return found;
  for (const [at, own] of words.entries()) {
    if (claim && isElsewhere(text, claim, last, own, lexicon)) claim = undefined;
    last = own;
    enter(found, own.lemmas, claim !== undefined);
    if (isClaim(own, at)) claim = own;
  }
  return found;
});

/** Whether the sentence of a claim has ended, or goes on behind a comma with a clause of its own: ", but nobody knows". */
function isElsewhere(
  text: string,
  claim: WordMention,
  last: WordMention | undefined,
  own: WordMention,
  lexicon: Lexicon,
): boolean {
  if (isSentenceApart(text, claim, own)) return true;
  return last !== undefined && lexicon.coordinators.includes(own.word) && isClauseApart(text, last, own);
}

// Of one or two words nobody can tell whose they are.
const fewest = 2;

/**
 * Words of `text` that the passages have as a claim only, where it leaves nothing open and names nobody who says it.
 *
 * @param own the text, offset for offset, without who only reports it
 */
export function claimedOnly(text: string, passages: readonly string[], lexicon: Lexicon, own = text): string[] {
  const { any } = reservesOf(lexicon);
  const isAlwaysClaimed = alwaysIn(passages, claimedIn, lexicon);
  if (isAlwaysClaimed === 'none' || any.test(own) || tellsWhose(own, lexicon)) return [];
  const words = readWords(own, lexicon);
  // Behind an article it is what was said: "ignored a warning".
  const isSaid = words.some(
    ({ word }, at) =>
      isFormOf(word, lexicon.sayingWords, lexicon) && !lexicon.articles.includes(words[at - 1]?.word ?? ''),
  );
  if (isSaid) return [];
  const told = words.flatMap((word) => {
    if (!word.isContent) return [];
    const isClaimed = isAlwaysClaimed(word.lemmas);
    return isClaimed === undefined ? [] : [{ word, isClaimed }];
  });
  const claimed = told.filter(({ isClaimed }) => isClaimed).map(({ word }) => word);
  if (claimed.length < fewest || claimed.length * 2 < told.length) return [];
  return [textFromTo(text, claimed)];
}
