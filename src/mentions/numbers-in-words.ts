/** Numbers written in words. */
import { changeByHowMuch } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import type { NumberMention } from './number-mention.ts';
import * as sums from './numeral-sum.ts';
import type { NumeralSum } from './numeral-sum.ts';

/** A word of what may be a number, in small letters, and where it stands. */
interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The number as far as it has been read. */
interface Step {
  readonly sum: NumeralSum;
  /** The piece to go on with. */
  readonly next: number;
  /** The piece behind the number, if it ends here: "and" and articles belong to it only with what follows. */
  readonly end: number;
}

/** Whether an ordinal names a part: of the text, the ordinal and the first word of its number. */
type IsPart = (text: string, ordinal: Piece | undefined, first: Piece | undefined) => boolean;

/** Numbers written in words: "two hundred and fifty", "half a million", "a dozen", "two thirds", "twenty-first". */
export function wordReader(lexicon: Lexicon): (text: string) => NumberMention[] {
  const words = wordsOf(lexicon);
  const piecesOf = pieceReader(lexicon, words);
  const readNumber = numberReader(words, partTeller(lexicon));
  return (text) =>
    piecesOf(text).flatMap((pieces) => {
      const found: NumberMention[] = [];
      for (let at = 0; at < pieces.length;) {
        const { sum, end } = readNumber(text, pieces, at);
        const [first, closing] = [pieces[at], pieces[end - 1]];
        if (end > at && first && closing) {
          const value = sums.valueOf(sum);
          found.push({ kind: sum.kind, value, values: [value], start: first.start, end: closing.end });
        }
        at = Math.max(end, at + 1);
      }
      return found;
    });
}

type Words = ReturnType<typeof wordsOf>;

/** The words of a language that numbers are made of, each with its value. */
function wordsOf({ numbers }: Lexicon) {
  const map = (words: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(words));
  return {
    units: map(numbers.units),
    tens: map(numbers.tens),
    scales: map(numbers.scales),
    amounts: map(numbers.amounts),
    fractions: map(numbers.fractions),
    ordinals: map(numbers.ordinals),
    articles: new Set(numbers.articles),
    half: numbers.half,
    joiner: numbers.joiner,
    joinsTens: numbers.joinsTens,
  };
}

