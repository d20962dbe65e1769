/** The pages that the editors wrote beside the sections: no menu leads to them, so that the foot of every page does. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { oncePer } from '../text/memoize.ts';
import { sitePages, type SitePage } from '../site-map/pages.ts';
import { entriesOfKind } from '../views/entries.ts';

const sectionTexts = new Set(Object.values<SitePage>(sitePages).flatMap(({ text }) => text ?? []));

/** Each of them, in the order of the dossier: those that no section takes its words from. */
export const ownPages = oncePer((dossier: Dossier): readonly EntryOf<'page'>[] =>
  entriesOfKind(dossier, 'page').filter(({ slug }) => !sectionTexts.has(slug)),
);
