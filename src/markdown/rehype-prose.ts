/**
 * The elements of prose that Markdown has no word for, and what the site adds to
 * those it has: the same for entries that Astro compiles and for those that are
 * rendered directly.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { wordsIn, type InterfaceWords } from '../interface/words.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { judgeLink, resolvePath } from '../provenance/link.ts';
import { underBase } from '../provenance/base-path.ts';
import { linkAbbreviations } from './abbreviations.ts';

/** A component in the tree of a page's prose. */
export type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** What is needed of an entry and its site. */
export interface ProseOptions {
  /** Path of the entry's page, without a base path: what relative links begin from. */
  readonly url: string;
  /** Ids of the headings, in order. */
  readonly anchors: readonly string[];
  /** Of the site's own words, as a BCP 47 tag. */
  readonly language: string;
  /** The site's base path, with or without slashes at its ends: `/x`. */
  readonly base: string;
  /** Whom each abbreviation names. */
  readonly abbreviations: ReadonlyMap<string, EntryOf<'actor'>>;
}

/** The value of a component's attribute. */
export function componentAttribute(node: ComponentNode, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string')
      return attribute.value;
  }
  return undefined;
}

/**
 * Changes `tree` in place: editors' notes, panels and tables get their frames, headings their ids, links their addresses,
 * abbreviations a link to whom they name.
 */
export function finishProse(tree: Root, { url, anchors, language, base, abbreviations }: ProseOptions): void {
  const { say, words } = wordsIn(language);
  let headings = 0;
  visit(tree, (node: Nodes, index, parent) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const framed = frame(node, { say, words });
      if (framed === undefined || parent === undefined || index === undefined) return undefined;
      parent.children[index] = framed;
      // What stands in the frame is still to be visited.
      return [SKIP, index];
    }
    if (node.type !== 'element') return undefined;
    if (/^h[1-6]$/u.test(node.tagName) && node.properties['id'] === undefined) {
      const id = anchors[headings];
      headings += 1;
      if (id !== undefined && id !== '') node.properties['id'] = id;
    }
    if (node.tagName === 'a') finishLink(node, url, base);
    if (node.tagName === 'table' && !isFramed(parent) && parent !== undefined && index !== undefined) {
      // On a narrow screen a table scrolls inside its own frame, by keyboard too.
      parent.children[index] = h('section', { class: 'scroll', tabIndex: 0, ariaLabel: words.frame.table }, [node]);
      return [SKIP, index];
    }
    return undefined;
  });
  linkAbbreviations(tree, abbreviations, url, (path) => underBase(path, base));
}

const panelClass: ReadonlyMap<string, string> = new Map([
  ['agreed', 'agreed'],
  ['contradict', 'contradict'],
  ['differs', 'varies'],
  ['unknown', 'unknown'],
]);

/** What stands for a component that needs nothing but the words in it. */
function frame(node: ComponentNode, { say, words }: Pick<InterfaceWords, 'say' | 'words'>): Element | undefined {
  const children = node.children as ElementContent[];
  switch (node.name) {
    case 'Editorial':
      return h('div', { class: 'editorial', role: 'note' }, [
        h('p', { class: 'label' }, words.frame.note),
        ...children,
      ]);
    case 'Panel':
      return h('section', { class: `panel ${panelClass.get(componentAttribute(node, 'kind') ?? '') ?? ''}` }, [
        h('h2', componentAttribute(node, 'title') ?? ''),
        ...children,
      ]);
    case 'Note':
      return h(
        'span',
        { class: 'quiet own' },
        ` [${say(words.frame.noteOf, { text: componentAttribute(node, 'text') ?? '' })}]`,
      );
    case 'Corrected':
      return h('span', { class: 'quiet own' }, ` ${componentAttribute(node, 'text') ?? ''}`);
    default:
      return undefined;
  }
}

function isFramed(parent: Nodes | undefined): boolean {
  return parent?.type === 'element' && parent.tagName === 'section';
}

function finishLink(node: Element, from: string, base: string): void {
  const { href } = node.properties;
  if (typeof href !== 'string') return;
  const link = judgeLink(href);
  if (link.kind === 'outward') node.properties['rel'] = ['noreferrer'];
  else if (link.kind === 'page') {
    const fragment = link.fragment === undefined ? '' : `#${link.fragment}`;
    const path = link.path === '' ? '' : underBase(resolvePath(link.path, from) ?? '', base);
    node.properties['href'] = `${path}${fragment}`;
  } else delete node.properties['href'];
}
