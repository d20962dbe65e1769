/** The sections of the site and the menu that leads to them, which is also the way on at the foot of the overview. */
import type { Dossier } from '../provenance/dossier.ts';
import { oncePer } from '../text/memoize.ts';
import { menuIds, pathOfPage, sectionIds, type SectionId } from '../site-map/site-map.ts';
import { words } from '../interface/spoken.ts';

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

/** An entry of the menu: leads to the first of its sections. */
export interface MenuEntry {
  readonly label: string;
  /** Path from the site's root, without a base path. */
  readonly path: string;
  /** At least one. */
  readonly sections: readonly Section[];
}

/** The menu, in order. An entry with one section is called as that is. */
export const menuOf = oncePer((dossier: Dossier): readonly MenuEntry[] => {
  const byId = new Map(sectionsOf(dossier).map((section) => [section.id, section]));
  return [...menuIds(dossier)].flatMap(([id, ids]) => {
    const sections = ids.flatMap((section) => byId.get(section) ?? []);
    const [first] = sections;
    if (first === undefined) return [];
    const label = sections.length === 1 ? first.label : words.menu[id];
    return [{ label, path: first.path, sections }];
  });
});
