/** The sections of the site: its navigation, and the way on at the foot of the overview. */
import type { Dossier } from '../provenance/dossier.ts';
import { oncePer } from '../provenance/memoize.ts';
import { pathOfPage, sectionIds, type SectionId } from '../site-map/site-map.ts';
import { words } from './words.ts';

/** One section with a page of its own. */
export interface Section {
  readonly id: SectionId;
  /** Path from the site's root, without a base path. */
  readonly path: string;
  /** One or two words, for the navigation. */
  readonly label: string;
  /** What a reader finds there, in a few words. */
  readonly promise: string;
}

/** Every section that the dossier has something for, in reading order. */
export const sectionsOf = oncePer((dossier: Dossier): readonly Section[] =>
  sectionIds(dossier).map((id) => ({
    id,
    path: pathOfPage(id, dossier.config),
    // The chapters are called what the dossier calls them.
    ...(id === 'chapters' ? { ...words.sections[id], label: dossier.config.chaptersTitle } : words.sections[id]),
  })),
);
