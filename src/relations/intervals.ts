/**
 * So many days, weeks or years between two dates that are told: "five days later, on 14 October" on "on 9 October". Whether those
 * two are meant, nobody but an editor can say.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readAmounts, unitOfTime } from '../mentions/amounts.ts';
import { readDates, type DateMention } from '../mentions/dates.ts';
import { limitsOf } from '../mentions/limits.ts';
import type { NumberMention } from '../mentions/number-mention.ts';
import { touch } from '../text/spans.ts';
import { keepsLimitInUnits } from './bounds.ts';

/** Whether a number of `text` is how far two dates lie apart, one of them in `passage`, the other there or in `text`. */
export function isInterval(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const day = unitOfTime('day', lexicon);
  const own = readAmounts(text, lexicon).find((amount) => !amount.isPart && touch(amount, number));
  if (day === undefined || own?.dimension !== day.dimension || own.unit < day.factor) return false;
  const [limit, ...more] = limitsOf(text, number, lexicon);
  if (more.length > 0) return false;
  const many = own.value / own.unit;
  const given = readDates(passage, lexicon);
  const dates = [...given, ...readDates(text, lexicon)];
  return given.some((one) =>
    dates.some((other) => {
      const days = daysBetween(one, other);
      if (days === undefined) return false;
      const units = (days * day.factor) / own.unit;
      return limit === undefined ? Math.abs(units - many) < exact : keepsLimitInUnits(units, limit.class, many);
    }),
  );
}

// What is left of computing with parts.
const exact = 1e-9;

/** How many days two dates lie apart, which are of one year where none tells; nothing of dates without a day. */
function daysBetween(one: DateMention, other: DateMention): number | undefined {
  if (one.year !== other.year && (one.year === undefined || other.year === undefined)) return undefined;
  const [first, second] = [one, other].map(timeOf);
  return first === undefined || second === undefined ? undefined : Math.abs(first - second) / msPerDay;
}

const msPerDay = 86_400_000;

// No year of which a month has a day more.
const anyYear = 2001;

function timeOf({ year = anyYear, month, day }: DateMention): number | undefined {
  return month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day);
}
