/**
 * Which words say the same as a word, follow from it, or say the opposite: the published relations of WordNet and a
 * closed list of pairs.
 *
 * Followed are synonyms, derivations, both one after the other, and what WordNet ties to a sense as similar. More
 * general terms are not: on text that others wrote they let in more planted errors than honest words.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { memoize, oncePer } from '../text/memoize.ts';
import { hasDictionary, lemmasOf } from './lemma.ts';
import {
  hasSense,
  partsOfSpeech,
  senseOf,
  sensesOf,
  type PartOfSpeech,
  type Pointer,
  type Sense,
  type SenseId,
} from './wordnet.ts';

const derived: ReadonlySet<string> = new Set(['+', '\\', '<']);
// Similar, verb group, entails, see also.
const near: ReadonlySet<string> = new Set(['&', '$', '*']);

const senses = (word: string): SenseId[] => partsOfSpeech.flatMap((part) => [...sensesOf(word, part)]);

/** The words to which `word` is tied by pointers of these kinds, from its own place in each of its senses. */
function led(word: string, symbols: ReadonlySet<string>): string[] {
  return senses(word).flatMap((id) => {
    const sense = senseOf(id);
    return sense.pointers
      .filter((pointer) => symbols.has(pointer.symbol) && isOf(word, sense, pointer))
      .flatMap(wordsAt);
  });
}

const isOf = (word: string, { words }: Sense, { from }: Pointer): boolean =>
  from === 0 || words[from - 1]?.toLowerCase() === word;

function wordsAt({ sense, to }: Pointer): string[] {
  const { words } = senseOf(sense);
  return to === 0 ? [...words] : [words[to - 1] ?? ''];
}

const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

const synonyms: (word: string) => readonly string[] = memoize((word) => [
  ...new Set(lower(senses(word).flatMap((id) => senseOf(id).words))),
]);

/** Lemmas that have a sense in common with `lemma`, itself among them. */
export function synonymsOf(lemma: string): readonly string[] {
  return synonyms(lemma);
}

const followers: (lemma: string) => readonly string[] = memoize((lemma) => {
  const same = synonyms(lemma);
  const family = lower(led(lemma, derived));
  // What says a dozen things, "pass", "run", is tied to too much by words that share one of them.
  const isVague = senses(lemma).length > mostSenses;
  const steps = isVague ? [] : [...same.flatMap((word) => lower(led(word, derived))), ...family.flatMap(synonyms)];
  return [...new Set([...same, ...family, ...steps, ...lower(led(lemma, near))])];
});

const mostSenses = 20;

const nothing: readonly string[] = [];

/** Lemmas that follow from `lemma`, and from which it follows; none in a language without a dictionary. */
export function followersOf(lemma: string, lexicon: Lexicon): readonly string[] {
  return hasDictionary(lexicon) ? followers(lemma) : nothing;
}

const family: (lemma: string) => ReadonlySet<string> = memoize((lemma) => new Set(lower(led(lemma, derived))));

/** Lemmas of the same stem in another part of speech: `injury` of `injure`. */
export function derivedFrom(lemma: string, lexicon: Lexicon): ReadonlySet<string> {
  return hasDictionary(lexicon) ? family(lemma) : none;
}

const antonyms: (lemma: string) => ReadonlySet<string> = memoize((lemma) => new Set(lower(led(lemma, new Set(['!'])))));

const pairsOf = oncePer((lexicon: Lexicon): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (one: string, other: string) => found.set(one, (found.get(one) ?? new Set()).add(other));
  // Words of a language without a dictionary are compared by their stems.
  const keyOf = (word: string) => (hasDictionary(lexicon) ? word : (lemmasOf(word, lexicon)[0] ?? word));
  for (const [first, second] of lexicon.opposites) {
    const [one, other] = [keyOf(first), keyOf(second)];
    add(one, other);
    add(other, one);
  }
  return found;
});

const none: ReadonlySet<string> = new Set();

/** Lemmas that the closed list of the language has as opposites of `lemma`. */
export function listedOppositesOf(lemma: string, lexicon: Lexicon): ReadonlySet<string> {
  return pairsOf(lexicon).get(lemma) ?? none;
}

/** Lemmas that say the opposite of `lemma`. */
export function oppositesOf(lemma: string, lexicon: Lexicon): ReadonlySet<string> {
  const listed = listedOppositesOf(lemma, lexicon);
  return hasDictionary(lexicon) ? new Set([...antonyms(lemma), ...listed]) : listed;
}

