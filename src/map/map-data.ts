/** What a map shows: places and the part of the world around them. */
import type { Bounds, Region } from './geography.ts';

/** Whether several reports name a place, or one alone. */
export type MapCertainty = 'agreed' | 'single';

/** One place to mark. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  readonly certainty: MapCertainty;
  /** Where its mark leads, base path included. */
  readonly href?: string | undefined;
  /** Ids of places that may be this one; one direction is enough. */
  readonly maybeSameAs?: readonly string[] | undefined;
}

/** The part of a dossier's configuration that the map needs. */
export interface MapConfig extends Region {
  /** Enlarged parts, where places crowd. */
  readonly insets: readonly { readonly title: string; readonly bounds: Bounds }[];
}

/** Name, description and prefix of the ids. */
export interface MapName {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What the marks say to assistive technology after a place's name. */
export interface MapLabels {
  readonly certainty: Readonly<Record<MapCertainty, string>>;
  readonly maybeSameAs: (name: string) => string;
}

/** Labels in English. */
export const mapLabels: MapLabels = {
  certainty: { agreed: 'several reports', single: 'one report alone' },
  maybeSameAs: (name) => `may be the same place as ${name}`,
};

/** A place in a panel's pixels. */
export interface PanelMark {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  /** Places of the same panel that may be this one. */
  readonly maybe: readonly MapPlace[];
}
