/** One file of the dossier's content, parsed and validated. */
import type { Citation } from './citation.ts';
import type { ActorData } from './entries/actor.ts';
import type { ChapterData } from './entries/chapter.ts';
import type { EventData } from './entries/event.ts';
import type { FigureData } from './entries/figure.ts';
import type { PageData } from './entries/page.ts';
import type { PlaceData } from './entries/place.ts';
import type { QuestionData } from './entries/question.ts';
import type { QuoteData } from './entries/quote.ts';
import type { SourceRecordData } from './entries/source-record.ts';
import type { PlaceInFile } from './place-in-file.ts';
import type { FactUse } from './prose-sentence.ts';
import type { Statement } from './statement.ts';

/** Front matter by kind of entry. */
export interface EntryDataByKind {
  readonly event: EventData;
  readonly figure: FigureData;
  readonly chapter: ChapterData;
  readonly quote: QuoteData;
  readonly actor: ActorData;
  readonly place: PlaceData;
  readonly question: QuestionData;
  readonly page: PageData;
  readonly source: SourceRecordData;
}

/** A kind of entry. */
export type EntryKind = keyof EntryDataByKind;

/** The folder of `content/` that holds each kind; also the first part of an entry's id and URL. */
export const folderByKind = {
  event: 'timeline',
  figure: 'figures',
  chapter: 'policy',
  quote: 'quotes',
  actor: 'actors',
  place: 'places',
  question: 'questions',
  page: 'pages',
  source: 'sources',
} as const satisfies Record<EntryKind, string>;

/** One entry of one kind. */
export interface EntryOf<K extends EntryKind> {
  readonly kind: K;
  /** Unique in its kind: the file's name, or `id` of its front matter. */
  readonly slug: string;
  /** Unique in the dossier: `policy/overcrowding`. */
  readonly id: string;
  /** Path from the site's root, without a base path: `/policy/overcrowding/`. */
  readonly url: string;
  /** POSIX path relative to the dossier root. */
  readonly file: string;
  readonly data: EntryDataByKind[K];
  /** Whether there is prose below the front matter. */
  readonly hasBody: boolean;
  /** Every sentence of the entry, in reading order. */
  readonly statements: readonly Statement[];
  /** Every citation of the entry, in reading order. */
  readonly citations: readonly Citation[];
  /** Uses of `<Fact>` in the prose, with their places. */
  readonly factUses: readonly FactUse[];
  /** Targets of links in the prose that begin with `/`. */
  readonly links: readonly { readonly url: string; readonly place: PlaceInFile }[];
  /** Waivers in the prose, with their places; those of the front matter stand in `data`. */
  readonly waivers: readonly { readonly rule: string; readonly place: PlaceInFile }[];
  /** Where a field of the front matter stands in the file. */
  readonly at: (path: readonly (string | number)[]) => PlaceInFile;
}

/** One entry of any kind. */
export type Entry = { [K in EntryKind]: EntryOf<K> }[EntryKind];

/** Path of an entry's page from the site's root, without a base path. */
export function urlOf(kind: EntryKind, slug: string): string {
  if (kind === 'question') return `/differences/${slug}/`;
  if (kind === 'page') return slug === 'overview' ? '/' : `/${slug}/`;
  return `/${folderByKind[kind]}/${slug}/`;
}
