/**
 * Marks as a page prints them: each with the name of its outlet where nothing before it in its paragraph has named that,
 * shortened to the letter of the outlet where something has, and to the number behind a mark of the same outlet. A mark
 * that repeats the one right before it is left out, and none is left alone on a line.
 *
 * @example
 * nameMarks('<p>The quay is shut.<button class="ref" popovertarget="a" aria-label="H1, Post">H1</button></p>')
 * // '<p>The quay is shut.<span class="nb"><button class="ref" popovertarget="a">Post 1</button></span></p>'
 */

const mark = /<button class="ref" popovertarget="([^"]+)" aria-label="([^\d"]+)(\d+), ([^"]*)">[^<]*<\/button>/u;
/** What begins a text of its own, or a row of marks with nothing between them. */
const found = new RegExp(
  `<(?:p|li|td|th|dd|dt|h[1-6]|blockquote|figcaption|caption|div|section)\\b|${mark.source}(?:\\s*${mark.source})*`,
  'gu',
);
const marks = new RegExp(mark.source, 'gu');
/** Letters of two marks that still stand on one line in a narrow column, behind a word and on a line of their own. */
const pairLetters = { behindWord: 20, alone: 30 };

/** The markup of a page with its marks named. */
export function nameMarks(html: string): string {
  let opened = 0;
  return html.replaceAll(found, (row: string, ...more: readonly unknown[]): string => {
    const at = Number(more.at(-2));
    if (row.startsWith('<button')) return joinRow(nameRow(row, html.slice(opened, at)));
    opened = at;
    return row;
  });
}

/** A mark and what a reader sees of it. */
interface NamedMark {
  readonly html: string;
  readonly text: string;
}

/** The marks of a row behind `before`, its paragraph so far. */
function nameRow(row: string, before: string): readonly NamedMark[] {
  const named: NamedMark[] = [];
  let said = before;
  let last: { readonly id: string; readonly outlet: string } | undefined;
  for (const [, id = '', letter = '', number = '', outlet = ''] of row.matchAll(marks)) {
    const repeats = last?.id === id;
    const [name, code] = [`${outlet} ${number}`, `${letter}${number}`];
    const [text, label] =
      last?.outlet === outlet ? [number, name] : namesIn(said, outlet) ? [code, `${code}, ${outlet}`] : [name, name];
    const spoken = label === text ? '' : ` aria-label="${label}"`;
    if (!repeats)
      named.push({ html: `<button class="ref" popovertarget="${id}"${spoken}>${asText(text)}</button>`, text });
    said += outlet;
    last = { id, outlet };
  }
  return named;
}

/** The value of an attribute, in which a sign of markup may stand as it is, as the text of an element. */
const asText = (attribute: string): string => attribute.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Whether markup names an outlet; two renderers need not write an apostrophe alike. */
const namesIn = (html: string, outlet: string): boolean => unescaped(html).includes(unescaped(outlet));

const unescaped = (html: string): string => html.replaceAll(/&(?:#39|#x27|apos);/gu, "'");

/** The first keeps to the word before it, the last to the mark before it, unless both are too long for that. */
function joinRow(row: readonly NamedMark[]): string {
  const html = row.map((one) => one.html);
  // One that a narrow column may not hold is broken rather than wider than it.
  if (row.length === 1 && row.every(({ text }) => text.length > pairLetters.behindWord)) return html.join('');
  const isPair =
    row.slice(-2).reduce((length, { text }) => length + text.length, 0) <=
    pairLetters[row.length === 2 ? 'behindWord' : 'alone'];
  const ends = row.length > 1 && isPair ? html.slice(-2) : html.slice(-1);
  if (ends.length === row.length) return join(ends);
  const [first = '', ...middle] = html.slice(0, html.length - ends.length);
  return `${join([first])}${middle.join('')}${ends.length > 1 ? join(ends, 'pair') : ends.join('')}`;
}

/** Unbroken; `nb` behind a word joiner too, which the style puts there. */
const join = (row: readonly string[], how = 'nb'): string => `<span class="${how}">${row.join('')}</span>`;
