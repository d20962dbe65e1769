/**
 * What a page would show of one file of prose, found without the engine: its body is cut off and compiled as Astro does
 * it, and what the compiled tree holds is listed.
 *
 * It is kept although the pages are rendered from the engine's own tree: a second reader, by another parser, that would
 * see what the first lets through.
 */
import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';

/** Something in a body that is more than words. */
export interface Stranger {
  /** "expression", "attribute of `Fact`". */
  readonly kind: string;
  /** As the file writes it. */
  readonly source: string;
}

/** What would be published of a file. */
export type Published =
  | {
      readonly kind: 'published';
      /** Words in the order of the page, footnotes left out: they are printed from the engine's value. */
      readonly words: string;
      /** What is more than words. */
      readonly strangers: readonly Stranger[];
      /** Addresses of links. */
      readonly addresses: readonly string[];
    }
  | { readonly kind: 'does not compile'; readonly reason: string };

const attributesByElement: Readonly<Record<string, readonly string[]>> = {
  Fact: ['id', 'unit'],
  Editorial: [],
  Panel: ['kind', 'title'],
};
const elements = new Map(Object.entries(attributesByElement));

// The pattern of Astro: any line that only begins with a fence ends the front matter, and a TOML fence is one too.
const astroFrontMatter = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/u;
// The name of a passage: a mark that needs no definition.
const namedMark = /\[\^[a-z0-9-]+#[a-z0-9-]+\](?!:)/giu;
const placeholder = '\uFFFC';

/** What would be published of the MDX file `text`. */
export function publishedWords(text: string): Published {
  const match = astroFrontMatter.exec(text);
  const fence = match?.[0].includes('+++') === true && !match[0].includes('---') ? '+++' : '---';
  const body = match ? text.replace(`${fence}${match[1] ?? ''}${fence}`, '') : text;
  const found = { words: '', strangers: [] as Stranger[], addresses: [] as string[] };
  try {
    const keepTree = () => (tree: Root) => {
      collect(tree, found);
    };
    createProcessor({ remarkPlugins: [remarkGfm, keepTree] }).processSync(body.replaceAll(namedMark, ''));
    return { kind: 'published', ...found };
  } catch (error) {
    return { kind: 'does not compile', reason: error instanceof Error ? error.message : String(error) };
  }
}

interface Found {
  words: string;
  readonly strangers: Stranger[];
  readonly addresses: string[];
}

function collect(node: Nodes, found: Found): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      found.words += node.value;
      if (node.type === 'html') found.strangers.push({ kind: 'HTML', source: node.value });
      break;
    case 'break':
      found.words += ' ';
      break;
    case 'footnoteDefinition':
      return;
    case 'link':
    case 'definition':
      found.addresses.push(node.url);
      if (node.title) found.words += ` ${node.title} `;
      break;
    case 'image':
    case 'imageReference':
      found.strangers.push({ kind: 'image', source: node.alt ?? '' });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (node.data?.estree?.body.length !== 0) found.strangers.push({ kind: 'expression', source: node.value });
      break;
    case 'mdxjsEsm':
      found.strangers.push({ kind: 'module', source: node.value });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      collectElement(node.name ?? '', node.attributes, node.children.length > 0, found);
      break;
    default:
  }
  if ('children' in node) for (const child of node.children) collect(child, found);
  // Words of two blocks are no one word.
  if (!isInline(node)) found.words += ' ';
}

function collectElement(
  name: string,
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  hasChildren: boolean,
  found: Found,
): void {
  const allowed = elements.get(name);
  if (!allowed) {
    found.strangers.push({ kind: 'element', source: name });
    return;
  }
  const seen = new Set<string>();
  for (const attribute of attributes) {
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!allowed.includes(attributeName) || seen.has(attributeName))
      found.strangers.push({ kind: `attribute of \`${name}\``, source: attributeName });
    else if (attribute.value !== null && typeof attribute.value === 'object')
      found.strangers.push({ kind: `expression in an attribute of \`${name}\``, source: attributeName });
    else if (attributeName === 'title') found.words += ` ${attribute.value ?? ''} `;
    seen.add(attributeName);
  }
  if (name !== 'Fact') return;
  found.words += placeholder;
  if (hasChildren) found.strangers.push({ kind: 'children of `Fact`', source: name });
}

function isInline({ type }: Nodes): boolean {
  return /^(?:text|emphasis|strong|delete|link|linkReference|inlineCode|footnoteReference|mdxText.*|mdxJsxText.*)$/u.test(
    type,
  );
}
