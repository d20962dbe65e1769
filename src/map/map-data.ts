/** What a map shows: places, what happened there, and the part of the world around them. */
import type { Bounds, Location } from './bounds.ts';
import type { Region } from './geography.ts';
import type { SignShape } from '../provenance/entries/sign-shapes.ts';

/** Whether several reports say it, or one alone. */
export type MapCertainty = 'agreed' | 'single';

/** One place to mark. */
export interface MapPlace extends Location {
  readonly id: string;
  readonly name: string;
  /** What happened there; a circle where no more is told. */
  readonly shape: SignShape;
  readonly certainty: MapCertainty;
  /** What the mark says to those who hear it, after the name. */
  readonly spoken: string;
  /** Where its mark leads, base path included. */
  readonly href?: string | undefined;
  /** Ids of places that may be this one; one direction is enough. */
  readonly maybeSameAs?: readonly string[] | undefined;
}

/** A town to know a part by, which nothing happened in. */
export interface Landmark extends Location {
  readonly name: string;
}

/** The part of a dossier's configuration that the map needs. */
export interface MapConfig extends Region {
  /** Enlarged parts, where places crowd. */
  readonly insets: readonly { readonly title: string; readonly bounds: Bounds }[];
  readonly landmarks: readonly Landmark[];
}

/** Name, description and prefix of the ids. */
export interface MapName {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A place in a panel's pixels. */
export interface PanelMark {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  /** Places of the same panel that may be this one. */
  readonly maybe: readonly MapPlace[];
}
