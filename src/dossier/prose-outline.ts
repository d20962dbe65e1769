/**
 * How the prose of an entry is set: its blocks in order, and behind each of words how many statements it holds. Of `p:2n1` the
 * third is a plain note, which stands behind the second and is shown elsewhere.
 *
 * @example
 * outlineOf(tree, statements) // 'h2:1 p:2n1 ul(li(p:1) li(p:2)) note(p:1) agreed(h2:1 p:2)'
 */
import type { Nodes, Root } from 'mdast';
import { attributeOf } from './flatten-inline.ts';

/** The blocks of `tree`; `statements` tells those of a block of words. */
export function outlineOf({ children }: Root, statements: (block: Nodes) => string): string {
  const blocksIn = (nodes: readonly Nodes[]): string => nodes.map(outline).filter(Boolean).join(' ');
  const outline = (node: Nodes): string => {
    switch (node.type) {
      case 'paragraph':
        return `p:${statements(node)}`;
      case 'heading':
        return `h${String(node.depth)}:${statements(node)}`;
      case 'tableCell':
        return `td:${statements(node)}`;
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
        if (node.name === 'Fact') return `fact:${statements(node)}`;
        if (node.name === 'Editorial') return `note(${blocksIn(node.children)})`;
        return `${attributeOf(node, 'kind') ?? ''}(h2:1 ${blocksIn(node.children)})`;
      default:
        return '';
    }
  };
  return blocksIn(children);
}

const names = { blockquote: 'blockquote', table: 'table', tableRow: 'tr', listItem: 'li' };
