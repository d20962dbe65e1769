/**
 * To whom or what something is done, where a passage has it done to another: "the owner blamed the flood" on "the owner blamed the
 * baker, and said the flood did no harm". Both are there, and what is done to the one is not told of the other.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { isVerb } from '../words/related.ts';
import { readDeeds, type Deed } from './deeds.ts';
import { byForm, share } from './lemmas.ts';

/** A deed with the last word of the part of a sentence in which it is told. */
interface Done extends Deed {
  readonly last: number;
}

/** Deeds that may be done to something that is named. */
const deedsIn = memoizePer((lexicon: Lexicon) => (text): readonly Done[] => {
  const ends = partEnds(text, lexicon);
  return readDeeds(text, lexicon).flatMap((deed) => {
    const { word, lemmas } = deed.verb;
    const isForm = lemmas.some((lemma) => lemma !== word && isVerb(lemma, lexicon));
    const tellsOnly = lemmas.some(
      (lemma) => lexicon.reportingWords.includes(lemma) || lexicon.speakingWords.includes(lemma),
    );
    return isForm && !tellsOnly ? [{ ...deed, last: ends[deed.at] ?? deed.at }] : [];
  });
});

/** By each word of a text, the last of its part of a sentence: before "and" with another deed behind it, or before "but". */
function partEnds(text: string, lexicon: Lexicon): readonly number[] {
  const words = readWords(text, lexicon);
  const sure = new Set(readDeeds(text, lexicon).flatMap(({ isSure, at }) => (isSure ? [at] : [])));
  let last = words.length - 1;
  const ends = words.toReversed().map((_, back) => {
    const at = words.length - 1 - back;
    const own = last;
    const joins = lexicon.coordinators.includes(words[at - 1]?.word ?? '');
    const isContrast = joins && !lexicon.joiners.includes(words[at - 1]?.word ?? '');
    if (joins && (sure.has(at) || isContrast)) last = at - 1;
    return own;
  });
  return ends.toReversed();
}

/** The verbs of `text` that its passages always have done to something else, and what it names elsewhere; each once. */
export function otherObjects(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = deedsIn(text, lexicon).filter(({ isPassive, isSure, object }) => isSure && !isPassive && object.size > 0);
  if (own.length === 0) return [];
  const done = passages.flatMap((passage) => deedsIn(passage, lexicon));
  const given = byForm(done, ({ verb }) => verb.lemmas);
  const found = own.filter((deed) => {
    const alike = deed.verb.lemmas.flatMap((lemma) => given.get(lemma) ?? []);
    // "Upheld the sale, and quashed an older fine": to the fine something else is done.
    const suffersElse = (): boolean => {
      const same = new Set(alike);
      return done.some((other) => !same.has(other) && [...deed.object].every((form) => other.object.has(form)));
    };
    const verdicts = alike.map((other) => verdictOn(deed, other));
    const isNowhere = verdicts.every((verdict) => verdict === 'absent');
    return verdicts.length > 0 && !verdicts.includes('same') && (!isNowhere || suffersElse());
  });
  return [...new Set(found.map(({ verb }) => verb.text))];
}

/**
 * Whether a passage may have something done to what a statement says, or has it done to something else in a sentence that names that
 * elsewhere, or not at all.
 */
function verdictOn(own: Done, other: Done): 'same' | 'elsewhere' | 'absent' {
  if (other.isPassive || other.object.size === 0) return 'same';
  // "The Marelo choir" is not "the Garça choir".
  const areNamed = own.objectNames.size > 0 && other.objectNames.size > 0;
  const [mine, theirs] = areNamed ? [own.objectNames, other.objectNames] : [own.object, other.object];
  if (share(mine, theirs)) return 'same';
  // "Sold boats and cars", "sold Lund the boats": it may be done to whatever stands behind it in its part of a sentence.
  const places = [...mine].flatMap((form) => other.firstInSentence.get(form) ?? []);
  if (places.length === 0) return 'absent';
  // What stands next behind that may be a participle of it: "boats and torched cars".
  return places.every((place) => place < other.at || place > other.last + 1) ? 'elsewhere' : 'same';
}
