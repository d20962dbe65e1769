/**
 * The kinds of entry: to add one, write its file beside this one and a row here. What else it needs, a section of the site
 * and a form of `npm run new` among it, does not compile without.
 */
import type { z } from 'zod';
import { actorKind } from './actor.ts';
import { chapterKind } from './chapter.ts';
import type { DossierConfig } from './dossier-config.ts';
import { eventKind } from './event.ts';
import { figureKind } from './figure.ts';
import type { Kind } from './kind.ts';
import { pageKind } from './page.ts';
import { placeKind } from './place.ts';
import { questionKind } from './question.ts';
import { quoteKind } from './quote.ts';
import { sourceKind } from './source-record.ts';

/** Every kind, in the order of the ledger and of dossier.json. */
export const kinds = {
  source: sourceKind,
  page: pageKind,
  event: eventKind,
  figure: figureKind,
  chapter: chapterKind,
  quote: quoteKind,
  question: questionKind,
  actor: actorKind,
  place: placeKind,
};

/** A kind of entry. */
export type EntryKind = keyof typeof kinds;

/** Front matter by kind of entry. */
export type EntryDataByKind = {
  readonly [K in EntryKind]: z.output<(typeof kinds)[K]['schema']>;
};

const byKind: { readonly [K in EntryKind]: Kind<EntryDataByKind[K]> } = kinds;

/** What the engine knows of the kind of an entry. */
export function kindOf<K extends EntryKind>({ kind }: { readonly kind: K }): Kind<EntryDataByKind[K]> {
  return byKind[kind];
}

/** Every kind, in the order in which entries stand in the dossier. */
export const entryKinds = Object.keys(kinds) as readonly EntryKind[];

/** The folder of `content/` that holds a kind. */
export function folderOf(kind: EntryKind, { chaptersFolder }: Pick<DossierConfig, 'chaptersFolder'>): string {
  const { folder } = kinds[kind];
  return folder === 'chaptersFolder' ? chaptersFolder : folder;
}

/** Folders of `content/` that are called the same in every dossier. */
export const fixedFolders: readonly string[] = Object.values(kinds).flatMap(({ folder }) =>
  folder === 'chaptersFolder' ? [] : [folder],
);
