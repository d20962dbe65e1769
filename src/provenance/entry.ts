/** One file of the dossier's content, parsed and validated. */
import type { Root } from 'mdast';
import type { Citation } from './citation.ts';
import { kindOf, type EntryDataByKind, type EntryKind } from './entries/kinds.ts';
import type { PlaceInFile } from './place-in-file.ts';
import type { FactUse } from './prose-sentence.ts';
import type { Statement } from './statement.ts';

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
  /** How `body` is set: its blocks in order, and behind each of words how many statements it holds. */
  readonly outline: string;
  /** Every sentence of the entry, in reading order. */
  readonly statements: readonly Statement[];
  /** Every citation of the entry, in reading order. */
  readonly citations: readonly Citation[];
  /** Uses of `<Fact>` in the prose, with their places. */
  readonly factUses: readonly FactUse[];
  /** Targets of links in the prose, as written and in order, with the words that lead there. */
  readonly links: readonly { readonly url: string; readonly words: string; readonly place: PlaceInFile }[];
  /** Waivers in the prose, with their places; those of the front matter stand in `data`. */
  readonly waivers: readonly { readonly rule: string; readonly place: PlaceInFile }[];
  /** Where a field of the front matter stands in the file. */
  readonly at: (path: readonly (string | number)[]) => PlaceInFile;
}

/** One entry of any kind. */
export type Entry = { [K in EntryKind]: EntryOf<K> }[EntryKind];

/** What an entry is called in lists, links and exports. */
export function entryTitle(entry: Entry): string {
  return kindOf(entry).titleOf(entry.data);
}
