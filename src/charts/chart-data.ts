/**
 * What a chart draws: the readings of a figure, as bars. The page that joins figures to
 * their sources makes this; the builders here only draw it.
 *
 * @example
 * ```ts
 * const data: ChartData = {
 *   id: 'ferries', title: 'Ferries in the harbour', description: 'Ferries, by who counts them.',
 *   unit: { one: 'ferry', many: 'ferries', symbolPosition: 'after' },
 *   bars: [{ id: 'ferries-post', label: 'Ferries', value: 12, qualifier: 'nearly',
 *            certainty: 'single', emphasis: true, sources: 'Harbour Post' }],
 *   spread: 'between the answers',
 * };
 * ```
 */

import { formatNumber, formatRange } from '../provenance/printed-number.ts';
import type { LimitSide } from '../language/limit-classes.ts';

/** How sure a value is, computed elsewhere: several reports give it, one alone does, they contradict each other. */
export type Certainty = 'agreed' | 'single' | 'contradict';

/** What is counted. */
export interface ChartUnit {
  /** Singular: "ferry". */
  readonly one: string;
  /** Plural: "ferries". */
  readonly many: string;
  /** Set beside the number: "%", "€". */
  readonly symbol?: string | undefined;
  readonly symbolPosition: 'before' | 'after';
}

/** One value with its label. */
export interface ChartBar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** Lowest value that a source gives, where sources differ. */
  readonly low?: number | undefined;
  /** Highest value that a source gives, where sources differ. */
  readonly high?: number | undefined;
  /** The value is one of several answers, each with a bar of its own: the bar ends at it, and the spread is drawn besides. */
  readonly isAnswer?: boolean | undefined;
  /** Words of the source that limit the value: "nearly". */
  readonly qualifier?: string | undefined;
  /** Which way these words leave the value open. */
  readonly limit?: LimitSide | undefined;
  readonly certainty: Certainty;
  /** What the page is about: drawn in ink. */
  readonly emphasis: boolean;
  /** Who says so, in a few words; may be empty. */
  readonly sources: string;
  /** The number as it should be printed, where the plain form will not do: "9 million". */
  readonly text?: string | undefined;
  /** Set behind the number, where nothing else says what is counted: "tonnes". */
  readonly unitWord?: string | undefined;
}

/** One chart. */
export interface ChartData {
  /** Unique on its page; every id in the drawing begins with it. */
  readonly id: string;
  /** Accessible name. */
  readonly title: string;
  /** Accessible description: what the chart shows, in a sentence or two. */
  readonly description: string;
  readonly unit: ChartUnit;
  readonly bars: readonly ChartBar[];
  /** What stands under the last of several answers, over the spread between them. */
  readonly spread: string;
  /** A value that the bars are seen against: 100 percent. */
  readonly reference?: { readonly value: number; readonly label: string } | undefined;
}

/** A bar's value in two parts, so that the number can be set bold: `["nearly ", "12"]`. */
export interface ValueText {
  /** The qualifier with the space after it, or nothing. */
  readonly qualifier: string;
  /** The number with its symbol; a range where low and high differ. */
  readonly number: string;
}

/** What is written at the end of a bar. A spread is given as a range, and its qualifiers belong to the readings, so none is shown. */
export function valueText(bar: ChartBar, unit: ChartUnit): ValueText {
  const spread = bar.isAnswer === true ? undefined : spreadOf(bar);
  const qualifier = bar.qualifier === undefined || bar.qualifier === '' ? '' : `${bar.qualifier} `;
  if (bar.text !== undefined) return { qualifier: spread === undefined ? qualifier : '', number: bar.text };
  if (spread === undefined) return { qualifier, number: formatNumber(bar.value, unit) };
  return { qualifier: '', number: formatRange(spread.low, spread.high, unit) };
}

/** The lowest and highest value of a bar whose sources differ, or `undefined` where there is but one value. */
export function spreadOf(bar: ChartBar): { readonly low: number; readonly high: number } | undefined {
  const low = bar.low ?? bar.value;
  const high = bar.high ?? bar.value;
  return low < high ? { low, high } : undefined;
}

/** How far a bar reaches: to the higher end of what its value leaves open. */
export function reachOf(bar: ChartBar): number {
  return spreadOf(bar)?.high ?? bar.value;
}

/** The value at which the outline of a bar ends. */
export function endOf(bar: ChartBar): number {
  return bar.isAnswer === true ? bar.value : reachOf(bar);
}

/** Which way the end of a bar is open, by the word that limits its value; a spread shows its ends itself. */
export function openSide(bar: ChartBar): LimitSide | undefined {
  return bar.isAnswer !== true && spreadOf(bar) !== undefined ? undefined : bar.limit;
}

/** Counts up to this can be seen one by one in a bar. */
const countableUpTo = 20;

/** Whether every bar is a small count, so that its units can be drawn apart. */
export function isCountable(bars: readonly ChartBar[]): boolean {
  return bars.every((bar) => {
    const end = reachOf(bar);
    return Number.isInteger(bar.value) && Number.isInteger(end) && bar.value > 0 && end <= countableUpTo;
  });
}
