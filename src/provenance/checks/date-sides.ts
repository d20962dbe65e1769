/**
 * `support-date`, for what stands beside a date and for times of day: "before 13 April" on "after 13 April", "early
 * April" on "April", "9am" on "3am", "last month" on "last week".
 */
import {
  boundOfDeadline,
  boundOfRange,
  boundsOfBeginnings,
  boundsOfEnds,
  boundsOfOpenings,
  strictBounds,
} from '../../language/classes.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { endsRange, readDates, sideOf, type DateMention, type DateSide } from '../../mentions/dates.ts';
import { clausesOf } from '../../mentions/clauses.ts';
import { findNegations } from '../../mentions/negation.ts';
import { isSameTime, readRelatives, readTimes, type TimeMention } from '../../mentions/times.ts';
import { isSaidBy, monthsOfYear } from '../../mentions/date-parts.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { lexiconOfDossier, supportOf, wordsIn } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import { growToWords } from '../../text/whole-words.ts';
import type { StatementCheck } from '../supported-statements.ts';
import { numbersOf } from '../number.ts';

/** Judges every statement against its passages in the same language. */
export function checkDateSides(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    const [dates, times, relatives] = [
      readDates(text, lexicon),
      readTimes(text, lexicon),
      readRelatives(text, lexicon),
    ];
    if (dates.length + times.length + relatives.length === 0) return [];
    const passages = wordsIn(lexicon, supportOf(statement, entry, dossier));
    const unexpected = [
      ...dates.flatMap((date) => besideDate(text, date, passages, lexicon)),
      ...times.flatMap((time) => atTime(text, time, passages, lexicon)),
      ...exchangedRelatives(text, passages, lexicon),
    ];
    return [...new Set(unexpected)].map((words) =>
      fault(
        'support-date',
        statement.place,
        `Unexpected \`${words}\` in \`${statement.text}\`, which no passage gives so.`,
        'Write the time as the source does.',
      ),
    );
  };
}

/** The date with what stands beside it, where no passage has it so. */
function besideDate(text: string, date: DateMention, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = { ...sideOf(text, date, lexicon), isDenied: isDenied(text, date, lexicon) };
  if (own.bound === undefined && own.part === undefined && own.dayPart === undefined) return [];
  const given = passages.flatMap((passage) =>
    readDates(passage, lexicon)
      .filter((other) => isSaidBy(date, other))
      .map((other) => ({
        ...sideOf(passage, other, lexicon),
        isEnd: endsRange(passage, other, lexicon),
        isDenied: isDenied(passage, other, lexicon),
        parts: partsHolding(date, other),
      })),
  );
  return isKept(own, given) ? [] : [written(text, date, own)];
}

/** A date of a passage beside which less may stand than may be told of it. */
interface Given extends DateSide {
  /** Whether its clause says what is not: "will not open before May". */
  readonly isDenied?: boolean;
  /** Whether it ends a range, so that something went on until then. */
  readonly isEnd?: boolean;
  /** The parts of a coarser date in which it lies: "early" of May for 2 May. */
  readonly parts?: readonly string[];
}

// Whoever calls a third of a month or a year early calls the next the middle: a day near the border may be both.
const partsOfWhole: readonly (readonly [part: string, from: number, to: number])[] = [
  ['early', 0, 0.4],
  ['middle', 0.25, 0.75],
  ['late', 0.6, 1],
];

/** In which parts of `date`, a month or a year, the finer date `other` lies; none where it is no finer. */
function partsHolding(date: DateMention, other: DateMention): string[] {
  if (date.day !== undefined) return [];
  const place =
    date.month === undefined
      ? other.month === undefined
        ? undefined
        : (other.month - 0.5) / monthsOfYear
      : other.day === undefined
        ? undefined
        : (other.day - 0.5) / daysOfMonth;
  if (place === undefined) return [];
  return partsOfWhole.flatMap(([part, from, to]) => (place >= from && place <= to ? [part] : []));
}

const daysOfMonth = 31;

