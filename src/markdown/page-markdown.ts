/**
 * A page as Markdown: its main part, marks as footnotes, and the passages that they open as the texts of these, so that a
 * machine that quotes a sentence has its evidence at hand. What only a screen needs is left out: ways to other pages,
 * drawings, forms, the key of how marks look.
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
  .use(() => divideRows)
  .use(() => setApart)
  .use(() => takeOutSpaces)
  .use(() => forgetPlaces)
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
  callMarksAlike(tree);
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
    // A cell of Markdown has no blocks; spans keep the space between them.
    if (node.tagName === 'p' && parent.type === 'element' && /^t[dh]$/u.test(parent.tagName)) node.tagName = 'span';
    // What is shown on hovering says again what the page says.
    delete node.properties['title'];
    // A sign is what it is called.
    const { role, ariaLabel } = node.properties;
    if (role === 'img' && typeof ariaLabel === 'string') node.children = [{ type: 'text', value: ariaLabel }];
    // Tables of Markdown have no caption: it stands before its table.
    const caption = node.tagName === 'table' ? node.children.find((child) => isCaption(child)) : undefined;
    if (caption?.type !== 'element') return undefined;
    node.children = node.children.filter((child) => child !== caption);
    parent.children.splice(index, 0, { ...caption, tagName: 'p' });
    return [SKIP, index];
  });
}

/** A page may call a mark by the name of its outlet; a footnote is called as its text is. What closes a passage is left out. */
function callMarksAlike(tree: HtmlRoot): void {
  const calledBy = new Map<unknown, string>();
  visit(tree, 'element', (node) => {
    if (node.properties['popover'] === undefined) return;
    node.children = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'button');
    visit(node, 'element', (child) => {
      if (child.tagName === 'b')
        calledBy.set(node.properties['id'], calledBy.get(node.properties['id']) ?? wordsOf(child));
    });
  });
  visit(tree, 'element', (node) => {
    const mark = isMark(node) ? calledBy.get(node.properties['popoverTarget']) : undefined;
    if (mark !== undefined) node.children = [{ type: 'text', value: mark }];
  });
}

/** Puts a space between elements that only style sets apart. Marks stand close to what they belong to. */
function setApart(tree: HtmlRoot): void {
  visit(tree, 'element', (parent) => {
    parent.children = parent.children.flatMap((child, index, all) => {
      const before = all[index - 1];
      const isGlued =
        before?.type === 'element' &&
        child.type === 'element' &&
        /[^\p{Ps}\p{Pi}]$/u.test(wordsOf(before)) &&
        /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(wordsOf(child)) &&
        !opensWithMark(child);
      if (!isGlued) return [child];
      // A space at the end of a link would be all the space there is.
      const last = before.children.at(-1);
      if (last?.type === 'text') last.value = last.value.trimEnd();
      return [{ type: 'text', value: ' ' }, child];
    });
  });
}

/** Blocks whose spans, side by side, are a row: of what signs mean, each explained by itself. */
const rows = new Set(['p', 'caption']);

/** Puts a semicolon between the spans of a row, which colours and drawings set apart on a screen. */
function divideRows(tree: HtmlRoot): void {
  visit(tree, 'element', (row) => {
    if (!rows.has(row.tagName)) return;
    row.children = row.children.flatMap((child, index, all) => {
      const isBetween = isBlank(child) && isPhrase(all[index + 1]);
      const before = all[index - 1];
      if (!isPhrase(before) || !(isBetween || isPhrase(child))) return [child];
      const last = before.children.at(-1);
      if (last?.type === 'text') last.value = last.value.trimEnd();
      return [{ type: 'text', value: '; ' }, ...(isBetween ? [] : [child])];
    });
  });
}

const isBlank = (node: Element['children'][number]): boolean => node.type === 'text' && node.value.trim() === '';

/** A span that names something, and is neither a sentence nor a mark. */
const isPhrase = (node: Element['children'][number] | undefined): node is Element =>
  node?.type === 'element' && node.tagName === 'span' && /^\p{L}.*[\p{L}.]$/su.test(wordsOf(node)) && !holdsMark(node);

const holdsMark = (node: Element): boolean =>
  isMark(node) || node.children.some((child) => child.type === 'element' && holdsMark(child));

/** Elements that Markdown sets apart by signs, which stand close to the words between them. */
const signed = new Set(['a', 'b', 'strong', 'em', 'i', 'del', 'mark', 'code']);

/** Takes spaces at the edges of what is set apart by signs out of it: within them they could be written only as codes. */
function takeOutSpaces(tree: HtmlRoot): void {
  visit(tree, 'element', (parent) => {
    parent.children = parent.children.flatMap((child) => {
      if (child.type !== 'element' || !signed.has(child.tagName)) return [child];
      const [first, last] = [child.children[0], child.children.at(-1)];
      const hasBefore = first?.type === 'text' && /^\s/u.test(first.value);
      const hasBehind = last?.type === 'text' && /\s$/u.test(last.value);
      if (hasBefore) first.value = first.value.trimStart();
      if (hasBehind) last.value = last.value.trimEnd();
      const space = { type: 'text', value: ' ' } as const;
      return [...(hasBefore ? [space] : []), child, ...(hasBehind ? [space] : [])];
    });
  });
}

/** Takes off where each thing stood in the page: nobody asks, and to copy it along takes a sixth of the time. */
function forgetPlaces(tree: HtmlRoot): void {
  visit(tree, (node) => {
    delete node.position;
  });
}

const isCaption = (node: Element['children'][number]): boolean => node.type === 'element' && node.tagName === 'caption';

/** A mark. */
function reference(_: State, node: Element): FootnoteReference | undefined {
  return isMark(node) ? { type: 'footnoteReference', ...labelled(wordsOf(node)) } : undefined;
}

const isMark = (node: Element): boolean => node.tagName === 'button' && node.properties['popoverTarget'] !== undefined;

/** Whether the first thing in an element, or it itself, is a mark. */
function opensWithMark(node: Element): boolean {
  const first = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return isMark(node) || (first?.type === 'element' && opensWithMark(first));
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

const wordsOf = (node: Element): string => textOf(node).trim();

const textOf = (node: Element | Element['children'][number]): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
