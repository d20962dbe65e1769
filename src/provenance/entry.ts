/** One file of the dossier's content, parsed and validated. */
import type { Root } from 'mdast';
import type { Citation } from './citation.ts';
import type { ActorData } from './entries/actor.ts';
import type { ChapterData } from './entries/chapter.ts';
import type { DossierConfig } from './entries/dossier-config.ts';
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

/** The folder of `content/` that holds each kind; also the first part of an entry's id. That of chapters has a name of the dossier's. */
const folderByKind = {
  event: 'timeline',
  figure: 'figures',
  chapter: undefined,
  quote: 'quotes',
  actor: 'actors',
  place: 'places',
  question: 'questions',
  page: 'pages',
  source: 'sources',
} as const satisfies Record<EntryKind, string | undefined>;

/** Every kind, in no order that means anything. */
export const entryKinds = Object.keys(folderByKind) as readonly EntryKind[];

/** Folders of `content/` that are called the same in every dossier. */
export const fixedFolders: readonly string[] = Object.values(folderByKind).filter((folder) => folder !== undefined);

/** The folder of `content/` that holds a kind. */
export function folderOf(kind: EntryKind, { chaptersFolder }: Pick<DossierConfig, 'chaptersFolder'>): string {
  return folderByKind[kind] ?? chaptersFolder;
}

/** Whether Astro compiles the prose of this kind, which may be long; the others are rendered from the engine's tree. */
export function isCompiled(kind: EntryKind): kind is 'chapter' | 'page' {
  return kind === 'chapter' || kind === 'page';
}

/** What a footnote mark stands for: a citation, or a plain note in the editors' voice. */
export type Mark =
  { readonly kind: 'citation'; readonly citation: Citation } | { readonly kind: 'note'; readonly text: string };

/** One entry of one kind. */
export interface EntryOf<K extends EntryKind> {
  readonly kind: K;
  /** Unique in its kind: the file's name, or `id` of its front matter. */
  readonly slug: string;
  /** Unique in the dossier: `figures/boats`. */
  readonly id: string;
  /** Path from the site's root, without a base path: `/figures/boats/`. */
  readonly url: string;
  /** POSIX path relative to the dossier root. */
  readonly file: string;
  readonly data: EntryDataByKind[K];
  /** Whether there is prose below the front matter. */
  readonly hasBody: boolean;
  /** The tree of the prose, which was judged and is published; offsets count in the body, in UTF-16 units. */
  readonly body: Root;
  /** What each footnote mark of `body` stands for, by its offset. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** Ids of the headings in `body`, in order. */
  readonly anchors: readonly string[];
  /** Every sentence of the entry, in reading order. */
  readonly statements: readonly Statement[];
  /** Every citation of the entry, in reading order. */
  readonly citations: readonly Citation[];
  /** Uses of `<Fact>` in the prose, with their places. */
  readonly factUses: readonly FactUse[];
  /** Targets of links in the prose, as written. */
  readonly links: readonly { readonly url: string; readonly place: PlaceInFile }[];
  /** Waivers in the prose, with their places; those of the front matter stand in `data`. */
  readonly waivers: readonly { readonly rule: string; readonly place: PlaceInFile }[];
  /** Where a field of the front matter stands in the file. */
  readonly at: (path: readonly (string | number)[]) => PlaceInFile;
}

/** One entry of any kind. */
export type Entry = { [K in EntryKind]: EntryOf<K> }[EntryKind];
