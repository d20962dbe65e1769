/**
 * What stands the other way round than in a passage: "Rovers beat United" told as "United beat Rovers", two towns or two
 * years exchanged. All the words are there, and still nobody but an editor can say whether it says the same.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { readDates } from '../mentions/dates.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { isOfName, readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { offsetsIn } from '../text/spans.ts';
import { hasDictionary } from '../words/lemma.ts';
import { isVerb } from '../words/related.ts';
import { inverted, onceByKey, sharedBy, type Placed } from './placed.ts';

/** The words of `text` that a passage has the other way round and none has as the text does, each once. */
export function exchangedWords(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = readWords(text, lexicon);
  const names = namesOf(own, lexicon);
  const numbers = numbersOf(text, lexicon);
  // One alone cannot be exchanged.
  const found = passages.flatMap((passage) => [
    ...(names.length > 1 ? crossedNames(names, namesOf(readWords(passage, lexicon), lexicon), lexicon) : []),
    ...(numbers.years.length > 1 ? exchangedYears(numbers, numbersOf(passage, lexicon)) : []),
    ...(numbers.amounts.length > 1 ? exchangedPairs(text, numbers, passage, lexicon) : []),
  ]);
  return [...new Set([...found, ...exchangedRoles(own, passages, lexicon)])];
}

/** The first and the last place of a word in a text, counted in words. */
interface Ends {
  readonly first: number;
  readonly last: number;
}

/** Where each base form stands in a text. */
const endsIn = memoizePer((lexicon: Lexicon) => (text): ReadonlyMap<string, Ends> => {
  const ends = new Map<string, Ends>();
  for (const [at, { lemmas }] of readWords(text, lexicon).entries())
    for (const lemma of lemmas) ends.set(lemma, { first: ends.get(lemma)?.first ?? at, last: at });
  return ends;
});

/** Where any form of `word` stands first and last. */
function firstAndLast({ lemmas }: WordMention, places: ReadonlyMap<string, Ends>): Ends | undefined {
  let all: Ends | undefined;
  for (const lemma of lemmas) {
    const ends = places.get(lemma);
    if (ends === undefined) continue;
    all = { first: Math.min(ends.first, all?.first ?? ends.first), last: Math.max(ends.last, all?.last ?? ends.last) };
  }
  return all;
}

/** Two names each of which stands behind the preposition of the other: "from Garça to Marelo" on "from Marelo to Garça". */
function crossedNames(own: readonly Placed[], given: readonly Placed[], lexicon: Lexicon): string[] {
  const moved = sharedBy(own, given).flatMap(({ mine: name, theirs: { behind: before } }) => {
    const isTied = [before, name.behind].every((word) => lexicon.functionWords.has(word));
    return isTied && before !== name.behind ? [{ name, before }] : [];
  });
  for (const { name, before } of moved) {
    const other = moved.find((one) => one.name.behind === before && one.before === name.behind);
    if (other) return [name.written, other.name.written];
  }
  return [];
}

/** Words that are written with a capital letter where no sentence begins. */
function namesOf(words: readonly WordMention[], lexicon: Lexicon): Placed[] {
  return words.flatMap((mention, at) =>
    isOfName(mention)
      ? [{ key: mention.word, written: mention.text, start: mention.start, behind: tieBefore(words, at, lexicon) }]
      : [],
  );
}

/** The word that ties a name to the rest: the one before its article. A verb does it as the head of a sentence does. */
function tieBefore(words: readonly WordMention[], at: number, lexicon: Lexicon): string {
  const last = words[at - 1];
  const hasArticle = last !== undefined && lexicon.articles.includes(last.word);
  const before = hasArticle ? words[at - 2] : last;
  return hasArticle && (before === undefined || before.isContent) ? '' : (before?.word ?? '');
}

/** Years, and all other numbers. */
function numbersOf(text: string, lexicon: Lexicon): Dated {
  const years = readDates(text, lexicon).flatMap(({ year, start, end }) =>
    year === undefined ? [] : [{ year, start, end }],
  );
  const isInYear = offsetsIn(years, text.length);
  const amounts = readNumbers(text, lexicon).filter(({ start }) => !isInYear(start));
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

/** Two numbers side by side, as in a score, that a passage has the other way round: "3-1" on "1-3", "9 to 14" on "14 to 9". */
function exchangedPairs(text: string, own: Dated, passage: string, lexicon: Lexicon): string[] {
  const { amounts } = numbersOf(passage, lexicon);
  const theirs = new Set(pairsIn(passage, amounts, lexicon).map(([one, other]) => `${one.key} ${other.key}`));
  return pairsIn(text, own.amounts, lexicon).flatMap(([one, other]) =>
    theirs.has(`${other.key} ${one.key}`) && !theirs.has(`${one.key} ${other.key}`)
      ? [text.slice(one.start, other.start) + other.written]
      : [],
  );
}

function pairsIn(text: string, amounts: readonly Placed[], lexicon: Lexicon): (readonly [Placed, Placed])[] {
  return amounts.flatMap((one, index) => {
    const next = amounts[index + 1];
    const isPair = next && pairPattern(lexicon).test(text.slice(one.start + one.written.length, next.start));
    return isPair === true ? [[one, next] as const] : [];
  });
}

const pairPattern = oncePer(
  ({ dates }: Lexicon) => new RegExp(String.raw`^(?:[–—-]|\s+(?:${either(dates.rangeWords)})\s+)$`, 'u'),
);

/** The amounts of a year: those before it where the text begins with an amount, else those behind it. */
function amountsOf(year: string, { years, amounts }: Dated): readonly Placed[] {
  const isAhead = (amounts[0]?.start ?? 0) < (years[0]?.start ?? 0);
  return amounts.filter(({ start }) => {
    const near = isAhead ? years.find((other) => other.start > start) : years.findLast((other) => other.start < start);
    return near?.written === year;
  });
}

const idleVerbs = oncePer(
  ({ reportingWords, lightVerbs }: Lexicon): ReadonlySet<string> => new Set([...reportingWords, ...lightVerbs]),
);

/** Whether a word may be a verb that says more than that something is said; without a dictionary, any word in small letters. */
function mayBeDeed({ isContent, isCapital, lemmas }: WordMention, lexicon: Lexicon): boolean {
  const idle = idleVerbs(lexicon);
  if (!hasDictionary(lexicon)) return isContent && !isCapital && !lemmas.some((lemma) => idle.has(lemma));
  return lemmas.some((lemma) => isVerb(lemma, lexicon) && !idle.has(lemma));
}

/** Verbs whose neighbours on both sides a passage has exchanged, and none has as they are. */
function exchangedRoles(own: readonly WordMention[], passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.map((passage) => endsIn(passage, lexicon));
  let subject: WordMention | undefined;
  return own.flatMap((verb, at) => {
    const before = subject;
    if (verb.isContent) subject = verb;
    const object = own[at + (lexicon.articles.includes(own[at + 1]?.word ?? '') ? 2 : 1)];
    if (before === undefined || object === undefined || !object.isContent) return [];
    if (!mayBeDeed(verb, lexicon)) return [];
    const ways = given.map((places) => {
      const there = firstAndLast(verb, places)?.first;
      if (there === undefined) return 'silent';
      const [one, other] = [firstAndLast(before, places), firstAndLast(object, places)];
      if (one === undefined || other === undefined) return 'silent';
      if (one.first < there && other.last > there) return 'held';
      return other.first < there && one.last > there ? 'turned' : 'silent';
    });
    return ways.includes('turned') && !ways.includes('held') ? [verb.text] : [];
  });
}
