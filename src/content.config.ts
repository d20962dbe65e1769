/** The entries of the dossier as collections, one per folder, filled by the engine. */
import { defineCollection } from 'astro:content';
import { entryLoader } from './integrations/dossier-content.ts';
import { folderByKind, type EntryKind } from './provenance/entry.ts';

const root = process.env['DOSSIER_ROOT'] ?? '.';

const collectionOf = (kind: EntryKind) => defineCollection({ loader: entryLoader(root, kind) });

export const collections = Object.fromEntries(
  (Object.keys(folderByKind) as EntryKind[]).map((kind) => [folderByKind[kind], collectionOf(kind)]),
);
