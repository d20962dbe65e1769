/**
 * Where something stands in a file of the dossier.
 *
 * Every statement, citation and finding carries one, so that a fault is always
 * reported with file, line and column.
 */

/** A point in a file, as an editor shows it. */
export interface PlaceInFile {
  /** POSIX path relative to the dossier root, e.g. `content/timeline/storm.mdx`. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  /** Column in UTF-16 code units, from 1. */
  readonly column: number;
}

/** The place that stands for a whole file, or for the whole run where no file is meant. */
export function startOf(file: string): PlaceInFile {
  return { file, line: 1, column: 1 };
}

/** The place as reports print it: `content/timeline/storm.mdx:11:1`. */
export function placeText({ file, line, column }: PlaceInFile): string {
  return `${file}:${String(line)}:${String(column)}`;
}
