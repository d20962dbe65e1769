/**
 * The addresses of a dossier's site: of its sections, of its entries, and what a
 * link in content may lead to. Nothing else in the program knows an address.
 *
 * Paths begin at the site's root, without a base path.
 *
 * @example
 * pathOfPage('method', config); // '/method/'
 */
import type { Addresses, Dossier } from '../provenance/dossier.ts';
import type { DossierConfig } from '../provenance/entries/dossier-config.ts';
import type { EntryKind } from '../provenance/entries/kinds.ts';
import type { Entry } from '../provenance/entry.ts';
import {
  commonAnchors,
  frameIds,
  kindAnchors,
  otherFolders,
  ownFiles,
  ownFolders,
  siteFiles,
  sitePages,
  subpages,
  type MenuId,
  type SitePage,
  type SitePageId,
} from './pages.ts';

/** What of a configuration addresses depend on. */
type Names = Pick<DossierConfig, 'chaptersFolder'>;

const rows = Object.entries(sitePages) as readonly (readonly [SitePageId, SitePage])[];

/** The path of a page that is no entry's own; that of the chapters needs the name of their folder. */
export function pathOfPage(id: Exclude<SitePageId, 'chapters'>): string;
export function pathOfPage(id: SitePageId, names: Names): string;
export function pathOfPage(id: SitePageId, { chaptersFolder }: Names = { chaptersFolder: '' }): string {
  return sitePages[id].path.replace(':chapters', chaptersFolder);
}

/** The section below which the pages of each kind of entry lie; pages of their own lie at the root. */
export const sectionOfKind = {
  event: 'timeline',
  figure: 'figures',
  chapter: 'chapters',
  quote: 'quotes',
  actor: 'actors',
  place: 'places',
  question: 'differences',
  page: 'overview',
  source: 'sources',
} as const satisfies Record<EntryKind, SitePageId>;

/** The path of an entry's page. */
export function pathOfEntry(kind: Exclude<EntryKind, 'chapter'>, slug: string): string;
export function pathOfEntry(kind: EntryKind, slug: string, names: Names): string;
export function pathOfEntry(kind: EntryKind, slug: string, names: Names = { chaptersFolder: '' }): string {
  if (kind === 'page' && slug === 'overview') return pathOfPage('overview');
  return `${pathOfPage(sectionOfKind[kind], names)}${slug}/`;
}

/** Name of the twin of a page in Markdown, beside it. */
export const twinFile = 'index.md';

/** Endings of the files beside the page of an entry: its data, its picture, how it is cited. */
export type FileEnding = 'csv' | 'json' | 'svg' | 'png' | 'bib' | 'ris';

/** The path of a file beside the page of an entry at `url`. */
export function pathOfFile(url: string, ending: FileEnding): string {
  return `${url.slice(0, -1)}.${ending}`;
}

/** The path of the page that shows a figure within the pages of other sites. */
export function pathOfEmbed(slug: string): string {
  return `${pathOfEntry('figure', slug)}${subpages.embed}/`;
}

/** The path of the page to explore a figure on. */
export function pathOfExplore(slug: string): string {
  return `${pathOfEntry('figure', slug)}${subpages.explore}/`;
}

/** Where the parts of a list live. */
export interface PartAddress {
  /** The address of the first part: `/actors/`. */
  readonly base: string;
  /** Below what the others live, where something below `base` could be called `part` too; `base` if absent. */
  readonly below?: string;
}

/**
 * The path of a part of a list, from 1. No entry has it: ids have no slash.
 *
 * @example
 * pathOfPart({ base: '/actors/' }, 2) // '/actors/part/2/'
 */
export function pathOfPart({ base, below = base }: PartAddress, number: number): string {
  return number === 1 ? base : `${below}${subpages.part}/${String(number)}/`;
}

/** The path of a typeface. */
export function pathOfFont(name: string): string {
  return `${ownFolders.fonts}${name}.woff2`;
}

/** The path of a picture that stands for pages elsewhere. */
export function pathOfCard(name: string): string {
  return `${ownFolders.social}${name}.png`;
}

/** The name of a section. */
export type SectionId = {
  [K in SitePageId]: (typeof sitePages)[K] extends { readonly isSection: true } ? K : never;
}[SitePageId];

function isSection(id: SitePageId): id is SectionId {
  return 'isSection' in sitePages[id];
}

