/** The entries of the dossier as collections, one for each kind, filled by the engine. */
import { defineCollection } from 'astro:content';
import { entryLoader } from './integrations/dossier-content.ts';
import { entryKinds, type EntryKind } from './provenance/entries/kinds.ts';

const root = process.env['DOSSIER_ROOT'] ?? '.';

const collectionOf = (kind: EntryKind) => defineCollection({ loader: entryLoader(root, kind) });

export const collections = Object.fromEntries(entryKinds.map((kind) => [kind, collectionOf(kind)]));
