/**
 * What stands the other way round than in a passage: "Rovers beat United" told as "United beat Rovers", two towns or two
 * years exchanged. All the words are there, and still nobody but an editor can say whether it says the same.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readDates } from '../mentions/dates.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { isContentWord, readWords, type WordMention } from '../mentions/words.ts';
import { lemmasOf } from '../words/lemma.ts';
import { hasSense } from '../words/wordnet.ts';

/** One of a class of things that may be taken for one another, where it stands. */
interface Placed {
  readonly key: string;
  readonly written: string;
  readonly start: number;
  /** The word before it: only what stands behind the same word may stand in the place of the other. */
  readonly behind: string;
}

/** The words of `text` that a passage has the other way round and none has as the text does, each once. */
export function turnedRound(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = readWords(text);
  const numbers = numbersOf(text, lexicon);
  const found = passages.flatMap((passage) => {
    const given = readWords(passage);
    return [...exchangedNames(own, given, lexicon), ...exchangedYears(numbers, numbersOf(passage, lexicon))];
  });
  return [...new Set([...found, ...exchangedRoles(own, passages.map(readWords), lexicon)])];
}

/** Names behind the same word that change their order while what stands behind each keeps it: "in Garça … in Marelo". */
function exchangedNames(own: readonly WordMention[], given: readonly WordMention[], lexicon: Lexicon): string[] {
  const changed = inverted(namesOf(own), namesOf(given));
  const [first, second] = changed.map((name) => {
    const at = own.findIndex(({ text }) => text === name);
    const next = own.slice(at + 1).find((word) => isContentWord(word, lexicon) && !isCapital(word));
    return next && given.findIndex((word) => isSame(word, next, lexicon));
  });
  const isKept = first !== undefined && second !== undefined && first >= 0 && first < second;
  return isKept ? changed : [];
}

const isCapital = ({ text }: WordMention): boolean => /^\p{Lu}/u.test(text);

/** Words that are written with a capital letter where no sentence begins. */
function namesOf(words: readonly WordMention[]): Placed[] {
  return words.flatMap((mention, at) =>
    isCapital(mention) && !mention.opens
      ? [{ key: mention.word, written: mention.text, start: mention.start, behind: words[at - 1]?.word ?? '' }]
      : [],
  );
}

/** Years, and all other numbers. */
function numbersOf(text: string, lexicon: Lexicon): Dated {
  const years = readDates(text, lexicon).flatMap(({ year, start, end }) =>
    year === undefined ? [] : [{ year, start, end }],
  );
  const amounts = readNumbers(text, lexicon).filter(
    ({ start }) => !years.some((date) => date.start <= start && start < date.end),
  );
  const place = (key: string, start: number, end: number): Placed => ({
    key,
    written: text.slice(start, end),
    start,
    behind: '',
  });
  return {
    years: years.map(({ year, start, end }) => place(String(year), start, end)),
    amounts: amounts.map(({ value, start, end }) => place(String(value), start, end)),
  };
}

interface Dated {
  readonly years: readonly Placed[];
  readonly amounts: readonly Placed[];
}

/** Two years that change their order while the amounts beside them keep theirs. */
function exchangedYears(own: Dated, given: Dated): string[] {
  const changed = inverted(own.years, given.years);
  const places = onceByKey(given.amounts);
  const [first, second] = changed.map((year) => amountsOf(year, own).filter(({ key }) => places.has(key)));
  const isKept = first?.some(({ key }) =>
    second?.some((other) => (places.get(key)?.start ?? 0) < (places.get(other.key)?.start ?? 0)),
  );
  return isKept === true ? changed : [];
}

/** The amounts of a year: those before it where the text begins with an amount, else those behind it. */
function amountsOf(year: string, { years, amounts }: Dated): readonly Placed[] {
  const isAhead = (amounts[0]?.start ?? 0) < (years[0]?.start ?? 0);
  return amounts.filter(({ start }) => {
    const near = isAhead ? years.find((other) => other.start > start) : years.findLast((other) => other.start < start);
    return near?.written === year;
  });
}

/** The first two neighbours among those that stand once in each of two texts, in the other order. */
function inverted(own: readonly Placed[], given: readonly Placed[]): string[] {
  const places = onceByKey(given);
  const shared = [...onceByKey(own).values()].filter(({ key }) => places.has(key)).sort((a, b) => a.start - b.start);
  for (const [index, one] of shared.entries()) {
    const next = shared[index + 1];
    if (next?.behind !== one.behind) continue;
    if ((places.get(one.key)?.start ?? 0) > (places.get(next.key)?.start ?? 0)) return [one.written, next.written];
  }
  return [];
}

function onceByKey(placed: readonly Placed[]): Map<string, Placed> {
  const all = Map.groupBy(placed, ({ key }) => key);
  return new Map([...all].flatMap(([key, [first, ...more]]) => (first && more.length === 0 ? [[key, first]] : [])));
}

/** Verbs whose neighbours on both sides a passage has exchanged, and none has as they are. */
function exchangedRoles(
  own: readonly WordMention[],
  passages: readonly (readonly WordMention[])[],
  lexicon: Lexicon,
): string[] {
  const idle = new Set([...lexicon.reportingWords, ...lexicon.lightVerbs]);
  return own.flatMap((verb, at) => {
    const lemmas = lemmasOf(verb.word, lexicon);
    if (!lemmas.some((lemma) => hasSense(lemma, 'v') && !idle.has(lemma))) return [];
    const subject = own.slice(0, at).findLast((word) => isContentWord(word, lexicon));
    const object = own.slice(at + 1).find(({ word }) => !lexicon.articles.includes(word));
    if (subject === undefined || object === undefined || !isContentWord(object, lexicon)) return [];
    const ways = passages.map((given) => {
      const there = given.findIndex((word) => isSame(word, verb, lexicon));
      const isAhead = (word: WordMention) => given.slice(0, there).some((other) => isSame(other, word, lexicon));
      const isBehind = (word: WordMention) => given.slice(there + 1).some((other) => isSame(other, word, lexicon));
      if (there < 0) return 'silent';
      if (isAhead(subject) && isBehind(object)) return 'held';
      return isAhead(object) && isBehind(subject) ? 'turned' : 'silent';
    });
    return ways.includes('turned') && !ways.includes('held') ? [verb.text] : [];
  });
}

function isSame(one: WordMention, other: WordMention, lexicon: Lexicon): boolean {
  const lemmas = lemmasOf(other.word, lexicon);
  return lemmasOf(one.word, lexicon).some((lemma) => lemmas.includes(lemma));
}
