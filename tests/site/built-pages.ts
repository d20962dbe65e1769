/** The pages of a built site, parsed, and what the tests ask of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from './build.ts';

/** One HTML page of a built site. */
export interface BuiltPage {
  /** Path below the base path: `` for the home page, `figures/boats/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
  /** Every element in the order of the document. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** Files of a built site, as POSIX paths relative to its folder, sorted; none where the build failed. */
export function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

const read = new Map<string, readonly BuiltPage[]>();

/** Every page, read once, and parsed once where a test asks for more than its text. */
export function pagesOf(site: BuiltSite): readonly BuiltPage[] {
  const pages =
    read.get(site.folder) ??
    filesOf(site.folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => readPage(site, file));
  read.set(site.folder, pages);
  return pages;
}

/** Lets go of the pages of a site that no further test asks for. */
export function forgetPages({ folder }: BuiltSite): void {
  read.delete(folder);
}

function readPage(site: BuiltSite, file: string): BuiltPage {
  const html = readFileSync(join(site.folder, file), 'utf8');
  let parsed: ParsedPage | undefined;
  // Most tests in the browser need no more of a page than its path: parsing all of a site takes seconds.
  const parsedPage = (): ParsedPage => (parsed ??= parsePage(html));
  return {
    path: file.replace(/(^|\/)index\.html$/u, '$1'),
    html,
    get tree() {
      return parsedPage().tree;
    },
    get elements() {
      return parsedPage().elements;
    },
    get ids() {
      return parsedPage().ids;
    },
  };
}

type ParsedPage = Pick<BuiltPage, 'tree' | 'elements' | 'ids'>;

function parsePage(html: string): ParsedPage {
  const tree = rehype().parse(html);
  const elements = elementsIn(tree);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  return { tree, elements, ids };
}

/** An attribute by the name that hast gives it (`popoverTarget`), as text. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** Elements inside `node`, in the order of the document. */
export function elementsIn(node: Nodes): readonly Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** Elements that break a line of text. */
const blocks = new Set(
  'address article aside blockquote body button caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header label legend li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The text that a reader can see, with a line break at the edges of blocks. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && ['head', 'style', 'script'].includes(node.tagName)) return '';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? `\n${text}\n` : text;
}

/** What kind of page it is, so that one of each kind can stand for the rest: `figures/[slug]`. */
export function kindOf(path: string): string {
  const [section = '', ...rest] = path.split('/').filter((part) => part !== '');
  return rest.length === 0 ? section : [section, '[slug]', ...rest.slice(1)].join('/');
}

/** Whether readers ask for this page because it runs a script. No other page does. */
export function mayRunScript(path: string): boolean {
  return /^(?:figures\/[^/]+\/explore|search)\/$/u.test(path);
}

/** Whether a page shows a figure within the pages of other sites, without the frame that all others have. */
export function isEmbedded(path: string): boolean {
  return /^figures\/[^/]+\/embed\/$/u.test(path);
}

/** The longest page of each kind: what can go wrong on a page of that kind goes wrong there first. */
export function longestOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const other = longest.get(kindOf(page.path));
    if (other === undefined || page.html.length > other.html.length) longest.set(kindOf(page.path), page);
  }
  return [...longest.values()];
}
