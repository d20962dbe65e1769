/**
 * The tree of a body that holds nothing but paragraphs of plain words with
 * footnotes, their definitions, and facts on lines of their own: most entries
 * of a large dossier.
 *
 * Every sign that could mean anything else is left to the parser, whose tree
 * this is in what sentences are read from; a test compares both. It saves an
 * eighth of the time that checking 2,000 entries takes.
 */
import type { FootnoteDefinition, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

// Shorter than the longest label that Markdown knows.
const mark = /\[\^([a-z0-9#-]{1,99})\]/gu;
const words = String.raw`[\p{L}\p{N} .,;!?'"()%€$£/’‘“”–—…-]|(?<!!)\[\^[a-z0-9#-]{1,99}\](?![(:])`;
// A line begins with a letter, so that it can be no list, heading, rule or quotation.
const row = String.raw`[\p{L}“‘](?:${words})*(?<! )`;
const paragraph = new RegExp(`^${row}(?:\n${row})*$`, 'u');
const definition = /^\[\^([a-z0-9#-]{1,99})\]: @[^\n\r\t\\<{]*[^\s\\<{]$/u;
const printedFact = /^<Fact id="([a-z0-9-]+)"( unit)? \/>$/u;

// Of letters and stops alone, but modules of MDX or addresses to the parser.
const notPlain = /^(?:im|ex)port|www\./imu;

/** Only offsets are read. */
function position(start: number, end: number): NonNullable<Root['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

/** The tree of `body`, or `undefined` where only the parser can tell. */
export function readPlainMarkdown(body: string): Root | undefined {
  if (notPlain.test(body)) return undefined;
  const children: (FootnoteDefinition | MdxJsxFlowElement | Paragraph)[] = [];
  const labels = new Set<string>();
  for (const block of body.matchAll(/[^\n](?:[^\n]|\n(?!\n|$))*/gu)) {
    const [text] = block;
    if (paragraph.test(text)) {
      children.push({
        type: 'paragraph',
        children: readInline(text, block.index),
        position: position(block.index, block.index + text.length),
      });
      continue;
    }
    const fact = printedFact.exec(text);
    if (fact) {
      children.push(readFact(fact, block.index));
      continue;
    }
    let at = block.index;
    for (const line of text.split('\n')) {
      const label = definition.exec(line)?.[1];
      if (label === undefined) return undefined;
      labels.add(label);
      children.push({
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: [],
        position: position(at, at + line.length),
      });
      at += line.length + 1;
    }
  }
  const isDefined = children.every(
    (block) =>
      block.type !== 'paragraph' ||
      block.children.every((node) => node.type !== 'footnoteReference' || labels.has(node.identifier)),
  );
  return isDefined ? { type: 'root', children } : undefined;
}

/** A fact that begins at `start` and is all that stands there. */
function readFact([{ length }, id = '', unit]: RegExpExecArray, start: number): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Fact',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'id', value: id },
      ...(unit === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name: 'unit', value: null }]),
    ],
    children: [],
    position: position(start, start + length),
  };
}

/** Words and marks of a paragraph that begins at `start`. */
function readInline(text: string, start: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  const addWords = (to: number): void => {
    if (to > from)
      nodes.push({ type: 'text', value: text.slice(from, to), position: position(start + from, start + to) });
  };
  for (const match of text.matchAll(mark)) {
    const [{ length }, label = ''] = match;
    addWords(match.index);
    from = match.index + length;
    nodes.push({
      type: 'footnoteReference',
      identifier: label,
      label,
      position: position(start + match.index, start + from),
    });
  }
  addWords(text.length);
  return nodes;
}
