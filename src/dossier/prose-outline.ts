/**
 * How the prose of an entry is set: its blocks in order, and behind each of words how many statements it holds.
 *
 * @example
 * outlineOf(tree, counts) // 'h2:1 p:3 ul(li(p:1) li(p:2)) note(p:1) agreed(h2:1 p:2)'
 */
import type { Nodes, Root } from 'mdast';
import { attributeOf } from './flatten-inline.ts';

/** The blocks of `tree`; `counts` has the number of statements of each block of words, and of each panel, which has a title. */
export function outlineOf({ children }: Root, counts: ReadonlyMap<Nodes, number>): string {
  const blocksIn = (nodes: readonly Nodes[]): string => nodes.map(outline).filter(Boolean).join(' ');
  const outline = (node: Nodes): string => {
    const words = String(counts.get(node) ?? 0);
    switch (node.type) {
      case 'paragraph':
        return `p:${words}`;
      case 'heading':
        return `h${String(node.depth)}:${words}`;
      case 'tableCell':
        return `td:${words}`;
      case 'thematicBreak':
        return 'hr';
      case 'blockquote':
      case 'table':
      case 'tableRow':
      case 'listItem':
        return `${names[node.type]}(${blocksIn(node.children)})`;
      case 'list':
        return `${node.ordered === true ? 'ol' : 'ul'}(${blocksIn(node.children)})`;
      case 'mdxJsxFlowElement':
        if (node.name === 'Fact') return `fact:${words}`;
        if (node.name === 'Editorial') return `note(${blocksIn(node.children)})`;
        return `${attributeOf(node, 'kind') ?? ''}(h2:1 ${blocksIn(node.children)})`;
      default:
        return '';
    }
  };
  return blocksIn(children);
}

const names = { blockquote: 'blockquote', table: 'table', tableRow: 'tr', listItem: 'li' };
