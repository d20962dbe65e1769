/**
 * What one half of a sentence tells, with what only its other half speaks of: "the shops and the bank shut" on "the shops and the
 * mill shut; the bank stayed open", "fires were lit in Garça" on "a man was shot in Garça, while fires were lit in Marelo".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { restOfClause } from '../mentions/clauses.ts';
import { readDates } from '../mentions/dates.ts';
import { readNames } from '../mentions/names.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { splitSentences } from '../text/sentence.ts';
import { offsetsIn } from '../text/spans.ts';
import { isNoun, isVerb } from '../words/related.ts';
import { isPast } from './tense.ts';

/** A part of a sentence that could be one by itself. */
interface Half {
  /** Whether it has a verb in the past; without one it is no half. */
  readonly isWhole: boolean;
  /** The base forms of those of its verbs that tell what was done, and not only that it was, or was said. */
  readonly verbs: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  /** Words of it that say of whom or what it tells: names, and nouns before a verb. */
  readonly things: readonly WordMention[];
  /** Words of its dates, which say when: "October". */
  readonly dates: readonly WordMention[];
  readonly hasPronoun: boolean;
}

const listsOf = oncePer(({ coordinators, joiners, pronouns, attributing, exceptions }: Lexicon) => {
  const contrasts = coordinators.filter((word) => !joiners.includes(word));
  return {
    /** "And" joins two things as often, but for one behind a comma. */
    between: new RegExp(String.raw`;\s|,\s(?:${either(coordinators)})(?=\s)|\s(?:${either(contrasts)})(?=\s)`, 'u'),
    /** Who says both halves, and what neither is told of: "according to the owner", "other than the mill". */
    aside: new RegExp(
      String.raw`(?<!\p{L})(?:${either([...attributing, ...exceptions])})(?!\p{L})${restOfClause},?`,
      'giu',
    ),
    pronouns: new Set([...pronouns.opening, ...pronouns.she, ...pronouns.he]),
  };
});

/** The halves of each sentence of a text. */
const halvesIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly (readonly Half[])[] =>
      splitSentences(text, lexicon).map(({ start, end }) =>
        text
          .slice(start, end)
          .replace(listsOf(lexicon).aside, '')
          .split(listsOf(lexicon).between)
          .map((part) => readHalf(part, lexicon))
          .filter(({ isWhole }) => isWhole),
      ),
);

function readHalf(text: string, lexicon: Lexicon): Half {
  const words = readWords(text, lexicon);
  const isVerbHere = ({ word, isContent, isCapital, lemmas }: WordMention): boolean =>
    isContent &&
    !isCapital &&
    isPast(word, lexicon) &&
    lemmas.some((lemma) => isVerb(lemma, lexicon)) &&
    !lemmas.some((lemma) => lexicon.lightVerbs.includes(lemma) || lexicon.speakingWords.includes(lemma));
  const verbs = words.filter(isVerbHere);
  const last = verbs.at(-1)?.start ?? 0;
  const isOfName = offsetsIn(readNames(text, lexicon), text.length);
  const isOfDate = offsetsIn(readDates(text, lexicon), text.length);
  return {
    isWhole: words.some(({ word }) => isPast(word, lexicon)),
    verbs: new Set(verbs.flatMap(({ lemmas }) => lemmas)),
    lemmas: new Set(words.flatMap(({ word, lemmas }) => [word, ...lemmas])),
    dates: words.filter(({ start }) => isOfDate(start)),
    things: words.filter(
      (word) =>
        isOfName(word.start) ||
        (word.isContent &&
          word.start < last &&
          !isVerbHere(word) &&
          word.lemmas.some((lemma) => isNoun(lemma, lexicon))),
    ),
    hasPronoun: words.some(({ word }) => listsOf(lexicon).pronouns.has(word)),
  };
}

const holds = ({ lemmas }: Half, some: readonly string[]): boolean => some.some((lemma) => lemmas.has(lemma));

/** Words of `text` that the passages have in one half of a sentence, and its verb in the other only, each once. */
export function halvesMixed(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.flatMap((passage) => halvesIn(passage, lexicon));
  if (!given.some((halves) => halves.length > 1)) return [];
  const all = given.flat();
  const found = halvesIn(text, lexicon)
    .flat()
    .flatMap(({ verbs, things, dates }) => {
      const doing = [...verbs].filter((verb) => all.some((half) => half.verbs.has(verb)));
      const telling = all.filter((half) => holds(half, doing));
      if (telling.length === 0) return [];
      const isElsewhere = ({ word, lemmas }: WordMention, isOther: (half: Half) => boolean): boolean =>
        !telling.some((half) => holds(half, [word, ...lemmas])) &&
        given.some(
          (halves) =>
            halves.some((half) => holds(half, [word, ...lemmas]) && isOther(half)) &&
            halves.some((half) => telling.includes(half)),
        );
      // When something was said is told of that half as surely as when something was done; a pronoun stands for no date.
      const misdated = dates.filter((word) => isElsewhere(word, () => true));
      if (telling.some(({ hasPronoun }) => hasPronoun)) return misdated;
      return [...misdated, ...things.filter((word) => isElsewhere(word, (half) => half.verbs.size > 0))];
    });
  return [...new Set(found.map((word) => word.text))];
}
