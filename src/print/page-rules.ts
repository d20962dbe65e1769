/**
 * Style rules for the pages of the book: paper, margins, running heads, page
 * numbers. Each part is a named page, so that the head can name the part, and
 * a part begins on a new page by that alone.
 *
 * @see https://www.w3.org/TR/css-page-3/#margin-boxes
 */

/** A part that gets a running head. */
export interface HeadedPart {
  /** Id of the part's element; also the name of its pages. */
  readonly id: string;
  readonly title: string;
}

const type = `font:500 8pt/1.2 var(--sans);color:var(--quiet)`;

/** The rules for a book of that title. The first pages, before the parts, have neither head nor number. */
export function pageRules(title: string, parts: readonly HeadedPart[]): string {
  const frame = `@page{size:A4;margin:18mm 16mm 20mm;@top-left{content:${cssString(title)};${type}}@bottom-center{content:counter(page);${type};font-variant-numeric:tabular-nums}}`;
  // Important, because Chromium lets a later rule for all pages win over this one for named pages.
  const front = `#front{page:front}@page front{@top-left{content:none}@bottom-center{content:none!important}}`;
  const heads = parts.map(
    (part) => `#${part.id}{page:${part.id}}@page ${part.id}{@top-right{content:${cssString(part.title)};${type}}}`,
  );
  return `@media print{${[frame, front, ...heads].join('')}}`;
}

/** Text as a string of CSS that may stand in a `style` element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
