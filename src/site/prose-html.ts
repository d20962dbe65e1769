/**
 * The prose of an entry as markup, from the tree that the engine judged: nothing
 * of it is compiled or run.
 */
import type { ElementContent, Root as HtmlRoot } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { notesBehind } from '../markdown/correction-note.ts';
import { partOfBody, type ProsePart } from '../markdown/lead.ts';
import { componentAttribute, finishProse, type ComponentNode } from '../markdown/rehype-prose.ts';
import { markTree } from '../markdown/remark-marks.ts';
import { abbreviations } from '../provenance/abbreviations.ts';
import { citationById } from '../provenance/dossier-index.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry } from '../provenance/entry.ts';
import { distinctPassages, distinctSilences } from '../views/cited.ts';
import { citationsOfFact } from './evidence.ts';
import { href } from './href.ts';
import { factElement, marksElements } from './marks-html.ts';
import { passagesBeside } from './passage-html.ts';

export type { ProsePart };

const toHtmlTree = unified()
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .freeze();
const typographer = unified().use(remarkSmartypants, { dashes: false }).freeze();
const printer = unified()
  .use(rehypeStringify, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } })
  .freeze();

/** The prose of `entry` as it stands on its page, or one part of it; `isBeside` sets behind each block the words it rests on. */
export function proseHtml(dossier: Dossier, entry: Entry, part?: ProsePart, isBeside = false): string {
  const body = part === undefined ? entry.body : partOfBody(entry.body, part);
  const marked = markTree({ ...entry, body, notes: notesBehind(entry, dossier) });
  const words = needsTypography(marked) ? (typographer.runSync(marked) as Root) : marked;
  const tree = toHtmlTree.runSync(words) as HtmlRoot;
  const { language } = dossier.config;
  finishProse(tree, {
    url: entry.url,
    anchors: entry.anchors,
    language,
    base: href('/'),
    abbreviations: abbreviations(dossier),
  });
  visit(tree, (node, index, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    if (parent === undefined || index === undefined) return undefined;
    const elements = node.name === 'Beside' ? (isBeside ? besideNode(dossier, node) : []) : fill(dossier, node);
    parent.children.splice(index, 1, ...elements);
    return index + elements.length;
  });
  return printer.stringify(tree);
}

/** What stands for `<Cite>` and `<Fact>`, the two components that say something of the whole dossier. */
function fill(dossier: Dossier, node: ComponentNode): ElementContent[] {
  if (node.name === 'Cite') return citeElements(dossier, componentAttribute(node, 'citation') ?? '');
  const unit = node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'unit');
  return factInProse(dossier, componentAttribute(node, 'id') ?? '', unit, componentAttribute(node, 'beside') ?? '');
}

/** Markup that is put in as it is: it was escaped where it was made. */
function besideNode(dossier: Dossier, node: ComponentNode): ElementContent[] {
  const value = besideHtml(dossier, componentAttribute(node, 'citations') ?? '');
  return [{ type: 'raw', value }];
}

/** What the citations of a block rest on, their ids separated by blanks: what the reading mode shows beside it. */
export function besideHtml(dossier: Dossier, citations: string): string {
  const known = citationById(dossier);
  return passagesBeside(dossier, distinctPassages(citations.split(' ').flatMap((id) => known.get(id) ?? [])));
}

/** The marks of one citation. */
export function citeElements(dossier: Dossier, id: string): ElementContent[] {
  const citation = citationById(dossier).get(id);
  const cited = citation === undefined ? [] : [citation];
  return marksElements(dossier, distinctPassages(cited), distinctSilences(cited));
}

/**
 * The value of a fact in a sentence; `beside` holds the ids of the citations behind it, separated by blanks. A fact that
 * does not exist, which the checks report, is shown by its id.
 */
export function factInProse(dossier: Dossier, id: string, unit: boolean, beside: string): ElementContent[] {
  const fact = dossier.facts.get(id);
  if (fact === undefined) return [h('span', id)];
  const known = citationById(dossier);
  const cited = beside.split(' ').flatMap((citation) => known.get(citation) ?? []);
  const shown = new Set(distinctPassages(cited));
  const passages = distinctPassages(citationsOfFact(dossier, fact));
  // Marks that stand at the end of the sentence anyway need not stand behind the value too.
  const isMarked = passages.every((passage) => shown.has(passage));
  return [factElement(fact, unit), ...(isMarked ? [] : marksElements(dossier, passages))];
}

/** Whether there is a straight quotation mark or a row of full stops: going through every word takes time. */
function needsTypography(tree: Root): boolean {
  let found = false;
  visit(tree, 'text', ({ value }) => {
    found ||= /["'`]|\.\.\./u.test(value);
  });
  return found;
}
