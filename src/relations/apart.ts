/**
 * A name with what the passages tell of another: "Bo Lund was arrested" on "Ana Reis was arrested. Bo Lund spoke." Name
 * and verb are there, and no sentence has both.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readNames } from '../mentions/names.ts';
import { isContentWord, readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../provenance/memoize.ts';
import { splitSentences } from '../provenance/sentence.ts';
import { lemmasOf } from '../words/lemma.ts';
import { hasSense } from '../words/wordnet.ts';
import { lemmasIn } from './words.ts';

/** What is asked of a sentence of a passage. */
interface Told {
  readonly text: string;
  readonly hasName: boolean;
  readonly hasPronoun: boolean;
}

const toldIn = memoizePer(
  (lexicon: Lexicon) =>
    (passage): readonly Told[] =>
      splitSentences(passage, lexicon).map(({ start, end }) => {
        const text = passage.slice(start, end);
        return {
          text,
          hasName: readNames(text, lexicon).length > 0,
          hasPronoun: readWords(text).some(({ word }) => pronounsOf(lexicon).has(word)),
        };
      }),
);

const pronounsOf = oncePer(
  ({ pronouns }: Lexicon): ReadonlySet<string> => new Set([...pronouns.opening, ...pronouns.she, ...pronouns.he]),
);

/** The names of `text` whose verb the passages have in sentences about others only, each once. */
export function namesApart(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const names = readNames(text, lexicon);
  if (names.length === 0) return [];
  const words = readWords(text);
  const apart = names.filter(({ name, end }) => {
    const verb = words.find((word) => word.start >= end && isContentWord(word, lexicon));
    if (verb === undefined || /[,;:()]/u.test(text.slice(end, verb.start))) return false;
    const lemmas = lemmasOf(verb.word, lexicon);
    const isVerb = lemmas.some((lemma) => hasSense(lemma, 'v') && !lexicon.lightVerbs.includes(lemma));
    if (!isVerb || lemmas.some((lemma) => lexicon.reportingWords.includes(lemma))) return false;
    const told = passages
      .flatMap((passage) => toldIn(passage, lexicon))
      .filter((sentence) => lemmas.some((lemma) => lemmasIn(sentence.text, lexicon).has(lemma)));
    const [last = ''] = name.split(/\s+/u).slice(-1);
    return told.length > 0 && told.every((one) => one.hasName && !one.hasPronoun && !one.text.includes(last));
  });
  return [...new Set(apart.map(({ name }) => name))];
}
