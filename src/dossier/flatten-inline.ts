/**
 * The inline content of one block as flat text, with what stands in it and
 * where: footnote marks, facts, links.
 */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { normalizeLabel } from '../provenance/footnote-label.ts';
import { factPlaceholder } from '../provenance/prose-sentence.ts';

/** Something at a position of the flat text. */
interface Placed {
  /** UTF-16 offset into the flat text. */
  readonly at: number;
  /** UTF-16 offset into the file. */
  readonly offset: number;
}

/** The inline content of one block. */
export interface FlatText {
  /** Words only, runs of space folded; each fact is one {@link factPlaceholder}. */
  readonly text: string;
  /** Where pieces of the text stand in the file, in order. */
  readonly pieces: readonly Placed[];
  readonly footnotes: readonly (Placed & { readonly label: string })[];
  readonly facts: readonly (Placed & { readonly id: string; readonly withUnit: boolean })[];
  readonly links: readonly { readonly url: string; readonly words: string; readonly offset: number }[];
  /** `[^label]` left in the text because nothing defines it; without a label, a footnote inside the line, `^[…]`. */
  readonly undefinedMarks: readonly (Placed & { readonly label: string | undefined })[];
}

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** The value of an attribute; `undefined` where it is not there, or says nothing but that it is. */
export function attributeOf({ attributes }: Component, name: string): string | undefined {
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string')
      return attribute.value;
  }
  return undefined;
}

/** Whether an attribute is there. */
function hasAttribute({ attributes }: Component, name: string): boolean {
  return attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
}

const offsetOf = (node: Nodes): number => node.position?.start.offset ?? 0;

// Space that folding would shorten, or what may be a mark.
const unusual = /\s\s|\[\^|\^\[/u;
const undefinedMark = /\[\^([^[\]\s]+)\]/gu;
const inlineMark = /\^\[/gu;

type TextNode = Extract<Nodes, { type: 'text' }>;

/** Whether the words of a text node stand in the file just as they are. */
const isVerbatim = (node: TextNode, file: string): boolean =>
  file.slice(offsetOf(node), node.position?.end.offset) === node.value;

/**
 * Where each UTF-16 unit of a text node's value stands in the file: escapes,
 * and the indentation of lines but the first, are in the file alone.
 */
function offsetsOf(node: TextNode, file: string): number[] {
  const end = node.position?.end.offset ?? 0;
  let next = offsetOf(node);
  return Array.from(node.value, (character) => {
    const found = file.indexOf(character, next);
    const offset = found === -1 || found >= end ? next : found;
    next = offset + character.length;
    return Array.from({ length: character.length }, (_, unit) => offset + unit);
  }).flat();
}

/** What has been read of a block so far. */
type Growing = {
  -readonly [Key in keyof FlatText]: FlatText[Key] extends readonly (infer Item)[] ? Item[] : FlatText[Key];
};

/** Flattens the children of `block` of an allowed tree, which stands in the text of `file`; what was refused says nothing. */
export function flattenInline(block: Nodes, file: string): FlatText {
  const flat: Growing = { text: '', pieces: [], footnotes: [], facts: [], links: [], undefinedMarks: [] };
  if (block.type === 'mdxJsxFlowElement') addNode(flat, block, file);
  else if ('children' in block) addNodes(flat, block.children, file);
  return flat;
}

function addNodes(flat: Growing, nodes: readonly Nodes[], file: string): void {
  for (const node of nodes) addNode(flat, node, file);
}

function addNode(flat: Growing, node: Nodes, file: string): void {
  const at = flat.text.length;
  const offset = offsetOf(node);
  switch (node.type) {
    case 'text':
      return addText(flat, node, file);
    case 'inlineCode':
      return addPiece(flat, node.value, offset);
    case 'break':
      return addPiece(flat, ' ', offset);
    case 'footnoteReference':
      flat.footnotes.push({ at, offset, label: normalizeLabel(node.identifier) });
      return;
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      flat.facts.push({ at, offset, id: attributeOf(node, 'id') ?? '', withUnit: hasAttribute(node, 'unit') });
      return addPiece(flat, factPlaceholder, offset);
    case 'link':
      addNodes(flat, node.children, file);
      flat.links.push({ url: node.url, words: flat.text.slice(at), offset });
      return;
    case 'emphasis':
    case 'strong':
      return addNodes(flat, node.children, file);
  }
}

function addPiece(flat: Growing, words: string, offset: number): void {
  flat.pieces.push({ at: flat.text.length, offset });
  flat.text += words;
}

function addText(flat: Growing, node: TextNode, file: string): void {
  // Most texts need neither folding nor a map of their letters: one piece, in a tenth of the time.
  if (!unusual.test(node.value) && isVerbatim(node, file))
    return addPiece(flat, node.value.replace(/\s/gu, ' '), offsetOf(node));
  const offsets = offsetsOf(node, file);
  const marks = [...node.value.matchAll(undefinedMark)];
  const inline = [...node.value.matchAll(inlineMark)];
  // A mark that nothing defines is a fault of its own; it must not also glue two sentences together.
  for (const { 0: piece, index } of node.value.matchAll(/\s+|\S+/gu)) {
    const end = index + piece.length;
    const isMark = marks.some((mark) => mark.index < end && index < mark.index + mark[0].length);
    addPiece(flat, isMark ? piece.replace(undefinedMark, '') : piece.replace(/^\s+$/u, ' '), offsets[index] ?? 0);
    for (const mark of [...marks, ...inline])
      if (index <= mark.index && mark.index < end)
        flat.undefinedMarks.push({ at: flat.text.length, label: mark[1], offset: offsets[mark.index] ?? 0 });
  }
}
