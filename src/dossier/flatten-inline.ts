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

/** Flattens the children of `block` of an allowed tree, which stands in the text of `file`; what was refused says nothing. */
export function flattenInline(block: Nodes, file: string): FlatText {
  const pieces: Placed[] = [];
  const footnotes: FlatText['footnotes'][number][] = [];
  const facts: FlatText['facts'][number][] = [];
  const links: FlatText['links'][number][] = [];
  const undefinedMarks: FlatText['undefinedMarks'][number][] = [];
  let text = '';

  const append = (words: string, node: Nodes): void => {
    pieces.push({ at: text.length, offset: offsetOf(node) });
    text += words;
  };
  const visitText = (node: TextNode): void => {
    // Most texts need neither folding nor a map of their letters: one piece, in a tenth of the time.
    if (!unusual.test(node.value) && isVerbatim(node, file)) return append(node.value.replace(/\s/gu, ' '), node);
    const offsets = offsetsOf(node, file);
    const marks = [...node.value.matchAll(undefinedMark)];
    const inline = [...node.value.matchAll(inlineMark)];
    // A mark that nothing defines is a fault of its own; it must not also glue two sentences together.
    for (const { 0: piece, index } of node.value.matchAll(/\s+|\S+/gu)) {
      const isMark = marks.some((mark) => mark.index < index + piece.length && index < mark.index + mark[0].length);
      pieces.push({ at: text.length, offset: offsets[index] ?? 0 });
      text += isMark ? piece.replace(undefinedMark, '') : piece.replace(/^\s+$/u, ' ');
      for (const mark of [...marks, ...inline])
        if (index <= mark.index && mark.index < index + piece.length)
          undefinedMarks.push({ at: text.length, label: mark[1], offset: offsets[mark.index] ?? 0 });
    }
  };
  const visit = (node: Nodes): void => {
    const offset = offsetOf(node);
    switch (node.type) {
      case 'text':
        return visitText(node);
      case 'inlineCode':
        return append(node.value, node);
      case 'break':
        return append(' ', node);
      case 'footnoteReference':
        footnotes.push({ at: text.length, offset, label: normalizeLabel(node.identifier) });
        return;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        facts.push({
          at: text.length,
          offset,
          id: attributeOf(node, 'id') ?? '',
          withUnit: hasAttribute(node, 'unit'),
        });
        return append(factPlaceholder, node);
      case 'link': {
        const from = text.length;
        node.children.forEach(visit);
        links.push({ url: node.url, words: text.slice(from), offset });
        return;
      }
      case 'emphasis':
      case 'strong':
        return node.children.forEach(visit);
    }
  };
  if (block.type === 'mdxJsxFlowElement') visit(block);
  else if ('children' in block) block.children.forEach(visit);
  return { text, pieces, footnotes, facts, links, undefinedMarks };
}
