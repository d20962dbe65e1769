/** Whom readers may write to, as the page on the method says. */
import { expect, inject, test } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { words } from '../../src/interface/spoken.ts';
import { pagesOf } from './built-pages.ts';

const sites = inject('sites');

test.each(['harbour', 'bakery'] as const)('the %s names its contact, or says that there is none', async (name) => {
  const { contact } = (await readDossier(sites[name].root)).config;
  const html = pagesOf(sites[name]).find(({ path }) => path === 'method/')?.html ?? '';
  const told = html.slice(html.indexOf('id="reuse"')).replaceAll(/\s*(<\/?dd)[^>]*>\s*/gu, '$1>');
  expect([told.includes(words.reuse.nobody), told.includes(`<dd>${contact ?? words.reuse.nobody}</dd>`)]).toEqual([
    contact === undefined,
    true,
  ]);
});

test('one of the two sites names it', async () => {
  const contacts = await Promise.all(
    ([sites.harbour, sites.bakery] as const).map(async ({ root }) => (await readDossier(root)).config.contact),
  );
  expect(contacts).toEqual(['desk@example.org', undefined]);
});
