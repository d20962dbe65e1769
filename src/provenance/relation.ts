/**
 * How the answers of several sources to one question stand to one another: the one rule behind every label, line and
 * count that speaks of agreement.
 *
 * Numbers and dates are compared; answers in words cannot be, so that an editor declares what they are to each other.
 * A source is never set against itself.
 *
 * @example
 * relationOf([{ source: 'post', value: 6, qualifier: 'at least' }, { source: 'wire', value: 7, qualifier: '' }], origins)
 * // 'precision': "at least 6" and "7" can both be true
 */
import { limitSide } from '../language/lexicons.ts';
import { edtfOf } from './edtf.ts';

/** What the answers of sources are to each other where they are not the same. */
export const differences = ['contradict', 'compatible', 'precision', 'wording'] as const;

/**
 * `contradict`: they cannot all be true. `compatible`: other things, which may all be true. `precision`: one is coarser.
 * `wording`: the same in other words.
 */
export type Difference = (typeof differences)[number];

/** What they are to each other in any case. */
export const relations = ['agreed', 'single', ...differences] as const;

/** `agreed`: several reports of separate origin give the same. `single`: one report, or several of one origin. */
export type Relation = (typeof relations)[number];

/** What of a reading is compared. */
export interface Answer {
  /** Id of the source. */
  readonly source: string;
  readonly value: number | string;
  /** The upper end, where the source gives a range. */
  readonly to?: number | undefined;
  /** What limits a number: "at least". */
  readonly qualifier: string;
  /** The answer as a date, where the question asks for one. */
  readonly edtf?: string | undefined;
  /** What a number counts, where its source uses another word for it than the figure. */
  readonly unit?: { readonly many: string } | undefined;
  /** When its source was published, as EDTF, where that is known. */
  readonly reported?: string | undefined;
}

/** `wording`: one number in two words for its unit. `words`: answers that are not compared. */
type Comparison = 'same' | 'precision' | 'wording' | 'words' | 'contradict';

/** The lowest and the highest that a limited number may be. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The relation of `answers`; `origins` names the group of common origin of each source, and `declared` says what those
 * are to each other that no rule compares. Undeclared, they are other words: no less is certain of them.
 */
export function relationOf(
  answers: readonly Answer[],
  origins: ReadonlyMap<string, string>,
  declared?: Difference,
): Relation {
  const originOf = ({ source }: Answer): string => origins.get(source) ?? source;
  const isShared = new Set(answers.map(originOf)).size > 1;
  if (!isShared && new Set(answers.map(({ source }) => source)).size <= 1) return 'single';
  const found = comparisonsOf(answers);
  if (declared !== undefined && mayDeclare(answers, declared)) return declared;
  if (found.has('contradict')) return 'contradict';
  if (found.has('words') || found.has('wording')) return 'wording';
  if (found.has('precision')) return 'precision';
  return isShared ? 'agreed' : 'single';
}

/** Whether some answers of different sources are words that no rule compares. */
export function needsDeclaration(answers: readonly Answer[]): boolean {
  const found = comparisonsOf(answers);
  return found.has('words') && !found.has('contradict');
}

/**
 * Whether an editor may say that `declared` is what the answers are to each other: some are words, or numbers in two words
 * for their unit, or a source has a further answer beside the one that it shares. Numbers that are apart may be
 * `compatible` where each is of another day: a toll rises.
 */
export function mayDeclare(answers: readonly Answer[], declared: Difference): boolean {
  const found = comparisonsOf(answers);
  if (found.has('contradict')) return declared === 'compatible' && mayHaveChanged(answers);
  const words = answers.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return found.has('words') || found.has('wording') || new Set(words).size > 1;
}

/** Whether all answers are numbers of reports whose day is known, and those of one day are not apart. */
function mayHaveChanged(answers: readonly Answer[]): boolean {
  const isDated = ({ value, edtf, reported = '' }: Answer): boolean =>
    typeof value === 'number' && edtf === undefined && /^\d{4}-\d\d-\d\d$/u.test(reported);
  const byDay = Map.groupBy(answers, ({ reported }) => reported);
  return answers.every(isDated) && [...byDay.values()].every((ofDay) => !comparisonsOf(ofDay).has('contradict'));
}

/**
 * How the answers of each two sources compare. Sources with one answer each are compared all at once, so that many of
 * them take no longer each than few; of two sources one of which gives several answers, those that come nearest count.
 */
