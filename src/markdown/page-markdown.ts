/**
 * A page as Markdown: its main part, marks as footnotes, and the passages that they open as the texts of these, so that a
 * machine that quotes a sentence has its evidence at hand. What only a screen needs is left out: ways to other pages,
 * drawings, forms.
 *
 * @example
 * pageMarkdown('<p>The quay is shut.<button class="ref">H1</button></p>'); // 'The quay is shut.[^H1]\n'
 */
import type { Element, Root as HtmlRoot } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, Strong } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** What a screen alone needs; the checkers leave out the same. */
const leftOut = new Set([
  'nav',
  'svg',
  'form',
  'fieldset',
  'input',
  'label',
  'template',
  'noscript',
  'script',
  'style',
]);

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => prepare)
  .use(rehypeRemark, { handlers: { button: reference, mark: strong, aside: definition } })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-' })
  .freeze();

/** The markup of the main part of a page in Markdown. */
export function pageMarkdown(html: string): string {
  return converter.processSync(html).toString();
}

/** Takes out what is left out; a passage becomes an `aside` called by its mark, for a list of footnotes is no list. */
function prepare(tree: HtmlRoot): void {
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const isFold = node.tagName === 'details' && parent.type === 'element' && hasClass(parent, 'evidence');
    const isHidden = hasClass(node, 'noprint') || node.properties['ariaHidden'] === 'true';
    if (leftOut.has(node.tagName) || isFold || isHidden) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'ol' && parent.type === 'element' && hasClass(parent, 'evidence')) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    if (node.tagName === 'li' && node.properties['popover'] !== undefined) node.tagName = 'aside';
    // What is shown on hovering says again what the page says.
    delete node.properties['title'];
    // Tables of Markdown have no caption: it stands before its table.
    const caption = node.tagName === 'table' ? node.children.find((child) => isCaption(child)) : undefined;
    if (caption?.type !== 'element') return undefined;
    node.children = node.children.filter((child) => child !== caption);
    parent.children.splice(index, 0, { ...caption, tagName: 'p' });
    return [SKIP, index];
  });
}

const isCaption = (node: Element['children'][number]): boolean => node.type === 'element' && node.tagName === 'caption';

function reference(_: State, node: Element): FootnoteReference | undefined {
  return node.properties['popoverTarget'] !== undefined
    ? { type: 'footnoteReference', ...labelled(wordsOf(node)) }
    : undefined;
}

function strong(state: State, node: Element): Strong {
  return { type: 'strong', children: state.all(node) as Strong['children'] };
}

function definition(state: State, node: Element): FootnoteDefinition | ReturnType<State['all']> {
  if (node.properties['popover'] === undefined) return state.all(node);
  let mark = '';
  visit(node, 'element', (child, index, parent) => {
    if (child.tagName !== 'b' || mark !== '' || parent === undefined || index === undefined) return;
    mark = wordsOf(child);
    parent.children.splice(index, 1);
  });
  return {
    type: 'footnoteDefinition',
    ...labelled(mark),
    children: state.toFlow(state.all(node)) as FootnoteDefinition['children'],
  };
}

const labelled = (mark: string): { readonly identifier: string; readonly label: string } => ({
  identifier: mark.toLowerCase(),
  label: mark,
});

function wordsOf(node: Element): string {
  let words = '';
  visit(node, 'text', ({ value }) => {
    words += value;
  });
  return words.trim();
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
