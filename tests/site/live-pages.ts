/** What the live site's pages show: a fault shows on the page and in the terminal, the page still renders, and mending it clears both. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { chapter, type LiveSite } from './live-site.ts';

const event = 'timeline/island-cut-off';

/** As an editor left a file half done in the evening. */
export const halfDone = (edit: LiveSite['edit']): Promise<void> =>
  edit(chapter, '\nIt calls that', '\n<Editorial>\n\nIt calls that');

/** Tests of a site that was started with that file. */
export function testPages(site: LiveSite): void {
  const { page, edit, fileOf, until, shows, hides } = site;

  test('starts with a fault, which stands in its place and at the head of every page', async () => {
    const message = 'Missing `&lt;/Editorial&gt;`, which ends `&lt;Editorial&gt;`';
    // On a busy machine the first request for a page may be given up while its modules are made ready.
    await shows(chapter, `<mark class="fault">${message}`);
    await shows(event, '1 fault that stops the build');
    expect(site.printed()).toContain('content/policy/power.mdx:10:1  markup-invalid');
    await edit(chapter, '\n<Editorial>\n\nIt calls that', '\nIt calls that');
    await hides(chapter, 'class="faults"');
    await shows(chapter, 'longest night');
  });

  test('shows a fault on the page and in the terminal, and still renders the page', async () => {
    await edit(event, 'had no ferry for two days"', 'had no ferry for ten days"');
    await until(() => site.printed().includes('passage-missing'));
    await shows(event, ', 1 on this page');
    const text = await page(event);
    expect(text).toMatch(/content\/timeline\/island-cut-off\.mdx:\d+:\d+/u);
    expect(text).toContain('passage-missing');
    expect(text).toContain('had no ferry for two days');
    expect(await page(chapter)).not.toContain(', 1 on this page');
    await edit(event, 'had no ferry for ten days"', 'had no ferry for two days"');
    await hides(event, 'class="faults"');
  });

  test('keeps the page of an entry with a field too many', async () => {
    await edit(event, 'places:', 'place: there\nplaces:');
    await shows(event, 'which is not known');
    expect(await page(event)).toContain('had no ferry for two days');
    await edit(event, 'place: there\nplaces:', 'places:');
    await hides(event, 'class="faults"');
  });

  test('gives the ledger that a build gives, of pages that nobody has opened too', async () => {
    const built = JSON.parse(await readFile(join(inject('sites').harbour.folder, 'ledger.json'), 'utf8')) as unknown;
    const served = async () => (await fetch(`${site.url}ledger.json`)).json() as Promise<unknown>;
    // A file that was written just now may be read again while the pages are asked for: they belong to two dossiers then.
    await expect.poll(served, { timeout: 60_000, interval: 1_000 }).toEqual(built);
  });

  test('shows an edit of a chapter, of a fact that it prints, and a new and a deleted file', async () => {
    await edit(chapter, 'for three hours, writes Coast Wire', 'for three hours, Coast Wire writes');
    await shows(chapter, 'Coast Wire writes');
    await shows('policy/rebuilding', '€500,000');
    await edit('figures/repair-cost', 'value: 500000', 'value: 700000');
    await shows('policy/rebuilding', '€700,000');
    await writeFile(fileOf('policy/new'), '---\ntitle: New\nsummary: Words.\n---\n\nWords of an afternoon.\n');
    await shows('policy/new', 'Words of an afternoon.');
    await rm(fileOf('policy/new'));
    await until(async () => (await page('policy/new')) === '');
  });

  test('calls a warning no fault that stops the build', async () => {
    await edit('figures/repair-cost', 'value: 700000', 'value: 500000');
    await hides(chapter, 'class="faults"');
    await writeFile(fileOf(chapter), `\uFEFF${await readFile(fileOf(chapter), 'utf8')}`);
    await shows(chapter, 'class="faults"');
    await until(async () => {
      const text = await page(chapter);
      return text.includes('<summary>1 warning') && !/stops? the build/u.test(text);
    });
  });
}
