/**
 * What the passages name only as denied, told as so: "Lobo was negligent" on "Lobo denies negligence", "was hurt" on "no injuries",
 * "lawful" on "unlawful".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart, isCoordinateApart } from '../mentions/clauses.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isFormOf } from '../words/lemma.ts';
import { followersOf } from '../words/related.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { helpingWords } from './clause-heads.ts';
import { turnedRoundIn } from './negated.ts';
import { isTurning } from './turning.ts';

const listsOf = oncePer(({ refusals, noneOf, universals, quantifiers, hedges, claims, likeDenials }: Lexicon) => ({
  denying: new Set([...refusals, ...noneOf]),
  quantities: new Set([...universals, ...quantifiers]),
  open: new Set([...hedges, ...claims, ...likeDenials]),
}));

// Words of the group that is denied: "gross negligence".
const longest = 2;

/**
 * The base forms in a text, and whether each is always denied: directly behind a word that denies it, or that it comes of
 * something, or fails to, before one at the end of its clause, or inside a word.
 * Behind an article stands what is given already: who "rejected the offer" had one.
 */
const deniedIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const { denying, quantities } = listsOf(lexicon);
  const found = new Map<string, boolean>();
  const words = readWords(text, lexicon);
  const denied = new Set(
    words.flatMap((own, at) => {
      const isCausing = isFormOf(own.word, lexicon.causing, lexicon) && isTurning(words[at - 1]?.word ?? '', lexicon);
      // "Failed to agree", "refusing to pay".
      const isRefusing = lexicon.denials.includes(own.word) && lexicon.infinitives.includes(words[at + 1]?.word ?? '');
      if (isRefusing) return words.slice(at + 2, at + 3).filter(({ isContent }) => isContent);
      if (!denying.has(own.word) && !isCausing) return [];
      let first = quantities.has(words[at + 1]?.word ?? '') ? at + 2 : at + 1;
      // "Will not lead to the closure of mills".
      while (isCausing && words[first]?.isContent === false) first += 1;
      const group = words.slice(first, first + longest);
      const end = group.findIndex((next) => !next.isContent || next.isCapital || isClauseApart(text, own, next));
      return end === -1 ? group : group.slice(0, end);
    }),
  );
  for (const own of deniedAtEnds(text, words, lexicon)) denied.add(own);
  const turned = turnedRoundIn(text, lexicon);
  if (denied.size + turned.size === 0) return found;
  for (const own of words) enter(found, own.lemmas, denied.has(own));
  // "Unlawful": the word that is denied stands inside the other.
  enter(found, [...turned], true);
  return found;
});

/** "Bakers would go, but millers would not": whom a clause tells of that ends with a word that denies. */
function deniedAtEnds(text: string, words: readonly WordMention[], lexicon: Lexicon): readonly WordMention[] {
  return words.flatMap((own, at) => {
    const next = words[at + 1];
    if (!isTurning(own.word, lexicon) || (next !== undefined && !isClauseApart(text, own, next))) return [];
    let last = at - 1;
    while (helpingWords(lexicon).has(words[last]?.word ?? '')) last -= 1;
    if (last === at - 1) return [];
    const before = words.slice(Math.max(0, last + 1 - longest), last + 1);
    return before.filter((word) => word.isContent && !isCoordinateApart(text, word, own, lexicon));
  });
}

/** Words of `text` that the passages have only as denied, in whatever class of word, where it leaves nothing open; each once. */
export function deniedThings(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isAlwaysDenied = alwaysIn(passages, deniedIn, lexicon);
  if (isAlwaysDenied === 'none') return [];
  const words = readWords(text, lexicon);
  const opening = words.filter(({ word }) => isTurning(word, lexicon) || listsOf(lexicon).open.has(word));
  const isOpen = (own: WordMention): boolean => opening.some((other) => !isCoordinateApart(text, own, other, lexicon));
  const found = words.filter(
    (own) =>
      own.isContent &&
      !isOpen(own) &&
      (isAlwaysDenied(own.lemmas) ?? isAlwaysDenied(own.lemmas.flatMap((lemma) => followersOf(lemma, lexicon)))) ===
        true,
  );
  return [...new Set(found.map((word) => word.text))];
}
