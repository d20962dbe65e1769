/** Words, places and tables in Markdown. */
import { oneLine } from '../text/normalized-text.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';

/**
 * A text as the words that it is: in Markdown, a character reference never begins markup, a mention or a formula.
 *
 * @see https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replaceAll(/[&<>`*_[\]\\|~#@$]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** A text set as code. */
export function codeOf(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** `content/policy/power.mdx:9`, as code. */
export function placeOf({ file, line }: PlaceInFile): string {
  return codeOf(`${file}:${String(line)}`);
}

/** The head and the rows of a table, one line each row; cells are Markdown. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly head: string; readonly lines: readonly string[] } {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return { head: `${row(columns)}\n${row(columns.map(() => '---'))}`, lines: rows.map(row) };
}

/** `1 page`, `3 pages`. */
export function countOf(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
