/** A field of front matter that a reader sees: what the ledger counts beside the prose. */
import { glossSentence, type Gloss } from './gloss.ts';
import type { Absence, WrittenSelector } from './selector.ts';
import type { StatementPart } from './statement-part.ts';

/** Path of a field in front matter. */
export type FieldPath = readonly (string | number)[];

/** A selector and where it is written. */
interface WrittenField {
  readonly selector: WrittenSelector;
  readonly path: FieldPath;
}

/** One field that a reader sees. */
export interface EntryField {
  readonly part: StatementPart;
  readonly path: FieldPath;
  readonly text: string;
  /** Selectors of its own; absent where it rests on the entry's evidence, or is editorial. */
  readonly own?: readonly WrittenField[] | undefined;
  /** Selectors that it rests on besides the entry's evidence. */
  readonly beside?: readonly WrittenField[] | undefined;
  /** Silences of its own, beside its selectors. */
  readonly absences?: readonly { readonly absence: Absence; readonly path: FieldPath }[] | undefined;
  /** The editors' declared voice. */
  readonly editorial?: boolean | undefined;
  /** Arithmetic shown by the editors: computed, and still held to its evidence word by word. */
  readonly computed?: boolean | undefined;
  /** Last part of the citation's id; the first name of the path otherwise. */
  readonly key?: string | undefined;
}

/** A field that is printed as it stands; none where it is not written. */
export function plain(part: StatementPart, name: string, text: string | undefined, editorial = false): EntryField[] {
  return text === undefined ? [] : [{ part, path: [name], text, editorial }];
}

/** A field in the editors' own voice. */
export function voice(path: FieldPath, text: string | undefined): EntryField[] {
  return text === undefined ? [] : [{ part: 'field', path, text, editorial: true }];
}

/** The gloss as the sentence that the reader sees. */
export function glossFields(gloss: Gloss): EntryField[] {
  const sentence = glossSentence(gloss);
  return voice(['gloss'], sentence === '' ? undefined : sentence);
}

/** The selector among the keys of a reading or variant. */
export function selectorOf({ source, name, passage, after, before, as }: WrittenSelector): WrittenSelector {
  return {
    source,
    ...(name === undefined ? {} : { name }),
    ...(passage === undefined ? {} : { passage }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    ...(as === undefined ? {} : { as }),
  };
}