/** The sections that the dossier has something for, in reading order. */
export function sectionIds(dossier: Dossier): readonly SectionId[] {
  return rows.flatMap(([id, { holds }]) => (isSection(id) && (holds?.(dossier) ?? true) ? [id] : []));
}

/** The entries of the menu with the sections below each, in order; one that the dossier has nothing for is left out. */
export function menuIds(dossier: Dossier): ReadonlyMap<MenuId, readonly SectionId[]> {
  const found = new Map<MenuId, SectionId[]>();
  for (const id of sectionIds(dossier)) {
    const { menu }: SitePage = sitePages[id];
    if (menu !== undefined) found.set(menu, [...(found.get(menu) ?? []), id]);
  }
  return found;
}

/** Whether the page at `path` is built: that of a section without entries would be empty. */
export function isBuilt(path: string, dossier: Dossier): boolean {
  return rows.every(([id, { holds }]) => pathOfPage(id, dossier.config) !== path || (holds?.(dossier) ?? true));
}

/** When a path is rendered: `0` before those that are told what other pages show. */
export function turnOf(path: string): 0 | 1 | 2 {
  if (path.startsWith(siteFiles.ledger) || path.startsWith(sitePages.ledger.path)) return 2;
  return path === sitePages.method.path ? 1 : 0;
}

// Pages that show a figure once more.
const againEnds = [subpages.explore, subpages.embed].map((name) => `/${name}/`);

/** Whether the page at `path` says nothing of its own: it searches, or shows once more what has a page. */
export function isApart(path: string): boolean {
  const isOwn = rows.some(([, row]) => row.isApart === true && row.path === path);
  return isOwn || path === ownFiles.notFound || againEnds.some((end) => path.endsWith(end));
}

/**
 * Whether the page at `path` is found by searching: it has a subject of its own.
 *
 * @example
 * isSearched('/quotes/harbour-master/'); // true
 * isSearched('/quotes/'); // false: a list of such pages
 */
export function isSearched(path: string): boolean {
  const own = rows.find(([, row]) => row.path === path);
  if (own !== undefined) return own[1].isSearched === true;
  const [section = '', ...below] = path.split('/').slice(1, -1);
  const isPart = rows.some(([, row]) => row.isDivided === true && row.path === `/${section}/`);
  return path.endsWith('/') && below.length > 0 && !isPart && !isApart(path);
}

/** Every page and file that a link may lead to, with the ids on it that a link may name. */
export function linkTargets(dossier: Dossier): ReadonlyMap<string, readonly string[]> {
  const entries = [...dossier.entries.values()];
  const slugs = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind).map(({ slug }) => slug);
  const targets = new Map<string, readonly string[]>(Object.values(siteFiles).map((path) => [path, []]));
  for (const [id, { holds, anchors = [], lists }] of rows) {
    if (holds?.(dossier) === false) continue;
    const listed = lists === undefined ? [] : slugs(lists);
    targets.set(pathOfPage(id, dossier.config), [...anchors, ...listed, ...commonAnchors]);
  }
  for (const { url, kind, anchors } of entries)
    targets.set(url, [...new Set([...anchors, ...(kindAnchors[kind] ?? []), ...(targets.get(url) ?? commonAnchors)])]);
  return targets;
}

/** The ids on the page of an entry that are none of its headings: a heading of the same address would hide one of the two. */
function ownIds({ url, kind }: Pick<Entry, 'url' | 'kind'>, names: Names): readonly string[] {
  const row = rows.find(([id]) => pathOfPage(id, names) === url)?.[1];
  return [...(kindAnchors[kind] ?? []), ...(row?.anchors ?? []), ...commonAnchors, ...frameIds];
}

/** What the engine asks the site about addresses. */
export function addressesOf(names: Names): Addresses {
  const fixed = rows.flatMap(([id, { path }]) => (id === 'chapters' ? [] : (path.split('/')[1] ?? [])));
  return {
    pathOfEntry: (kind, slug) => pathOfEntry(kind, slug, names),
    targets: linkTargets,
    ownIds: (entry) => ownIds(entry, names),
    taken: new Set([...fixed, ...otherFolders]),
    takenEnds: new Set(Object.values(subpages)),
    texts: rows.flatMap(([, { text }]) => text ?? []),
  };
}
