/**
 * Renders footnotes that cite.
 *
 * Purely syntactic: each mark `[^label]` becomes `<Cite citation="…" />` with
 * the id that the engine gives to the same citation, a plain note becomes
 * `<Note text="…" />`, and the definitions go. A `<Fact>` is told which citations
 * stand behind it in its sentence. Nothing is looked up or judged
 * here; that is done on the files (see ARCHITECTURE.md).
 */
import type { FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseCitation } from '../provenance/citation-syntax.ts';
import { citationId, normalizeLabel } from '../provenance/footnote-label.ts';

function element(name: string, attributes: Readonly<Record<string, string>>): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}

/** Id of the entry in a file: its folder and its name, or the `id` of its front matter. */
function entryIdOf(file: VFile): string {
  const [folder = '', name = ''] = file.path.replaceAll('\\', '/').split('/').slice(-2);
  const astro: unknown = file.data['astro'];
  const id = typeof astro === 'object' && astro !== null && 'frontmatter' in astro ? astro.frontmatter : undefined;
  const declared = typeof id === 'object' && id !== null && 'id' in id && typeof id.id === 'string' ? id.id : undefined;
  return `${folder}/${declared ?? name.replace(/\.mdx$/u, '')}`;
}

/** The text of a definition as it stands in the file; parsed nodes would have lost `*`, `_` and addresses. */
function rawDefinition(node: FootnoteDefinition, file: VFile): string {
  const { start, end } = node.position ?? {};
  return String(file.value)
    .slice(start?.offset ?? 0, end?.offset ?? 0)
    .replace(/^\[\^[^\]]*\]:/u, '');
}

/** Replaces footnote marks by components and takes the definitions out. */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const entry = entryIdOf(file);
    const definitions = new Map<string, ReturnType<typeof parseCitation>>();
    visit(tree, 'footnoteDefinition', (node, index, parent) => {
      definitions.set(normalizeLabel(node.identifier), parseCitation(rawDefinition(node, file)));
      if (!parent || index === undefined) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    const uses = new Map<string, number>();
    visit(tree, 'footnoteReference', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const label = normalizeLabel(node.identifier);
      const use = (uses.get(label) ?? 0) + 1;
      uses.set(label, use);
      const definition = definitions.get(label);
      const mark =
        definition?.kind === 'note'
          ? element('Note', { text: definition.text })
          : element('Cite', { citation: citationId(entry, label, use) });
      parent.children[index] = mark as PhrasingContent;
    });
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      if (node.name !== 'Fact' || !parent || index === undefined) return;
      const cites = citesBehind(parent.children.slice(index + 1));
      if (cites.length > 0) node.attributes.push({ type: 'mdxJsxAttribute', name: 'beside', value: cites.join(' ') });
    });
  };
}

/** Ids of the citations that follow in the same sentence: a fact need not repeat their marks. */
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
