/**
 * Times of day and spans told by their place: "3am", "15:11 GMT", "last week", "yesterday".
 *
 * @example
 * readTimes('at 7.30 p.m. EST', en) // [{ minutes: 1170, isSure: true, zone: 'EST', start: 3, end: 16 }]
 */
import { classesByWord, type Classes } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { memoizePer } from '../text/memoize.ts';

/** A time of day. */
export interface TimeMention {
  /** Minutes since midnight; below noon where nothing tells which half is meant. */
  readonly minutes: number;
  /** Whether the half of the day is told: by `a.m.`, or by an hour after twelve or a leading zero. */
  readonly isSure: boolean;
  readonly zone: string | undefined;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A span of time told by its place: `last week`, `yesterday`. */
export interface RelativeMention {
  /** `last`, `next`, `this`; empty for a day by its name. */
  readonly relative: string;
  /** `week`, `yesterday`. */
  readonly span: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Every time of day in `text`, in order. */
export const readTimes: (text: string, lexicon: Lexicon) => readonly TimeMention[] = memoizePer(timeReader);

function timeReader({ dates, numbers }: Lexicon): (text: string) => readonly TimeMention[] {
  const inWords = wordedTimes(dates.clockPhrases, numbers.units);
  const halves = new Map(Object.entries(dates.halves));
  const marks = either(dates.clockMarks);
  const half = halves.size === 0 ? '(?!)' : `(?:${either(halves.keys())})`;
  const zone = String.raw`(?:\s+(?<zone>${either(dates.zones)})(?!\p{L}))?`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\d[.,:])(?<hour>[01]?\d|2[0-4])` +
      String.raw`(?:(?:${marks})(?<minute>[0-5]\d))?(?:\s?(?<half>${half})(?!\p{L}))?${zone}(?![\p{N}]|[.:,]\d)`,
    'giu',
  );
  const colon = new RegExp(String.raw`^\d{1,2}(?::|\s?h\s?)\d{2}`, 'u');
  return (text) => {
    const found = inWords(text);
    if (!/\d/u.test(text)) return found;
    for (const match of text.matchAll(pattern)) {
      const { hour = '', minute, half: written, zone: zoneName } = match.groups ?? {};
      // "7.30" may be a number: without a half or a zone only a colon makes it a time.
      if (written === undefined && zoneName === undefined && !colon.test(match[0])) continue;
      const shift = written === undefined ? undefined : halves.get(written.toLowerCase());
      const hours = Number(hour);
      const base = shift === undefined ? hours : (hours % 12) + shift;
      found.push({
        minutes: base * 60 + Number(minute ?? 0),
        isSure: shift !== undefined || hours > 12 || hour.startsWith('0'),
        zone: zoneName,
        start: match.index,
        end: match.index + match[0].length,
      });
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

/** "Half past three", "quarter to 7". */
function wordedTimes(
  phrases: Readonly<Record<string, number>>,
  units: Readonly<Record<string, number>>,
): (text: string) => TimeMention[] {
  const [put, hours] = [new Map(Object.entries(phrases)), new Map(Object.entries(units))];
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?<phrase>${either(put.keys())})\s+(?<hour>${either(hours.keys())}|1[0-2]|[1-9])(?![\p{L}\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const { phrase = '', hour = '' } = match.groups ?? {};
      const value = hours.get(hour.toLowerCase()) ?? Number(hour);
      return {
        minutes: value * 60 + (put.get(phrase.toLowerCase()) ?? 0),
        isSure: false,
        zone: undefined,
        start: match.index,
        end: match.index + match[0].length,
      };
    });
}

/** Whether `known` may be the time of day that `mention` tells. */
export function isSameTime(mention: TimeMention, known: TimeMention): boolean {
  const isSameZone = mention.zone === undefined || known.zone === undefined || mention.zone === known.zone;
  const isSameHour =
    mention.isSure && known.isSure
      ? mention.minutes === known.minutes
      : (mention.minutes - known.minutes) % (12 * 60) === 0;
  return isSameZone && isSameHour;
}

/** Every span told by its place in `text`, in order. */
export const readRelatives: (text: string, lexicon: Lexicon) => readonly RelativeMention[] = memoizePer(relativeReader);

function relativeReader({ dates }: Lexicon): (text: string) => readonly RelativeMention[] {
  const classOf = new Map([dates.relatives, dates.spans, dates.days].flatMap((classes) => [...classesByWord(classes)]));
  const all = (classes: Classes) => either(Object.values(classes).flat());
  const [relatives, spans] = [all(dates.relatives), all(dates.spans)];
  // "L’année suivante".
  const behind = dates.hasRelativesBehind ? `|(?<before>${spans})\\s+(?<behind>${relatives})` : '';
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:(?<relative>${relatives})\s+(?<span>${spans})|(?<day>${all(dates.days)})${behind})(?!\p{L})`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const { day = '', before = day, behind = '', relative = behind, span = before } = match.groups ?? {};
      return {
        relative: classOf.get(relative.toLowerCase()) ?? '',
        span: classOf.get(span.toLowerCase()) ?? '',
        start: match.index,
        end: match.index + match[0].length,
      };
    });
}
