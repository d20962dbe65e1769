/**
 * An editor's word that a statement says no more than its passages, bound to the words of both: it lapses when one of
 * them changes.
 */
import type { PlaceInFile } from './place-in-file.ts';

/** One signature of `content/signatures.yaml`. */
export interface Signature {
  /** Who read the statement beside its passages. */
  readonly by: string;
  /** ISO 8601. */
  readonly date: string;
  readonly note?: string | undefined;
  readonly place: PlaceInFile;
}