/** Finds the runs of words of which numbers are made. */
function pieceReader({ numbers, beforeUnits }: Lexicon, words: Words): (text: string) => Piece[][] {
  const { units, tens, scales, amounts, fractions, ordinals, articles } = words;
  const known = [units, tens, scales, amounts, fractions, ordinals].flatMap((of) => [...of.keys()]);
  const any = either([...known, ...articles]);
  // "Près d’un millier", but no number in "quelqu’un".
  const elided = either(beforeUnits.filter((word) => /['’]$/u.test(word)));
  const run = new RegExp(
    String.raw`(?:(?<![\p{L}\p{N}]|[\p{L}\p{N}]['’])|(?<=(?<![\p{L}\p{N}])(?:${elided})))(?:${any})(?:(?:[\s-]+|\s+(?:${numbers.joiner})\s+)(?:${any}))*(?![\p{L}\p{N}]|['’]\p{L})`,
    'giu',
  );
  const piece = new RegExp(String.raw`(?<!\p{L})(?:${any}|${numbers.joiner})(?!\p{L})`, 'giu');
  return (text) =>
    [...text.matchAll(run)].map(({ 0: all, index: begin }) =>
      [...all.matchAll(piece)].map(({ 0: word, index }) => {
        const start = begin + index;
        return { word: word.toLowerCase(), start, end: start + word.length };
      }),
    );
}

/** Tells "a third of the boats", "fell by a third", "under a third" and "is one third" from a third party. */
function partTeller({ numbers, numberLimits, changes, functionWords }: Lexicon): IsPart {
  const units = new Set(Object.keys(numbers.units));
  const whole = new RegExp(String.raw`^\s+(?:${either(numbers.partOf)})(?!\p{L})`, 'iu');
  const amounts = [...(changes[changeByHowMuch] ?? []), ...Object.values(numberLimits).flat()];
  const told = new RegExp(String.raw`(?<!\p{L})(?:${either(amounts)})\s+$`, 'iu');
  const ordinals = new Map(Object.entries(numbers.ordinals));
  return (text, ordinal, first) => {
    if (ordinal === undefined || first === undefined) return false;
    const behind = text.slice(ordinal.end, ordinal.end + beside);
    if (whole.test(behind)) return true;
    const next = /^\s+(?<word>\p{L}+)/u.exec(behind)?.groups?.['word'];
    return (
      (told.test(text.slice(Math.max(0, first.start - longest), first.start)) ||
        // "Two second-half goals" are no halves.
        (units.has(first.word) && ordinals.get(ordinal.word) !== 2 && !behind.startsWith('-'))) &&
      (next === undefined || functionWords.has(next))
    );
  };
}

/** Reads the number that begins with the piece at `from`; an `end` of `from` where none does. */
function numberReader(words: Words, isPart: IsPart): (text: string, pieces: readonly Piece[], from: number) => Step {
  const ways = [
    { values: words.units, add: sums.addUnit },
    { values: words.tens, add: sums.addTens },
    { values: words.scales, add: sums.addScale },
    { values: words.amounts, add: sums.addAmount },
    { values: words.fractions, add: sums.addFraction },
    { values: words.ordinals, add: sums.addOrdinal },
  ];
  return (text, pieces, from) => {
    const wordAt = (at: number): string => pieces[at]?.word ?? '';
    const isMultiple = (word: string): boolean => words.scales.has(word) || words.amounts.has(word);
    let step: Step = { sum: sums.emptySum, next: from, end: from };
    while (step.next < pieces.length && step.sum.kind === 'count') {
      const further = joined(step) ?? opened(step) ?? added(step);
      if (further === undefined) break;
      step = further;
    }
    return step;

    /** "Half a million", "a half-dozen": half of what stands behind it. */
    function halves(at: number): boolean {
      return wordAt(at) === words.half && isMultiple(wordAt(words.articles.has(wordAt(at + 1)) ? at + 2 : at + 1));
    }

    /** "And": before the tens and units, or a half. */
    function joined({ sum, next: at, end }: Step): Step | undefined {
      const own = wordAt(at);
      if (own !== words.joiner || words.articles.has(own)) return undefined;
      const next = wordAt(at + 1);
      const withHalf = words.articles.has(next) && wordAt(at + 2) === words.half ? sums.addHalf(sum) : undefined;
      if (withHalf !== undefined) return { sum: withHalf, next: at + 3, end: at + 3 };
      const isNumber = words.units.has(next) || words.tens.has(next);
      return isNumber && sums.mayJoin(sum, words.joinsTens) ? { sum, next: at + 1, end } : undefined;
    }

    /** An article counts only before a scale, an amount or a part: "a hundred", "a dozen", "a quarter", "a third of". */
    function opened({ sum, next: at, end }: Step): Step | undefined {
      const own = wordAt(at);
      if (!words.articles.has(own) || words.units.has(own)) return undefined;
      const next = wordAt(at + 1);
      const counts =
        isMultiple(next) ||
        halves(at + 1) ||
        (words.fractions.has(next) && next !== words.half) ||
        (words.ordinals.has(next) && isPart(text, pieces[at + 1], pieces[at]));
      const withArticle = counts ? sums.addArticle(sum) : undefined;
      return withArticle && { sum: withArticle, next: at + 1, end };
    }

    /** A word that has a value. */
    function added({ sum, next: at }: Step): Step | undefined {
      const own = wordAt(at);
      const way = ways.find(({ values }) => values.has(own));
      const value = way?.values.get(own) ?? 0;
      const namesPart = way?.values === words.ordinals && isPart(text, pieces[at], pieces[from]);
      const longer =
        (halves(at) ? sums.openWithHalf(sum) : undefined) ??
        (namesPart ? sums.addPart(sum, value) : undefined) ??
        way?.add(sum, value);
      return longer && { sum: longer, next: at + 1, end: at + 1 };
    }
  };
}

// Units of text in which one word surely stands, and a limit.
const [beside, longest] = [8, 30];
