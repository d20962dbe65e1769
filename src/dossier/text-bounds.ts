/** What no text has as much of, and what would keep the parser busy without end, or end its stack. */

const deepestMarks = 100;
const mostEmphasis = 500;
const longestParagraph = 10_000;
const longestBody = 500_000;

const nestingMark = String.raw`(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*`;
// Marks of quotations and lists at the head of a line, its indentation, and signs of emphasis in a row.
const deepLine = new RegExp(
  `^[ \\t]*(?:${nestingMark}){${String(deepestMarks)}}|^[ \\t]{${String(2 * deepestMarks)}}`,
  'mu',
);
const longRun = new RegExp(`[*_~]{${String(deepestMarks)}}`, 'u');

// Where a block may begin: behind a blank line, or with the sign of a footnote, a row, a quotation or an item.
const blockStart = /\n(?=[ \t]*(?:\n|\[\^|[|>*+-]|\d{1,9}[.)]))/u;

/** Where `body` holds more than any text does, and of what: told before the parser tries. */
export function tooMuch(
  body: string,
): { readonly offset: number; readonly what: string; readonly hint?: string } | undefined {
  if (body.length > longestBody) {
    const what = `text of more than ${longestBody.toLocaleString('en')} letters`;
    return { offset: 0, what, hint: 'Divide it into several files.' };
  }
  const line = deepLine.exec(body)?.index ?? longRun.exec(body)?.index;
  if (line !== undefined) return { offset: line, what: `nesting of more than ${String(deepestMarks)} levels` };
  let offset = 0;
  for (const block of body.split(blockStart)) {
    const begins = offset + Math.max(block.search(/\S/u), 0);
    if (block.length > longestParagraph)
      return { offset: begins, what: `paragraph of more than ${longestParagraph.toLocaleString('en')} letters` };
    const emphasis = block.match(/[*_~]+/gu)?.length ?? 0;
    if (emphasis > mostEmphasis)
      return { offset: begins, what: `paragraph with more than ${String(mostEmphasis)} signs of emphasis` };
    offset += block.length + 1;
  }
  let open = 0;
  let stray = 0;
  for (const { 0: sign, index } of body.matchAll(/\\[\s\S]|[{}]/gu)) {
    if (sign === '{') open += 1;
    else if (sign === '}' && open > 0) open -= 1;
    else if (sign === '}') stray += 1;
    if (open > deepestMarks) return { offset: index, what: `${String(open)} braces within braces` };
    if (stray > deepestMarks) return { offset: index, what: `${String(stray)} closing braces without an opening one` };
  }
  return undefined;
}