/** What two verbs are both ways of, or one is a way of the other: `arrest` and `seize`. */
export function areNearVerbs(one: string, other: string, lexicon: Lexicon): boolean {
  if (listedNearVerbsOf(one, lexicon).includes(other)) return true;
  if (!hasDictionary(lexicon)) return false;
  const theirs = kindsOfVerb(other);
  return [...kindsOfVerb(one)].some((sense) => theirs.has(sense));
}

/** Verbs that the closed groups of the language put for `lemma`, itself among them. */
export function listedNearVerbsOf(lemma: string, lexicon: Lexicon): readonly string[] {
  return nearVerbsByLemma(lexicon).get(lemma) ?? [];
}

const nearVerbsByLemma = oncePer(({ nearVerbs }: Lexicon): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const group of nearVerbs) for (const lemma of group) found.set(lemma, [...(found.get(lemma) ?? []), ...group]);
  return found;
});

/** The senses of a verb, and those directly above them. */
const kindsOfVerb: (lemma: string) => ReadonlySet<string> = memoize((lemma) => {
  const own = sensesOf(lemma, 'v');
  const above = own.flatMap((id) =>
    senseOf(id).pointers.flatMap(({ symbol, sense }) => (symbol === '@' ? [sense] : [])),
  );
  return new Set([...own, ...above].map(({ offset }) => String(offset)));
});

/**
 * Whether some sense of some base form of `word` is written with a small letter: a word, not only a name. Where there is
 * no dictionary, nobody knows.
 */
export function isCommonWord(word: string, lexicon: Lexicon): boolean {
  if (!hasDictionary(lexicon)) return false;
  const isCommon = (own: string): boolean =>
    lemmasOf(own, lexicon).some((lemma) =>
      senses(lemma).some((id) => senseOf(id).words.some((written) => written === lemma)),
    );
  if (isCommon(word)) return true;
  // "Unattributed": a dictionary has the word that is turned round.
  return lexicon.turningPrefixes.some(
    (prefix) =>
      word.length - prefix.length >= shortest &&
      word.toLowerCase().startsWith(prefix) &&
      isCommon(word.slice(prefix.length)),
  );
}

// What is left of shorter words may be anything.
const shortest = 4;

const isMadeOfName: (lemma: string) => boolean = memoize((lemma) =>
  sensesOf(lemma, 'a')
    .flatMap((id) => senseOf(id).pointers)
    .some((pointer) => pointer.symbol === '\\' && wordsAt(pointer).some((word) => /^\p{Lu}/u.test(word))),
);

/** Whether `lemma` is known to be an adjective that is made of a name: `Danish`. */
export function isAdjectiveOfName(lemma: string, lexicon: Lexicon): boolean {
  return hasDictionary(lexicon) && isMadeOfName(lemma.toLowerCase());
}

const isOnlyAdverb: (word: string) => boolean = memoize((word) => {
  const has = (part: PartOfSpeech) => hasSense(word, part);
  return has('r') && !has('n') && !has('v') && !has('a');
});

/** Whether `word` is known to be an adverb and nothing else. */
export function isAdverb(word: string, lexicon: Lexicon): boolean {
  return hasDictionary(lexicon) && isOnlyAdverb(word);
}

/** Whether `lemma`, which may be a verb with its particle as in `turn_down`, is known to be a verb. */
export function isVerb(lemma: string, lexicon: Lexicon): boolean {
  return hasDictionary(lexicon) && hasSense(lemma, 'v');
}

/** Whether `lemma` is known to be a noun. */
export function isNoun(lemma: string, lexicon: Lexicon): boolean {
  return hasDictionary(lexicon) && hasSense(lemma, 'n');
}

/** Whether `lemma` is known to be an adjective. */
export function isAdjective(lemma: string, lexicon: Lexicon): boolean {
  return hasDictionary(lexicon) && hasSense(lemma, 'a');
}

/** Whether an adverb is made of an adjective, and so says something of its own: "narrowly", and not "almost". */
export const isOfManner: (word: string) => boolean = memoize(
  (word) => isOnlyAdverb(word) && led(word, ofAdjective).length > 0,
);

const ofAdjective: ReadonlySet<string> = new Set(['\\']);
