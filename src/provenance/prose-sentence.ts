/** A sentence of prose as read from a file, before its citations are looked up. */
import type { ParsedDefinition } from './citation-syntax.ts';
import type { PlaceInFile } from './place-in-file.ts';

/** Stands for a `<Fact>` in a sentence's text until facts are known. */
export const factPlaceholder = '\uFFFC';

/** One use of a footnote. */
export interface FootnoteUse {
  readonly label: string;
  /** 1 for the first use of the label in its file, 2 for the second … */
  readonly use: number;
  /** Where the mark stands in the body, in UTF-16 units: what tells it from every other mark of its entry. */
  readonly offset: number;
  readonly place: PlaceInFile;
}

/** One use of `<Fact id="…" />`. */
export interface FactUse {
  readonly id: string;
  /** Whether the unit's word is printed behind the value. */
  readonly withUnit: boolean;
  readonly place: PlaceInFile;
}

/** One sentence of the body of an entry. */
export interface ProseSentence {
  readonly part: 'heading' | 'prose' | 'cell';
  /** Plain text with {@link factPlaceholder} for each fact. */
  readonly text: string;
  readonly place: PlaceInFile;
  readonly editorial: boolean;
  /** Whether it stands in a block quotation. */
  readonly isQuotation: boolean;
  readonly footnotes: readonly FootnoteUse[];
  readonly facts: readonly FactUse[];
  readonly waived: Readonly<Record<string, string>>;
}

/** One footnote definition. */
export interface FootnoteDefinition {
  readonly label: string;
  readonly place: PlaceInFile;
  readonly parsed: ParsedDefinition;
  /** Places of the parts of a citation, in order. */
  readonly partPlaces: readonly PlaceInFile[];
  /** Places of its declared silences, in order. */
  readonly absencePlaces: readonly PlaceInFile[];
  /** Place of the fault of a malformed one. */
  readonly faultPlace: PlaceInFile;
}
