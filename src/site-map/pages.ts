/**
 * The pages and files that a site has beside those of single entries: the one
 * table of its addresses. Navigation, links in content, the order of the book
 * and the pictures for previews follow from it.
 *
 * To add a page, add its file to `src/pages/` and a row here.
 */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryKind } from '../provenance/entries/kinds.ts';
import { rules } from '../provenance/rules.ts';

/**
 * The most that a reading page may weigh, gzipped, its styles included: one round trip of a new connection carries ten
 * packets of 1,460 bytes, less the answer's own header.
 */
export const mostPageBytes = 14_336;

/** The entries of the menu. */
export type MenuId = 'happened' | 'people' | 'background' | 'figures' | 'said' | 'archive';

/** One page that is no entry's own. */
export interface SitePage {
  /** Path from the site's root, without a base path; what `chaptersFolder` says stands for `:chapters`. */
  readonly path: string;
  /** Whether it is a section: with a picture for previews, and in the menu, below the entry that `menu` names. */
  readonly isSection?: boolean;
  /** The entry of the menu that it stands below; six at most, so that a reader sees all of them at once. */
  readonly menu?: MenuId;
  /** Whether the dossier has something for it; always where absent. A page without is not built. */
  readonly holds?: (dossier: Dossier) => boolean;
  /** Ids on it that a link may name, beside those that every page has. */
  readonly anchors?: readonly string[];
  /** The kind of entry whose every slug is an id on it. */
  readonly lists?: EntryKind;
  /** Slug of the entry in `content/pages/` that gives it its words; every dossier needs it. */
  readonly text?: string;
  /** Whether a search finds it: it has a subject of its own, where others list what has. */
  readonly isSearched?: boolean;
  /** Whether the pages below it are parts of it, so that none of them has a subject of its own. */
  readonly isDivided?: boolean;
  /** Whether it is made for a reader who is here already: nobody arrives at it from elsewhere. */
  readonly isApart?: boolean;
}

const has =
  (kind: EntryKind) =>
  ({ entries }: Pick<Dossier, 'entries'>): boolean =>
    [...entries.values()].some((entry) => entry.kind === kind);

/** Every such page: sections first, in the order of the menu and of what stands below each of its entries. */
export const sitePages = {
  overview: { path: '/', isSection: true, text: 'overview', isSearched: true },
  timeline: { path: '/timeline/', isSection: true, menu: 'happened', holds: has('event') },
  places: { path: '/places/', isSection: true, menu: 'happened', holds: has('place'), lists: 'place' },
  actors: { path: '/actors/', isSection: true, menu: 'people', holds: has('actor') },
  chapters: { path: '/:chapters/', isSection: true, menu: 'background', holds: has('chapter') },
  figures: { path: '/figures/', isSection: true, menu: 'figures', holds: has('figure') },
  differences: {
    path: '/differences/',
    isSection: true,
    menu: 'said',
    holds: ({ facts }) => facts.size > 0,
    anchors: ['contradict', 'compatible', 'precision', 'wording', 'agree', 'alone'],
    lists: 'question',
  },
  reports: {
    path: '/reports/',
    isSection: true,
    menu: 'said',
    holds: ({ facts }) => facts.size > 0,
    isDivided: true,
  },
  quotes: { path: '/quotes/', isSection: true, menu: 'said', holds: has('quote') },
  sources: { path: '/sources/', isSection: true, menu: 'archive' },
  method: {
    path: '/method/',
    isSection: true,
    menu: 'archive',
    text: 'method',
    isSearched: true,
    // What stands below it counts sentences, or shows planted errors: nobody looks for either.
    isDivided: true,
    anchors: ['counts', 'ledger', 'score', 'rules', 'waivers', 'again', 'contribute', 'reuse', ...Object.keys(rules)],
  },
  ledger: { path: '/method/ledger/' },
  score: { path: '/method/score/', anchors: ['planted', 'outside', 'missed'] },
  corrections: { path: '/corrections/', isSearched: true },
  search: { path: '/search/', isApart: true },
  print: { path: '/print/', isApart: true },
} as const satisfies Record<string, SitePage>;

/** The name of a page that is no entry's own. */
export type SitePageId = keyof typeof sitePages;

/** Files of the site that are no pages, and that a link may lead to. */
export const siteFiles = {
  dossier: '/dossier.json',
  dossierSchema: '/dossier.schema.json',
  ledger: '/ledger.json',
  verifyReceipts: '/verify-receipts.mjs',
  countSentences: '/count-sentences.mjs',
  places: '/places.csv',
  robots: '/robots.txt',
  models: '/llms.txt',
  icon: '/favicon.svg',
  touchIcon: '/apple-touch-icon.png',
} as const;

/** Files that only the site itself leads to, and readers of feeds and search engines. */
export const ownFiles = {
  feed: '/feed.xml',
  notFound: '/404.html',
  sitemap: '/sitemap-index.xml',
  searchNames: `${sitePages.search.path}names.json`,
} as const;

/** Folders of files that only the site itself leads to. */
export const ownFolders = { fonts: '/fonts/', pagefind: '/pagefind/', social: '/social/' } as const;

/** Ends of addresses below those of entries and lists: of a figure's other pages, and of what parts of a list stand in. */
export const subpages = { explore: 'explore', embed: 'embed', part: 'part' } as const;

/** Where the further parts of a page's list stand, if what lies below the page itself could be called so too. */
export const partsFolders = { sources: '/sources/list/', method: '/method/waivers/' } as const;

/** Folders of the built site that hold no pages, and names that stand for something else. */
export const otherFolders = [
  '404',
  'explore',
  'feed',
  'fonts',
  'pages',
  'pagefind',
  'questions',
  'seeds',
  'social',
  'sitemap',
] as const;

/** Ids on the pages of entries of a kind, beside those of their headings. */
export const kindAnchors: Partial<Readonly<Record<EntryKind, readonly string[]>>> = {
  event: ['date'],
  actor: ['events'],
  place: ['events'],
  source: ['passages', 'silences'],
};

/** Ids on every page. */
export const commonAnchors = ['main', 'evidence'] as const;

/** Ids on every page that no link in content may name. */
export const frameIds = ['menu', 'beside', 'evidence-title', 'foot'] as const;
