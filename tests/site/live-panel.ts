/** The panel in the toolbar of the live site, as an editor uses it. */
import { readFile, rm } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { en } from '../../src/interface/en.ts';
import { launchBrowser } from './browser.ts';
import { chapter, type LiveSite } from './live-site.ts';

/** Tests of a site whose editor writes to the file `opened` what it is told to open, one argument a line. */
export function testPanel(site: LiveSite, opened: string): void {
  const { edit, until } = site;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let panel: Locator;

  const part = (key: string): Locator => panel.locator(`> details[data-key=${key}]`);
  const counted = (key: string): Promise<string> => part(key).locator('> summary .count').innerText();
  const statement = (words: string): Locator =>
    panel.locator('.statements > li', { has: page.locator('.says', { hasText: words }) });

  /** Opens the page of an entry with the panel in it, as a new window of the editor does. */
  async function look(path: string): Promise<void> {
    await page.goto(`${site.url}${path}/`);
    await panel.locator('h1').waitFor({ state: 'attached' });
  }

  /** Opens the panel as the toolbar does. */
  async function unfold(): Promise<void> {
    await page.keyboard.press('Tab');
    await page.locator('astro-dev-toolbar #dev-bar').focus();
    await page.locator(`astro-dev-toolbar button[data-app-id=dossier]`).press('Enter');
    await panel.waitFor();
  }

  /** What the editor was told to open since this was asked last: file, line and column. */
  async function openedFile(): Promise<readonly string[]> {
    let lines: readonly string[] = [];
    await until(async () => {
      lines = (await readFile(opened, 'utf8').catch(() => '')).trim().split('\n');
      return lines.length > 1;
    });
    await rm(opened);
    return lines.map((line) => line.replace(`${site.root}/`, ''));
  }

  /** Where `words` begin in the file of an entry, as an editor counts. */
  async function placeOf(path: string, words: string): Promise<readonly string[]> {
    const before = (await readFile(site.fileOf(path), 'utf8')).split(words)[0] ?? '';
    const lines = before.split('\n');
    return [
      site.fileOf(path).replace(`${site.root}/`, ''),
      String(lines.length),
      String((lines.at(-1) ?? '').length + 1),
    ];
  }

  beforeAll(async () => {
    await site.restore();
    await site.hides(chapter, 'class="faults"');
    browser = await launchBrowser();
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    // On a busy machine the live site takes its time to hand out the toolbar.
    context.setDefaultTimeout(90_000);
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    // A new tab of one browser, which has the modules of the toolbar already.
    await page?.close();
    page = await context.newPage();
    panel = page.locator('astro-dev-toolbar-app-canvas[data-app-id=dossier] section');
  });

  test('is folded until the editor opens it, by keyboard, and stays open from page to page', async () => {
    await look(chapter);
    expect(await panel.isVisible()).toBe(false);
    await unfold();
    expect(await panel.locator('h1').evaluate((head) => head.matches(':focus'))).toBe(true);
    const { height } = (await panel.boundingBox()) ?? { height: Infinity };
    expect(height).toBeLessThan((page.viewportSize()?.height ?? 0) * 0.65);
    await look('timeline');
    await panel.waitFor();
    await panel.getByRole('button', { name: en.live.panel.close }).click();
    await panel.waitFor({ state: 'hidden' });
  });

  test('tells each statement with its state, who answers for it, and the passages with their outlets', async () => {
    await look(chapter);
    await unfold();
    await part('statements').locator('> summary').click();
    const cited = statement('for three hours, writes Coast Wire');
    expect(await cited.locator('.state').innerText()).toBe(en.live.panel.states.sources);
    await cited.locator('summary').click();
    expect(await cited.locator('details li').innerText()).toMatch(
      /^W\d+ Coast Wire “The storm also cut the power on Garça Island for three hours” seeds\/wire\.txt:2:53$/u,
    );
    expect(await statement('It calls that').innerText()).toContain('Signed by Fixture desk, 2024-05-10');
    expect(await statement('The page counts only').locator('.state').innerText()).toBe(en.live.panel.states.own);
    await panel.getByRole('button', { name: 'signed 2' }).click();
    expect(await panel.locator('.statements > li:visible').count()).toBe(2);
    // A page of many entries knows whose each sentence is.
    await look('timeline');
    expect(await statement('Garça Island had no ferry').locator('a').first().innerText()).toBe(
      'timeline/island-cut-off.mdx:2:8',
    );
  });

  test('opens a statement, an archived passage and a sentence of the page at its line', async () => {
    await look(chapter);
    await unfold();
    await part('statements').locator('> summary').click();
    const cited = statement('for three hours, writes Coast Wire');
    await cited.locator('a').first().click();
    expect(await openedFile()).toEqual(await placeOf(chapter, 'The storm cut the power on Garça Island for three'));
    await cited.locator('summary').click();
    await cited.locator('details a').click();
    expect(await openedFile()).toEqual(await placeOf('seeds/wire.txt', 'The storm also cut'));
    await page
      .locator('main')
      .getByText('It calls that the island’s')
      .click({ modifiers: ['Alt'], position: { x: 40, y: 8 } });
    expect(await openedFile()).toEqual(await placeOf(chapter, 'It calls that the island’s'));
  });

  test('picks by click while it is asked to, and leaves the page alone otherwise', async () => {
    await look('timeline');
    await unfold();
    const link = page.locator('main').getByRole('link', { name: 'Garça Island had no ferry' }).first();
    await panel.getByRole('button', { name: en.live.panel.pick }).click();
    await link.click();
    expect(await openedFile()).toEqual(['content/timeline/island-cut-off.mdx', '2', '8']);
    expect(new URL(page.url()).pathname).toBe('/timeline/');
    // The first Escape ends the picking, and the panel stays.
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(true);
    await link.click();
    await page.waitForURL('**/timeline/island-cut-off/');
  });

  test.each([
    ['prose', chapter, '@wire "The storm also cut', '@wire "The storms also cut', true],
    ['front matter', chapter, 'places: [garca-island]', 'places: [no-island]', true],
    ['another entry', 'figures/repair-cost', 'value: 500000', 'value: 700000', false],
    ['an archived document', 'seeds/wire.txt', 'Gazette reported', 'Gazette Reported', false],
  ])('shows a fault in %s and takes it away, in the page as it is', async (_, path, right, wrong, isOwn) => {
    await look(chapter);
    await unfold();
    await page.evaluate(() => Object.assign(window, { isTheSame: true }));
    expect(await counted('faults')).toBe('0');
    await edit(path, right, wrong);
    const bar = page.locator('body > .faults');
    const fault = part('faults').locator('li', { hasText: path }).first();
    await fault.waitFor();
    expect(await counted('faults')).toMatch(isOwn ? /, \d+ on this page$/u : /stops? the build(?:, \d+ warnings?)?$/u);
    // The page has it at its head as well, without the panel.
    expect(await bar.locator('summary').innerText()).toBe(await counted('faults'));
    expect(await bar.locator('p', { hasText: path }).count()).toBe(isOwn ? 1 : 0);
    await edit(path, wrong, right);
    await fault.waitFor({ state: 'detached' });
    expect(await counted('faults')).toBe('0');
    expect(await bar.count()).toBe(0);
    expect(await page.evaluate(() => 'isTheSame' in window)).toBe(true);
  });

  test('calls no statement supported whose passage is not found', async () => {
    await look(chapter);
    await unfold();
    await part('statements').locator('> summary').click();
    await edit(chapter, '@wire "The storm also cut', '@wire "The storms also cut');
    const cited = statement('for three hours, writes Coast Wire').locator('.state', {
      hasText: en.live.panel.states.faulty,
    });
    await cited.waitFor();
    // It is underlined where it stands, as are the title and the summary, which rest on the same passage.
    const underlined = () =>
      page.evaluate(() => [...(CSS.highlights.get('dossier-fault') ?? [])].map((range) => range.toString().trim()));
    expect(await underlined()).toContain('The storm cut the power on Garça Island for three hours, writes Coast Wire.');
    expect(await underlined()).not.toContain('It calls that the island’s “longest night” of the year.');
    await edit(chapter, '@wire "The storms also cut', '@wire "The storm also cut');
    await cited.waitFor({ state: 'detached' });
    expect(await underlined()).toEqual([]);
  });

  test('follows the prose, and tells what nothing cites with the citation to copy', async () => {
    await look(chapter);
    await unfold();
    await page.evaluate(() => Object.assign(window, { isTheSame: true }));
    await part('statements').locator('> summary').click();
    await part('unused').locator('> summary').click();
    const sentence = 'The storm cut the power on Garça Island for three hours, writes Coast Wire.[^power]\n';
    const definition = '[^power]: @wire "The storm also cut the power on Garça Island for three hours"\n';
    await edit(
      'content/sources/wire.mdx',
      '\nfile:',
      '\npassages:\n  cut: The storm also cut the power on Garça Island for three hours\nfile:',
    );
    await edit(chapter, definition, '');
    await edit(chapter, sentence, '');
    await statement('for three hours').waitFor({ state: 'detached' });
    expect(await page.locator('main').innerText()).not.toContain('for three hours');
    expect(await page.evaluate(() => 'isTheSame' in window)).toBe(true);
    const idle = part('unused').locator('li', { hasText: 'The storm also cut' });
    expect(await idle.locator('a').innerText()).toBe('seeds/wire.txt:2:53');
    await idle.getByRole('button', { name: 'Copy [^wire#cut]' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('[^wire#cut]');
  });
}
