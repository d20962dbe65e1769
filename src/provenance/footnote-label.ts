/** Footnote labels, compared as Markdown compares them. */

/** The label in lower case: `[^Crowding]` and `[^crowding]` are one footnote. */
export function normalizeLabel(label: string): string {
  return label.toLowerCase();
}

/** The id of the citation that one use of a footnote makes: `timeline/storm#pier`, `timeline/storm#pier.2`. */
export function citationId(entry: string, label: string, use: number): string {
  return use === 1 ? `${entry}#${label}` : `${entry}#${label}.${String(use)}`;
}
