/** The tie between one statement on the site and one or more passages. */
import type { Anchoring } from './anchor.ts';
import type { Passage } from './passage.ts';
import type { PlaceInFile } from './place-in-file.ts';
import type { Selector } from './selector.ts';
import type { Silence } from './silence.ts';

/** One `@source "words"` of a citation, and what was found for it. */
export interface CitedPart {
  readonly selector: Selector;
  /** The name in the record of the source that was written for the words, or for those around them. */
  readonly name: string | undefined;
  /** Whether the words themselves were written. */
  readonly isTyped: boolean;
  readonly place: PlaceInFile;
  /** Found, missing, ambiguous, out of order …, or the source does not exist. */
  readonly anchoring: Anchoring;
  /** Present exactly when the words were found. */
  readonly passages: readonly Passage[];
}

/** The tie between one statement and its passages. */
export interface Citation {
  /** Unique in the dossier: entry id, `#`, and the footnote's label or the field; `.2` for a second use. */
  readonly id: string;
  /** Id of the entry, e.g. `figures/boats`. */
  readonly entry: string;
  readonly parts: readonly CitedPart[];
  /** What it declares to stand nowhere in a source: each `@source without "words"`. It has no passage. */
  readonly silences: readonly Silence[];
  /** The note after ` - `, if any. */
  readonly note?: string | undefined;
}

/** Every passage of a citation, in the order cited. */
export function passagesOf(citation: Citation): readonly Passage[] {
  return citation.parts.flatMap((part) => part.passages);
}

/** The words of all of them as one text, what lies between left out; empty where it cites none. */
export function wordsOf(citation: Citation): string {
  return passagesOf(citation)
    .map(({ exact }) => exact)
    .join(' … ');
}
