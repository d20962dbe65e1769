/**
 * A sentence whose words all stand in one of a passage, in another order: "the town refused the toll that the shippers had asked for"
 * on "the town asked for a toll, which the shippers refused". It may say the same; nobody but an editor can say whether it does.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readDates } from '../mentions/dates.ts';
import { readNames } from '../mentions/names.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { quotedSpans } from '../text/quotation.ts';
import { splitSentences } from '../text/sentence.ts';
import { offsetsIn } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { tellsWhose } from './attributed.ts';
import { sayingsIn } from './sayings.ts';
import { isPast } from './tense.ts';

/** A sentence by its words that say something, dates and numbers apart. */
interface Ordered {
  readonly words: readonly WordMention[];
  /** Where each form stands among them, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly isPassive: boolean;
  /** How many of them stand before its first comma behind a little word: "in Garça" of "in Garça, boats sank" may stand anywhere. */
  readonly opening: number;
}

const formsOf = ({ word, lemmas }: WordMention): ReadonlySet<string> => new Set([word, ...lemmas]);

/** Words that say by what something is measured, or that it is told: they may stand on either side of what they belong to. */
const looseOf = oncePer(
  ({ units, dates, reportingWords, voicing, falsehoods }: Lexicon): ReadonlySet<string> =>
    new Set([...units.flat(), ...Object.values(dates.spans).flat(), ...reportingWords, ...voicing, ...falsehoods]),
);

const orderedIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Ordered[] =>
      splitSentences(text, lexicon).map(({ start, end }) => readOrdered(text.slice(start, end), lexicon)),
);

/** Little words that begin with whom or what a sentence tells of. */
const headsOf = oncePer(
  ({ articles, elisions, pronouns }: Lexicon): ReadonlySet<string> =>
    new Set([...articles, ...elisions, ...pronouns.opening, ...pronouns.subjects]),
);

function readOrdered(text: string, lexicon: Lexicon): Ordered {
  const all = readWords(text, lexicon);
  const isCounted = offsetsIn([...readDates(text, lexicon), ...readNumbers(text, lexicon)], text.length);
  // Who says it may stand before it or behind.
  const speakers = new Set(sayingsIn(text, lexicon).flatMap(({ speaker }) => speaker.map((own) => own.start)));
  const isLoose = (own: WordMention): boolean =>
    isCounted(own.start) || speakers.has(own.start) || [...formsOf(own)].some((form) => looseOf(lexicon).has(form));
  const words = all.filter(
    (own) => (own.isContent || (own.isCapital && !lexicon.functionWords.has(own.word))) && !isLoose(own),
  );
  const places = new Map<string, number[]>();
  for (const [at, own] of words.entries())
    for (const form of formsOf(own)) places.set(form, [...(places.get(form) ?? []), at]);
  const isPassive = all.some(
    ({ word }, at) => isPast(word, lexicon) && isFormOf(all[at - 1]?.word ?? '', [lexicon.being], lexicon),
  );
  const isTied = all[0]?.isContent === false && !headsOf(lexicon).has(all[0].word);
  const comma = isTied ? text.indexOf(', ') : -1;
  return { words, places, isPassive, opening: words.filter(({ end }) => end <= comma).length };
}

// Two may stand in either order, and one more be told of both.
const fewest = 4;

// "The harbour of Garça" is "Garça harbour": two that change places have others between them.
const nearest = 2;

/** Words of `text` where it leaves the order of the only sentences of the passages that have all of its words, each once. */
export function rearranged(
  text: string,
  passages: readonly string[],
  lexicon: Lexicon,
  isSource: (name: string) => boolean,
): string[] {
  // What documents say is set beside one another in whatever order.
  if (tellsWhose(text, lexicon) || quotedSpans(text).length > 0) return [];
  if (readNames(text, lexicon).some(({ name }) => isSource(name))) return [];
  const found = orderedIn(text, lexicon).flatMap((own) => {
    if (own.words.length < fewest) return [];
    const breaks = passages
      .flatMap((passage) => orderedIn(passage, lexicon))
      .flatMap((given) => breakOf(own, given) ?? []);
    return breaks.includes('none') ? [] : breaks.slice(0, 1);
  });
  return [...new Set(found)];
}

/** The first word that stands before one behind which it stands there; nothing where the other has not all words. */
function breakOf({ words, isPassive, opening }: Ordered, given: Ordered): string | undefined {
  const places = words.map((own) => [...formsOf(own)].flatMap((form) => given.places.get(form) ?? []));
  if (places.some((some) => some.length === 0)) return undefined;
  let last = -1;
  for (const [at, some] of places.entries()) {
    if (at < opening || some.some((place) => place < given.opening)) continue;
    const behind = some.filter((place) => place > last - nearest);
    // "Was opened by the town" on "the town opened".
    if (behind.length === 0) return isPassive === given.isPassive ? words[at]?.text : undefined;
    last = Math.max(last, Math.min(...behind));
  }
  return 'none';
}
