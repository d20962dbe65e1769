/** The text of the page as a reader has it, and the way from a place in it to the words on the screen. */

/** A paragraph, heading, cell …: what a statement does not run beyond. */
export interface PageBlock {
  readonly text: string;
  /** Its pieces in order, each with where it begins in `text`. */
  readonly pieces: readonly { readonly node: Text; readonly at: number }[];
}

// Marks stand behind sentences and are no part of them; passages are the sources' words.
const leftOut = '.ref, .absent, .faults, [popover], button, script, style, template, svg';

/** The blocks of the main part of the page. */
export function readBlocks(): readonly PageBlock[] {
  const main = document.querySelector('main');
  if (main === null) return [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const blocks: { owner: Element; text: string; pieces: { node: Text; at: number }[] }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement === null || node.parentElement.closest(leftOut)) continue;
    const owner = blockOf(node.parentElement);
    let block = blocks.at(-1);
    if (block?.owner !== owner) {
      block = { owner, text: '', pieces: [] };
      blocks.push(block);
    }
    block.pieces.push({ node, at: block.text.length });
    block.text += node.data;
  }
  return blocks.map(trimmed).filter(({ text }) => text !== '');
}

/** Without the spaces around it, which only the source of the page has. */
function trimmed({ text, pieces }: PageBlock): PageBlock {
  const before = text.length - text.trimStart().length;
  return { text: text.trim(), pieces: pieces.map(({ node, at }) => ({ node, at: at - before })) };
}

function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement !== null && /^(?:inline|contents)$/u.test(getComputedStyle(at).display))
    at = at.parentElement;
  return at;
}

/** A span of a block as a range of the document. */
export function rangeOf({ pieces }: PageBlock, start: number, end: number): Range {
  const range = document.createRange();
  const first = pieces.findLast(({ at }) => at <= start);
  const last = pieces.findLast(({ at }) => at < end);
  if (first) range.setStart(first.node, Math.max(0, start - first.at));
  if (last) range.setEnd(last.node, Math.min(last.node.length, end - last.at));
  return range;
}

/** The block and the offset in it at a point of the window. */
export function blockAt(
  blocks: readonly PageBlock[],
  x: number,
  y: number,
): { block: number; offset: number } | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return undefined;
  for (const [block, { pieces }] of blocks.entries()) {
    const piece = pieces.find(({ node }) => node === caret.offsetNode);
    if (piece !== undefined) return { block, offset: piece.at + caret.offset };
  }
  return undefined;
}
