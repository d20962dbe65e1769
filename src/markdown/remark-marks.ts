/**
 * Says what stands for the footnotes and facts of a body, in the tree that the
 * engine judged.
 *
 * Each mark `[^label]` becomes `<Cite citation="…" />` with the id that the
 * engine gave to its citation, a plain note becomes `<Note text="…" />`, and the
 * definitions go. A `<Fact>` is told which citations stand behind it in its
 * sentence, and each cited sentence gets an element with the id of its address. Behind each block with marks stands
 * `<Beside citations="…" />`, for the words that they rest on. What was refused, which only the live site ever shows, is
 * put in its place as a fault.
 */
import type { Emphasis, Nodes, PhrasingContent, Root, Strong } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Entry } from '../provenance/entry.ts';
import { fragmentOf } from '../provenance/statement.ts';
import { wrapStatements, type StatementAt } from './wrap-statements.ts';

/** What is needed of an entry, and notes that stand behind marks, by the offset of the mark. */
export type MarkedEntry = Pick<Entry, 'body' | 'marks'> &
  Partial<Pick<Entry, 'statements' | 'anchors'>> & { readonly notes?: ReadonlyMap<number, string> };

/** A new tree with marks in the place of footnotes; that of the entry stays as it is. */
export function markTree({ body, marks, notes, statements = [], anchors = [] }: MarkedEntry): Root {
  const idAt = statementAt(statements, anchors);
  const replace = (node: Nodes): Nodes[] => {
    switch (node.type) {
      case 'footnoteDefinition':
      case 'waiver':
        return [];
      case 'refused':
        return [faultNode(node.message)];
      case 'footnoteReference': {
        const offset = node.position?.start.offset ?? -1;
        const mark = marks.get(offset);
        if (mark === undefined) return [];
        const note = notes?.get(offset);
        return [
          mark.kind === 'note' ? element('Note', { text: mark.text }) : element('Cite', { citation: mark.citation.id }),
          ...(note === undefined ? [] : [element('Corrected', { text: note })]),
        ];
      }
    }
    if (!('children' in node)) return [node];
    const children = node.children.flatMap((child): Nodes[] => replace(child));
    if (node.type === 'emphasis' || node.type === 'strong') return splitAtMarks(node, children);
    const told = children.map((child, index) => tellFact(child, children.slice(index + 1)));
    const isText = node.type === 'paragraph' || node.type === 'tableCell';
    return [{ ...node, children: isText ? wrapStatements(told as PhrasingContent[], idAt) : told } as Nodes];
  };
  const blocks = body.children.flatMap((node) => replace(node)) as Root['children'];
  return { ...body, children: blocks.flatMap((block) => [block, ...besideOf(block)]) };
}

/** Marks stand behind the words that are emphasised, not among them: their sentence ends where they do. */
function splitAtMarks(node: Emphasis | Strong, children: readonly Nodes[]): Nodes[] {
  const parts: Nodes[] = [];
  let words: Nodes[] = [];
  const close = (): void => {
    if (words.length > 0) parts.push({ ...node, children: words as PhrasingContent[] });
    words = [];
  };
  for (const child of children) {
    if (child.type !== 'mdxJsxTextElement' || !markNames.has(child.name ?? '')) words.push(child);
    else {
      close();
      parts.push(child);
    }
  }
  close();
  return parts;
}

const markNames: ReadonlySet<string> = new Set(['Cite', 'Note', 'Corrected']);

/** What tells the citations of a block, once each; nothing where it has none. */
function besideOf(block: Nodes): MdxJsxFlowElement[] {
  const citations = new Set<string>();
  visit(block, 'mdxJsxTextElement', ({ name, attributes: [citation] }) => {
    if (name === 'Cite' && typeof citation?.value === 'string') citations.add(citation.value);
  });
  if (citations.size === 0) return [];
  const { name, attributes } = element('Beside', { citations: [...citations].join(' ') });
  return [{ type: 'mdxJsxFlowElement', name, attributes, children: [] }];
}

/** Tells by a mark whose address it ends; a heading that happens to be called so keeps its own. */
function statementAt(statements: Entry['statements'], anchors: readonly string[]): StatementAt {
  const ids = new Map(
    statements.flatMap((statement) => statement.citations.map(({ id }) => [id, fragmentOf(statement)] as const)),
  );
  return (node) => {
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Cite') return undefined;
    const [citation] = node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    const id = ids.get(citation ?? '');
    return id === undefined || anchors.includes(id) ? undefined : id;
  };
}

function element(name: string, attributes: Readonly<Record<string, string>>): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}

function faultNode(message: string): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'mark', hProperties: { className: ['fault'] } },
    children: [{ type: 'text', value: message }],
  };
}

/** A fact with the ids of the citations that follow in the same sentence: it need not repeat their marks. */
function tellFact(node: Nodes, behind: readonly Nodes[]): Nodes {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Fact') return node;
  const cites = citesBehind(behind);
  if (cites.length === 0) return node;
  return {
    ...node,
    attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'beside', value: cites.join(' ') }],
  };
}

function citesBehind(nodes: readonly Nodes[]): string[] {
  const cites: string[] = [];
  for (const node of nodes) {
    if (node.type === 'text' && /[.!?][”"’)]*\s+\S/u.test(node.value)) break;
    if (node.type === 'text' && cites.length > 0 && /\S/u.test(node.value)) break;
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Cite') continue;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') cites.push(attribute.value);
    }
  }
  return cites;
}