function comparisonsOf(answers: readonly Answer[]): ReadonlySet<Comparison> {
  const bySource = [...Map.groupBy(answers, ({ source }) => source).values()];
  const found = new Set<Comparison>(compareTogether(bySource.flatMap(onlyOf)));
  for (const own of bySource.filter(({ length }) => length > 1)) {
    for (const others of bySource) {
      if (others === own) continue;
      const compared = own.flatMap((one) => others.flatMap((other) => [...compareTogether([one, other])]));
      found.add(nearness.find((comparison) => compared.includes(comparison)) ?? 'words');
    }
  }
  return found;
}

const onlyOf = (own: readonly Answer[]): readonly Answer[] => (own.length === 1 ? own : []);

const nearness: readonly Comparison[] = ['same', 'precision', 'wording', 'words', 'contradict'];

/** Answers of as many sources: every comparison that two of them make. */
function compareTogether(answers: readonly Answer[]): ReadonlySet<Comparison> {
  const dates = answers.flatMap(({ edtf }) => edtf ?? []);
  const numbers = answers.filter(({ edtf, value }) => edtf === undefined && typeof value === 'number');
  const words = answers.filter(({ edtf, value }) => edtf === undefined && typeof value === 'string');
  const found = new Set<Comparison>([...compareIntervals(dates, daysOf), ...compareNumbers(numbers)]);
  // A date beside an answer that has none is compared as the words that it is.
  const isMixed = words.length > 0 && (dates.length > 0 || numbers.length > 0);
  const distinct = new Set((isMixed ? answers : words).map(({ value }) => value)).size;
  if (distinct > 1 && words.length > 0) found.add('words');
  else if (words.length > 0 && answers.length > 1) found.add('same');
  return found;
}

/** Numbers in one unit are compared; whether two words for a unit mean the same, no rule can tell. */
function compareNumbers(numbers: readonly Answer[]): readonly Comparison[] {
  const byUnit = [...Map.groupBy(numbers, ({ unit }) => unit?.many).values()];
  const found = byUnit.flatMap((ofUnit) => compareIntervals(ofUnit, intervalOf));
  if (byUnit.length <= 1) return found;
  const isOneNumber = compareIntervals(numbers, intervalOf).includes('same');
  return [...found, isOneNumber ? 'wording' : 'words'];
}

/** Whether any two of several intervals are apart; where all meet, whether they are the same. */
function compareIntervals<T>(of: readonly T[], intervalOf: (one: T) => Interval): readonly Comparison[] {
  if (of.length < 2) return [];
  const intervals = of.map(intervalOf);
  const [first] = intervals;
  if (intervals.every(({ low, high }) => low === first?.low && high === first.high)) return ['same'];
  const isApart = Math.max(...intervals.map(({ low }) => low)) > Math.min(...intervals.map(({ high }) => high));
  return [isApart ? 'contradict' : 'precision'];
}

const dayMs = 86_400_000;

/** The first and the last day that a date allows, counted from a day in 1970. */
function daysOf(edtf: string): Interval {
  const { earliest, latest } = edtfOf(edtf);
  const day = (text: string, open: number): number => (text === '' ? open : Date.parse(text) / dayMs);
  return { low: day(earliest, -Infinity), high: day(latest, Infinity) };
}

/** A rounded number is told of whatever lies within a tenth of it. */
const nearShare = 0.1;

/** What a number with its limit may be; a limit that numbers are not compared by leaves it as it is. */
function intervalOf({ value: given, to, qualifier }: Answer): Interval {
  const low = Number(given);
  const high = to ?? low;
  const side = limitSide(qualifier);
  const near = (value: number): number => (side === 'near' ? Math.abs(value) * nearShare : 0);
  return { low: side === 'below' ? -Infinity : low - near(low), high: side === 'above' ? Infinity : high + near(high) };
}

/** The least sure of several relations: what is computed from figures is no surer than they are. */
export function weakestRelation(relations: Iterable<Relation>): Relation {
  const all = new Set(relations);
  const order: readonly Relation[] = ['contradict', 'single', 'compatible', 'wording', 'precision', 'agreed'];
  return order.find((relation) => all.has(relation)) ?? 'single';
}

/** The line that something is drawn in: solid for several reports, dotted for one, dashed where they contradict. */
export type Line = 'agreed' | 'single' | 'contradict';

/** The line of a relation: reports that may all be right, are more or less exact, or word it otherwise, are still several. */
export function lineOf(relation: Relation): Line {
  return relation === 'contradict' || relation === 'single' ? relation : 'agreed';
}