/** Whether some passage has the bound and the part, and none has another part of the day only. */
function isKept(own: Given, given: readonly Given[]): boolean {
  if (given.length === 0) return true;
  const { part, bound } = own;
  if (part !== undefined && !given.some((other) => other.part === part || other.parts?.includes(part))) return false;
  if (bound !== undefined && !given.some((other) => isBound(own, other))) return false;
  // What was done on Monday evening was done by Monday night.
  const mayBeEarlier = bound === boundOfDeadline;
  return (
    own.dayPart === undefined ||
    given.some(
      ({ dayPart }) =>
        dayPart === undefined || dayPart === own.dayPart || (mayBeEarlier && isEarlier(dayPart, own.dayPart)),
    )
  );
}

const dayPartsInOrder: readonly (string | undefined)[] = ['morning', 'noon', 'afternoon', 'evening', 'night'];

const isEarlier = (one: string, other: string | undefined): boolean =>
  dayPartsInOrder.indexOf(one) < dayPartsInOrder.indexOf(other);

/** Whether a date may be told with the bound of `own` where a passage has it as `given`. */
function isBound({ bound, isOwner, isDenied: isOwnDenied = false }: Given, given: Given): boolean {
  const isGivenAs = (bounds: readonly string[]): boolean => given.bound === undefined || bounds.includes(given.bound);
  if (bound !== undefined && boundsOfOpenings.includes(bound))
    return isGivenAs([...boundsOfOpenings, ...boundsOfBeginnings]);
  // What was done in May, or since then, was done by May.
  if (bound === boundOfDeadline) return isGivenAs([...boundsOfOpenings, ...boundsOfEnds]);
  // "Before the end of June" is by then.
  if (given.bound === boundOfDeadline && bound !== undefined && boundsOfEnds.includes(bound)) return true;
  if (bound === given.bound || (bound === boundOfRange && given.isEnd === true)) return true;
  // "Stays shut until May" on "will not open before May".
  const [own, theirs] = isOwnDenied ? [bound, given.bound] : [given.bound, bound];
  if (isOwnDenied !== (given.isDenied === true) && own === strictBounds[0] && theirs === boundOfRange) return true;
  // "Will not open until May" on "opens in May".
  if (isOwnDenied && bound === boundOfRange && given.bound === undefined) return true;
  // "Ahead of Saturday’s race" is no time before a Saturday.
  return isOwner && given.bound === undefined;
}

/** Whether a negation stands before a date in its clause. */
function isDenied(text: string, { start }: DateMention, lexicon: Lexicon): boolean {
  return findNegations(clausesOf(text.slice(0, start)).at(-1) ?? '', lexicon).length > 0;
}

function atTime(text: string, time: TimeMention, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.flatMap((passage) =>
    readTimes(passage, lexicon)
      .filter((other) => isSameTime(time, other))
      .map((other) => sideOf(passage, other, lexicon)),
  );
  const own = sideOf(text, time, lexicon);
  if (given.length > 0) return isKept(own, given) ? [] : [written(text, time, own)];
  // "At four in the afternoon": a passage may give the hour as a number.
  const hour = Math.floor(time.minutes / minutesOfHour) % hoursOfClock || hoursOfClock;
  const isCounted = passages.some((passage) => numbersOf(passage, lexicon).some(({ value }) => value === hour));
  return isCounted && time.minutes % minutesOfHour === 0 ? [] : [text.slice(time.start, time.end)];
}

const minutesOfHour = 60;
const hoursOfClock = 12;

/** "Last month" where the passages have another span told so, and not this one. */
function exchangedRelatives(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.flatMap((passage) => readRelatives(passage, lexicon));
  return readRelatives(text, lexicon).flatMap(({ relative, span, start, end }) => {
    const isGiven = given.some((other) => other.relative === relative && other.span === span);
    const isExchanged = relative !== '' && relative !== 'this' && given.some((other) => other.relative === relative);
    return !isGiven && isExchanged ? [text.slice(start, end)] : [];
  });
}

// Units of text in which what stands beside a date surely does.
const beside = 20;

/** The date with the words beside it that belong to it. */
function written(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  side: DateSide,
): string {
  const before = side.bound ?? side.part;
  const from = before === undefined ? start : text.lastIndexOf(' ', Math.max(0, start - beside)) + 1;
  const to = side.dayPart === undefined || before !== undefined ? end : Math.min(text.length, end + beside);
  return text.slice(from, growToWords(text, { start: from, end: to }).end).trim();
}
