/**
 * A question with its readings, and the relation of the sources that is computed from them.
 *
 * Facts are the figures and the questions of a dossier.
 */
import type { Citation } from './citation.ts';
import type { FigureData } from './entries/figure.ts';
import { countOrigins } from './origin.ts';
import type { Unit } from './printed-number.ts';
import type { Line, Relation } from './relation.ts';

/** What one source says. */
export interface Reading {
  /** Id of the source. */
  readonly source: string;
  readonly value: number | string;
  /** The upper end, where the source gives a range; `value` is the lower. */
  readonly to?: number | undefined;
  /** "nearly", "at least" …; empty when the source gives the value without one. */
  readonly qualifier: string;
  /** The answer as a date, where the question asks for one. */
  readonly edtf?: string | undefined;
  /** What the source calls the unit, where it uses another word than the figure. */
  readonly unit?: Unit | undefined;
  readonly note?: string | undefined;
  /** When its source was published, as EDTF, where that is known. */
  readonly reported?: string | undefined;
  readonly citation: Citation;
}

/** Readings with the same value in the same unit. */
export interface ReadingGroup {
  readonly value: number | string;
  /** The upper end of a range, of which `value` is the lower. */
  readonly to?: number | undefined;
  /** The unit of its sources, where they use another word than the figure. */
  readonly unit?: Unit | undefined;
  readonly readings: readonly Reading[];
  /** Separate origins among them, from 1: sources that may share one count once. */
  readonly origins: number;
}

/** A question with its readings. */
export interface Fact {
  /** Slug of the figure or question; unique among both. */
  readonly id: string;
  /** Id of the entry: `figures/passengers`. */
  readonly entry: string;
  /** Page and anchor that show who says what, without a base path. */
  readonly url: string;
  readonly question: string;
  /** What is counted, for a figure. */
  readonly unit?: FigureData['unit'] | undefined;
  /** How the answers stand to one another. */
  readonly relation: Relation;
  /** Why, in the editors' words, where they declared it. */
  readonly reason?: string | undefined;
  readonly readings: readonly Reading[];
  /** In order of first reading. */
  readonly groups: readonly ReadingGroup[];
  /** Separate origins over all readings. */
  readonly origins: number;
  /** For a derived figure: its value, unrounded; readings are then empty and the relation is that of its weakest input. */
  readonly derived?:
    | {
        readonly value: number;
        readonly rounded: number;
        /** "about" where a source limits one of the numbers that it is computed from, or where rounding changes it; else empty. */
        readonly qualifier: string;
        readonly inputs: Readonly<Record<string, string>>;
      }
    | undefined;
  /** Ids of sources that give no answer to it. */
  readonly silent: readonly string[];
}

/** The relation as files publish it: no reports answer a computed figure, so that none of theirs is its own. */
export function publishedRelation({ relation, derived }: Fact): Relation | 'computed' {
  return derived === undefined ? relation : 'computed';
}

/** The line of one answer among several: that of a contradiction, or of the reports that give it. */
export function lineOfAnswer({ relation }: Pick<Fact, 'relation'>, { origins }: Pick<ReadingGroup, 'origins'>): Line {
  if (relation === 'contradict') return 'contradict';
  return origins > 1 ? 'agreed' : 'single';
}

/** The readings put into groups of one value in one unit, in order of first reading. */
export function groupReadings(readings: readonly Reading[], groups: ReadonlyMap<string, string>): ReadingGroup[] {
  const same = new Map<string, { readonly first: Reading; readonly readings: Reading[] }>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.value, reading.to, reading.unit?.many]);
    const group = same.get(key);
    if (group) group.readings.push(reading);
    else same.set(key, { first: reading, readings: [reading] });
  }
  return [...same.values()].map(({ first, readings: of }) => ({
    value: first.value,
    ...(first.to === undefined ? {} : { to: first.to }),
    ...(first.unit === undefined ? {} : { unit: first.unit }),
    readings: of,
    origins: countOrigins(
      of.map((reading) => reading.source),
      groups,
    ),
  }));
}
