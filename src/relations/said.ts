/**
 * What somebody says in the passages, told in nobody's name: "the mill is safe" on "Lund said the mill was safe". And what one
 * says, told in the name of another: "according to the town, the bakers left" on "according to the union, the bakers left".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { countsBesideDates } from '../mentions/counted.ts';
import { readNames } from '../mentions/names.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { quotedSpans } from '../text/quotation.ts';
import { textFromTo } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { tellsWhose } from './attributed.ts';
import { lemmasIn } from './lemmas.ts';
import { sayingsIn, type Saying } from './sayings.ts';

/** The base forms in a text, and whether somebody always says each. */
const saidIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  // What holds according to somebody is judged in `attributed.ts`.
  const sayings = sayingsIn(text, lexicon).filter(({ isWithoutVerb }) => !isWithoutVerb);
  const said = new Set(sayings.flatMap((saying) => saying.said.map(({ start }) => start)));
  if (said.size === 0) return found;
  for (const { lemmas, start } of readWords(text, lexicon)) enter(found, lemmas, said.has(start));
  return found;
});

// Of one word nobody can tell whose it is.
const fewest = 2;

/** Verbs of who says something. */
const tellingOf = oncePer(({ sayingWords, speakingWords, voicing }: Lexicon): readonly string[] => [
  ...sayingWords,
  ...speakingWords,
  ...voicing,
]);

/** What leaves something open; "the town disputes that": whoever denies it leaves it to whoever says it. */
const openOf = oncePer(
  ({ claims, hedges, seeming, denials, falsehoods }: Lexicon): ReadonlySet<string> =>
    new Set([claims, hedges, seeming, denials, falsehoods].flat()),
);

/** Words of `text` that somebody only says in the passages, where it names nobody who does, and no source. */
export function saidOnly(
  text: string,
  passages: readonly string[],
  lexicon: Lexicon,
  isSource: (name: string) => boolean,
): string[] {
  const isAlwaysSaid = alwaysIn(passages, saidIn, lexicon);
  if (isAlwaysSaid === 'none' || tellsWhose(text, lexicon) || quotedSpans(text).length > 0) return [];
  if (readNames(text, lexicon).some(({ name }) => isSource(name))) return [];
  const words = readWords(text, lexicon);
  const isTold = ({ word }: { readonly word: string }): boolean =>
    isFormOf(word, tellingOf(lexicon), lexicon) || openOf(lexicon).has(word);
  const speakers = passages.flatMap((passage) => sayingsIn(passage, lexicon).flatMap(({ speaker }) => speaker));
  if (words.some(isTold) || shares(words, speakers)) return [];
  const told = words.flatMap((word) => {
    const isSaid = word.isContent ? isAlwaysSaid(word.lemmas) : undefined;
    return isSaid === undefined ? [] : [{ word, isSaid }];
  });
  const said = told.filter(({ isSaid }) => isSaid).map(({ word }) => word);
  return said.length >= fewest && said.length * 2 >= told.length ? [textFromTo(text, said)] : [];
}

// Of what is said, before it is taken to be the same.
const most = 2 / 3;

/** A saying with the numbers that are told in it. */
interface Told extends Saying {
  readonly numbers: ReadonlySet<number>;
}

const toldIn = memoizePer((lexicon: Lexicon) => (text): readonly Told[] => {
  const counts = countsBesideDates(text, lexicon);
  return sayingsIn(text, lexicon).map((saying) => {
    const [from, to] = [saying.said[0]?.start ?? 0, saying.said.at(-1)?.end ?? 0];
    const own = counts.filter(({ start, end }) => start >= from && end <= to);
    return { ...saying, numbers: new Set(own.map(({ value }) => value)) };
  });
});

/** Words of `text` for who says what only others say in the passages, each once. */
export function otherSpeakers(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = toldIn(text, lexicon).filter(({ speaker }) => speaker.length > 0);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => toldIn(passage, lexicon));
  const found = own.filter((saying) => {
    const { speaker } = saying;
    const alike = given.filter((other) => isAlike(saying, other));
    return (
      alike.length > 0 &&
      alike.every((other) => other.speaker.length > 0 && !shares(speaker, other.speaker)) &&
      // Who is told of in other words may be the same.
      speaker.every(({ lemmas }) =>
        passages.some((passage) => lemmas.some((one) => lemmasIn(passage, lexicon).has(one))),
      )
    );
  });
  return [...new Set(found.map(({ speaker }) => textFromTo(text, speaker)))];
}

/** Whether two sayings may be one: most words of the first are in the other, or all of the other in it, or a number and a word. */
function isAlike(own: Told, other: Told): boolean {
  const [content, theirs] = [own, other].map(({ said }) => said.filter(({ isContent }) => isContent));
  if (content === undefined || theirs === undefined) return false;
  const same = sharedIn(content, theirs);
  const hasNumber = [...own.numbers].some((value) => other.numbers.has(value));
  const isWhole = (): boolean => sharedIn(theirs, content) === theirs.length;
  if (hasNumber && same > 0) return true;
  return same >= fewest && (same >= content.length * most || isWhole());
}

/** How many of some words stand among others, in whichever form. */
const sharedIn = (some: Saying['said'], others: Saying['said']): number =>
  some.filter(({ lemmas }) => others.some((word) => lemmas.some((lemma) => word.lemmas.includes(lemma)))).length;

const shares = (some: Saying['speaker'], others: Saying['speaker']): boolean =>
  some.some(({ lemmas }) => others.some((other) => lemmas.some((lemma) => other.lemmas.includes(lemma))));
