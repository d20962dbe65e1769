/** Footnote labels, compared as Markdown compares them. */

/** The label in lower case: `[^Crowding]` and `[^crowding]` are one footnote. */
export function normalizeLabel(label: string): string {
  return label.toLowerCase();
}

const plain = /^[\p{L}\p{N}_-]+$/u;

/** Whether a label can be part of an id and of an address: one with a stop could be that of another's second use. */
export function isPlainLabel(label: string): boolean {
  return plain.test(label) || isNamedLabel(label);
}

/** The id of the citation that one use of a footnote makes: `timeline/storm#pier`, `timeline/storm#pier.2`. */
export function citationId(entry: string, label: string, use: number): string {
  return use === 1 ? `${entry}#${label}` : `${entry}#${label}.${String(use)}`;
}

const named = /^([a-z0-9]+(?:-[a-z0-9]+)*)#([a-z0-9]+(?:-[a-z0-9]+)*)$/u;

/** Whether a label is the name of a passage, `post#boats`, which defines itself. */
export function isNamedLabel(label: string): boolean {
  return named.test(label);
}
