/** The menu: every section once, in six entries at most, of what the dossier has something for. */
import { expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { sitePages } from '../../src/site-map/pages.ts';
import { pathOfPage, sectionIds } from '../../src/site-map/site-map.ts';
import { menuOf } from '../../src/site/sections.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readDossier(fixturePath('harbour'));
const bakery = await readDossier(fixturePath('bakery'));

it('has each section but the overview once, in six entries at most', () => {
  const menu = menuOf(harbour);
  expect(menu.length).toBeLessThanOrEqual(6);
  const listed = menu.flatMap(({ sections }) => sections.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(
    sectionIds(harbour)
      .filter((id) => id !== 'overview')
      .toSorted(),
  );
});

it('leads to the first section of each entry, and calls an entry with one as that is called', () => {
  for (const { label, path, sections } of menuOf(harbour)) {
    expect(path).toBe(sections[0]?.path);
    if (sections.length === 1) expect(label).toBe(sections[0]?.label);
  }
  expect(menuOf(harbour).map(({ label }) => label)).toContain(harbour.config.chaptersTitle);
});

it('leaves out what a dossier has nothing for', () => {
  const paths = menuOf(bakery).flatMap(({ sections }) => sections.map(({ path }) => path));
  expect(paths).toContain(pathOfPage('timeline'));
  expect(paths).not.toContain(pathOfPage('quotes'));
});

it('keeps the order of the table', () => {
  const rows = Object.keys(sitePages);
  const listed = menuOf(harbour).flatMap(({ sections }) => sections.map(({ id }) => rows.indexOf(id)));
  expect(listed).toEqual(listed.toSorted((a, b) => a - b));
});
