/**
 * A question with its readings, and a status computed from them.
 *
 * Facts are the figures and the questions of a dossier.
 */
import type { Citation } from './citation.ts';
import type { FigureData } from './entries/figure.ts';
import { countWitnesses } from './witness.ts';

/** `agreed`: two or more independent witnesses, one value. `single`: one witness. `differ`: more than one value. */
export type FactStatus = 'agreed' | 'single' | 'differ';

/** What one source says. */
export interface Reading {
  /** Id of the source. */
  readonly source: string;
  readonly value: number | string;
  /** "nearly", "at least" …; empty when the source gives the value without one. */
  readonly qualifier: string;
  readonly note?: string | undefined;
  readonly citation: Citation;
}

/** Readings with the same value. */
export interface ReadingGroup {
  readonly value: number | string;
  readonly readings: readonly Reading[];
  /** Independent witnesses among them, from 1: sources that may share an origin count once. */
  readonly witnesses: number;
}

/** A question with its readings. */
export interface Fact {
  /** Slug of the figure or question; unique among both. */
  readonly id: string;
  /** Id of the entry: `figures/inmates`. */
  readonly entry: string;
  /** Page and anchor that show who says what, without a base path. */
  readonly url: string;
  readonly question: string;
  /** What is counted, for a figure. */
  readonly unit?: FigureData['unit'] | undefined;
  readonly status: FactStatus;
  readonly readings: readonly Reading[];
  /** In order of first reading. */
  readonly groups: readonly ReadingGroup[];
  /** Independent witnesses over all readings. */
  readonly witnesses: number;
  /** For a derived figure: its value, unrounded; readings are then empty and the status is that of its weakest input. */
  readonly derived?:
    { readonly value: number; readonly rounded: number; readonly inputs: Readonly<Record<string, string>> } | undefined;
  /** Ids of sources that say nothing about it. */
  readonly silent: readonly string[];
}

/** The readings put into groups of one value, in order of first reading. */
export function groupReadings(readings: readonly Reading[], groups: ReadonlyMap<string, string>): ReadingGroup[] {
  const byValue = new Map<number | string, Reading[]>();
  for (const reading of readings) {
    const same = byValue.get(reading.value);
    if (same) same.push(reading);
    else byValue.set(reading.value, [reading]);
  }
  return [...byValue].map(([value, same]) => ({
    value,
    readings: same,
    witnesses: countWitnesses(
      same.map((reading) => reading.source),
      groups,
    ),
  }));
}

/** Status from groups of readings; never written by an author. */
export function statusOf(groups: readonly ReadingGroup[]): FactStatus {
  if (groups.length > 1) return 'differ';
  return (groups[0]?.witnesses ?? 0) > 1 ? 'agreed' : 'single';
}

/** The weakest of several statuses: `differ`, then `single`, then `agreed`. */
export function weakestStatus(statuses: Iterable<FactStatus>): FactStatus {
  const all = new Set(statuses);
  if (all.has('differ')) return 'differ';
  return all.has('single') ? 'single' : 'agreed';
}
