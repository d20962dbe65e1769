/** A list of the site and its pages. */
import type { Passage } from '../../provenance/passage.ts';
import type { Silence } from '../../provenance/silence.ts';
import type { Part } from '../../views/parts.ts';

/** One page of a list. */
export interface ListPart<Item> extends Part<Item> {
  /** What its marks open, each once. */
  readonly passages: readonly Passage[];
  /** What its marks say not to stand in a source, each once. */
  readonly silences: readonly Silence[];
  /** For the navigation: `A to D`, `March 2024`, `3`. */
  readonly label: string;
  /** Title of the page: `Who, A to D`; the list's own name where it is whole. */
  readonly title: string;
}

/** A list and its pages. */
export interface List<Item> {
  readonly name: string;
  /** Items in all. */
  readonly total: number;
  /** Whether it stands on one page. */
  readonly isWhole: boolean;
  /** At least one. */
  readonly parts: readonly ListPart<Item>[];
}
