/** Words that say what they say with the one beside them: "went off", "suspected perpetrators". */
import type { Lexicon } from '../language/lexicon.ts';
import { withoutMonths } from '../mentions/qualifier.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isFormOf } from '../words/lemma.ts';
import { followersOf, isVerb } from '../words/related.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { isPreceded, precededIn, type Before } from './preceded.ts';
import { isTurning } from './turning.ts';

/** A verb with the particle that makes another verb of it. */
interface PhrasalVerb {
  readonly written: string;
  /** As a dictionary has it: `go_off`. */
  readonly lemma: string;
}

/** Phrasal verbs of `text` that no passage has, nor a word that follows from them, each once: "went off" on "failed to ignite". */
export function newPhrasalVerbs(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = phrasalVerbs(text, lexicon);
  if (own.length === 0) return [];
  const given = new Set(
    passages.flatMap((passage) => [
      ...phrasalLemmas(passage, lexicon),
      ...readWords(passage, lexicon).flatMap(({ lemmas }) => lemmas),
    ]),
  );
  const isNew = ({ lemma }: PhrasalVerb) => ![lemma, ...followersOf(lemma, lexicon)].some((other) => given.has(other));
  return [...new Set(own.filter(isNew).map(({ written }) => written))];
}

/** The verbs with particles in `text`, as a dictionary has them; read once for each text. */
export const phrasalLemmas: (text: string, lexicon: Lexicon) => ReadonlySet<string> = memoizePer(
  (lexicon: Lexicon) => (text) => new Set(phrasalVerbs(text, lexicon).map(({ lemma }) => lemma)),
);

function phrasalVerbs(text: string, lexicon: Lexicon): PhrasalVerb[] {
  const words = readWords(text, lexicon);
  return words.flatMap((verb, at) => {
    const lemma = phraseAt(words, at, lexicon);
    return lemma === undefined ? [] : [{ written: text.slice(verb.start, words[at + 1]?.end), lemma }];
  });
}

const particlesOf = oncePer(({ particles }: Lexicon): ReadonlySet<string> => new Set(particles));

/** The verb that the word at `at` makes with the particle behind it, as a dictionary has it: `turn_down`. */
export function phraseAt(words: readonly WordMention[], at: number, lexicon: Lexicon): string | undefined {
  const [verb, particle] = [words[at], words[at + 1]];
  if (verb === undefined || particle === undefined || !particlesOf(lexicon).has(particle.word)) return undefined;
  return verb.lemmas.map((base) => `${base}_${particle.word}`).find((phrase) => isVerb(phrase, lexicon));
}

const hedgesOf = oncePer(({ hedges, privatives }: Lexicon): Before => ({
  words: new Set([...hedges, ...privatives]),
  reach: 1,
}));
const seemingOf = oncePer(({ seeming, auxiliaries, infinitives }: Lexicon): Before => ({
  words: new Set(seeming),
  reach: 1,
  // "Appears to have been closed".
  skipped: new Set([...auxiliaries, ...infinitives]),
}));

/** Words of `text` before which every passage that has them has a hedge or takes them back, and it does not: "the suspected perpetrators", "a former mayor". */
export function droppedHedges(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const [hedges, seeming] = [hedgesOf(lexicon), seemingOf(lexicon)];
  const either = { ...seeming, words: new Set([...hedges.words, ...seeming.words]) };
  return [...dropped(text, passages, hedges, hedges, lexicon), ...dropped(text, passages, seeming, either, lexicon)];
}

// "Without formal charge", "no one was named": what stands further behind a negation may be said of something else.
const deniedOf = oncePer(({ negations, idleWords }: Lexicon): Before => ({
  words: new Set(Object.values(negations).flat()),
  reach: 2,
  skipped: new Set(idleWords),
}));
const turnedOf = oncePer(({ negations, denials }: Lexicon): Before => ({
  words: new Set([...Object.values(negations).flat(), ...denials]),
  reach: 6,
}));

/** Words of `text` that every passage which has them denies, and it does not: "was charged" on "released without charge". */
export function droppedDenials(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  return [
    ...dropped(text, passages, deniedOf(lexicon), turnedOf(lexicon), lexicon),
    ...affirmed(text, passages, lexicon),
    ...averted(text, passages, lexicon),
  ];
}

/** The words of a text that put off, and whether each always denies: "will not give in". */
const denyingIn = memoizePer((lexicon: Lexicon) => {
  const { words: negations } = deniedOf(lexicon);
  const future = new Set(lexicon.future);
  return (text): Always => {
    // "In May; no boat": the name of a month puts nothing off.
    const words = readWords(withoutMonths(text, lexicon), lexicon);
    const found = new Map<string, boolean>();
    for (const [at, { word }] of words.entries()) {
      if (!future.has(word)) continue;
      const behind = words.slice(at + 1, at + 1 + denyingReach);
      enter(
        found,
        [word],
        behind.some((next) => negations.has(next.word)),
      );
    }
    return found;
  };
});

// "Will not", "will also not".
const denyingReach = 2;

/** Words that put off in `text`, and that deny in every passage which has them: "will do" on "will not give in". */
function affirmed(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isAlwaysDenied = alwaysIn(passages, denyingIn, lexicon);
  if (isAlwaysDenied === 'none') return [];
  return [...denyingIn(text, lexicon)].flatMap(([word, isDenying]) =>
    !isDenying && isAlwaysDenied([word]) === true ? [word] : [],
  );
}

/** The words of a text before a verb that denies in the passive voice, and whether each always stands so: "the strike was averted". */
const avertedIn = memoizePer((lexicon: Lexicon) => {
  const denials = new Set(lexicon.denials);
  return (text): Always => {
    const words = readWords(text, lexicon);
    const found = new Map<string, boolean>();
    const subjects = new Set(
      words.flatMap(({ word }, at) => {
        if (!denials.has(word) || !isFormOf(words[at - 1]?.word ?? '', [lexicon.being], lexicon)) return [];
        return words
          .slice(Math.max(0, at - subjectReach), at)
          .filter(({ isContent }) => isContent)
          .slice(-1);
      }),
    );
    if (subjects.size === 0) return found;
    for (const own of words) enter(found, own.lemmas, subjects.has(own));
    return found;
  };
});

// "The strike at the mill was averted": from what is done away with to the verb.
const subjectReach = 3;

/** Words of `text` that the passages have only as done away with, where it denies nothing. */
function averted(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isAlwaysAverted = alwaysIn(passages, avertedIn, lexicon);
  const words = readWords(text, lexicon);
  if (isAlwaysAverted === 'none' || words.some(({ word }) => isTurning(word, lexicon))) return [];
  return words.filter(({ lemmas }) => isAlwaysAverted(lemmas) === true).map(({ text: own }) => own);
}

/** Words that always stand behind one of `theirs` in the passages, and behind none of `ours` in `text`, each once. */
function dropped(text: string, passages: readonly string[], theirs: Before, ours: Before, lexicon: Lexicon): string[] {
  const isAlwaysLimited = alwaysIn(passages, (passage) => precededIn(passage, theirs, lexicon), lexicon);
  if (isAlwaysLimited === 'none') return [];
  const words = readWords(text, lexicon);
  const found = words.filter(
    (mention, at) =>
      mention.isContent &&
      !isPreceded(words, at, ours) &&
      // "No injuries were reported": a report of something else is another.
      !isFormOf(mention.word, lexicon.documents, lexicon) &&
      isAlwaysLimited(mention.lemmas) === true,
  );
  return [...new Set(found.map(({ text: written }) => written))];
}
