/** How many: the numbers of a text that count or measure something. Ordinals, decades and parts are read elsewhere. */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { readDates } from '../mentions/dates.ts';
import { mayBeNoNumber } from '../mentions/doubtful-numbers.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { readTimes } from '../mentions/times.ts';
import { oncePer } from '../text/memoize.ts';
import { isTouched } from '../text/spans.ts';

/** Numbers that say how many, but for those of a date or a time, and for "one" where it is a pronoun. */
export function numbersOf(text: string, lexicon: Lexicon): NumberMention[] {
  const numbers = readNumbers(text, lexicon);
  if (numbers.length === 0) return [];
  const [dates, times] = [readDates(text, lexicon), readTimes(text, lexicon)];
  return numbers.filter((number) => {
    if (isTouched(dates, number) || isTouched(times, number)) return false;
    if (mayBeNoNumber(number, text, lexicon)) return true;
    const word = text.slice(number.start, number.end).toLowerCase();
    return word !== lexicon.numbers.pronoun.word || !isPronoun(text, number, lexicon);
  });
}

// Units of text in which one word surely stands: a long text is not gone through again for each of its numbers.
export const beside = 50;

const isIndefinite = oncePer(
  ({ numbers: { articles }, oneOf }: Lexicon) =>
    new RegExp(String.raw`(?<!\p{L})(?:${either([...articles, ...oneOf])})\s+(?:\p{L}+\s+){1,2}$`, 'iu'),
);

function isPronoun(text: string, { start, end }: NumberMention, lexicon: Lexicon): boolean {
  const { pronoun } = lexicon.numbers;
  const before = /(?<![\p{L}’'])(?<word>[\p{L}’']+)\s*$/u.exec(text.slice(Math.max(0, start - beside), start))
    ?.groups?.['word'];
  const behind = text.slice(end, end + beside);
  const after = /^\s+(?<word>\p{L}+)/u.exec(behind)?.groups?.['word'];
  return (
    // "A new one", and no "one" that is counted.
    isIndefinite(lexicon).test(text.slice(Math.max(0, start - beside), start)) ||
    (before !== undefined && pronoun.before.includes(before.toLowerCase())) ||
    (after !== undefined && pronoun.after.includes(after.toLowerCase())) ||
    /^[.,;:)]/u.test(behind)
  );
}
