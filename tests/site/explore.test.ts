/**
 * The explore page of a figure: complete without JavaScript; with it, the chart can be walked by keyboard and pointer,
 * announces each value, follows the colour scheme, and asks nothing of anybody else.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { attribute, filesOf, pagesOf, textOf } from './built-pages.ts';
import { serve, type ServedSite } from './serve.ts';

const { harbour, mounted } = inject('sites');
/** Three readings that differ, of one figure; and a figure drawn in squares against another. */
const disputed = 'figures/boats-adrift/explore/';
const squares = 'figures/passengers-a-day/explore/';
/** The tree-shaken client of bars alone. */
const maxScriptBytes = 60 * 1024;

let browser: Browser;
let served: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(harbour.folder, harbour.base);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What a page wrote to the console and asked for. */
interface Opened {
  readonly page: Page;
  readonly messages: string[];
  readonly requests: string[];
}

async function open(url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const [messages, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await page.locator('[data-chart] canvas').waitFor();
  return { page, messages, requests };
}

const said = (page: Page): Promise<string> => page.locator('[role="status"]').innerText();
const chart = (page: Page) => page.getByRole('application');

/** The canvas as an image. */
function pixels(page: Page): Promise<string> {
  return page
    .locator('[data-chart] canvas')
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
}

describe('with JavaScript', () => {
  test('arrow keys walk through the values and announce label, value, qualifier, source and certainty', async () => {
    const { page, messages } = await open(served.url + disputed);
    const place = chart(page);
    expect(await place.getAttribute('aria-label')).toBe('Boats adrift');
    expect(await page.locator('[role="status"]').getAttribute('aria-live')).not.toBe('off');
    expect(await said(page)).toBe('');
    await place.focus();
    const walk = async (key: string): Promise<string> => {
      await page.keyboard.press(key);
      return said(page);
    };
    const first = 'Boats: at least 6 boats. Says Harbour Post. Some more exact than others: 2 answers.';
    const second = 'Boats: 7 boats. Says Marelo Gazette. Some more exact than others: 2 answers.';
    const third = 'Boats: 7 boats. Says Coast Wire. Some more exact than others: 2 answers.';
    expect(await walk('ArrowDown')).toBe(first);
    expect(await walk('ArrowRight')).toBe(second);
    expect(await walk('ArrowDown')).toBe(third);
    expect(await walk('ArrowDown')).toBe(third);
    expect(await walk('ArrowUp')).toBe(second);
    expect(await walk('Home')).toBe(first);
    expect(await walk('ArrowLeft')).toBe(first);
    expect(await walk('End')).toBe(third);
    expect(messages).toEqual([]);
  });

  test('Tab reaches the chart and what it says, Escape leaves a value, from within too', async () => {
    const { page } = await open(served.url + disputed);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName ?? '');
    for (let presses = 0; presses < 40 && (await focused()) !== 'application'; presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('application');
    const unmarked = await pixels(page);
    await page.keyboard.press('ArrowDown');
    expect(await pixels(page)).not.toEqual(unmarked);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('A');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('application');
    expect(await said(page)).toBe('');
    expect(await page.locator('.behind').innerText()).toBe('');
    expect(await page.locator('#how').isVisible()).toBe(true);
    expect(await pixels(page)).toEqual(unmarked);
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('application');
  });

  test('shows the words behind a value, highlighted, and leads to where they stand', async () => {
    const { page } = await open(served.url + disputed);
    await chart(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.behind mark').innerText()).toBe('At least six boats');
    const link = page.locator('.behind a');
    expect(await link.innerText()).toMatch(/: where Harbour Post says it$/u);
    await link.click();
    await page.waitForURL(/\/sources\/harbour-post\//u);
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
  });

  test('pointer and finger say what the keys say', async () => {
    const { page } = await open(served.url + disputed, { hasTouch: true });
    const box = await chart(page).boundingBox();
    if (box === null) throw new Error('Missing chart.');
    // Chart.js answers once a frame.
    await page.mouse.move(box.x + 40, box.y + box.height * 0.2);
    await expect.poll(() => said(page)).toContain('Says Harbour Post');
    await page.mouse.move(box.x + 40, box.y + box.height + 300);
    await page.waitForTimeout(100);
    expect(await said(page)).toContain('Says Harbour Post');
    await page.touchscreen.tap(box.x + 40, box.y + box.height * 0.8);
    await expect.poll(() => said(page)).toContain('Says Coast Wire');
  });

  test.each([560, 640, 1440])(
    'the pointer finds each value where the page scales the chart, at %i pixels',
    async (width) => {
      const { page } = await open(served.url + disputed, { viewport: { width, height: 900 } });
      const place = await chart(page).boundingBox();
      if (place === null) throw new Error('Missing chart.');
      // Three bars, each in a third of the picture, looked for near the top and near the foot of theirs.
      for (const [index, source] of ['Harbour Post', 'Marelo Gazette', 'Coast Wire'].entries())
        for (const share of [0.2, 0.9]) {
          await page.mouse.move(place.x + 20, place.y + (place.height * (index + share)) / 3);
          await expect.poll(() => said(page)).toContain(`Says ${source}`);
        }
    },
  );

  test('sources can be taken out of chart and table, and the zero line stays', async () => {
    const { page } = await open(served.url + disputed);
    const rows = page.locator('tbody tr:visible');
    const height = async (): Promise<number> => (await chart(page).boundingBox())?.height ?? 0;
    const before = { rows: await rows.count(), height: await height() };
    await page.getByRole('checkbox', { name: 'Marelo Gazette' }).uncheck();
    expect(await rows.count()).toBe(before.rows - 1);
    expect(await height()).toBeLessThan(before.height);
    expect(await said(page)).toBe('2 of 3 values shown.');
    await chart(page).focus();
    await page.keyboard.press('End');
    expect(await said(page)).toContain('Says Coast Wire');
    await page.keyboard.press('ArrowUp');
    expect(await said(page)).toContain('Says Harbour Post');
    await page.getByRole('checkbox', { name: 'Coast Wire' }).uncheck();
    await page.getByRole('checkbox', { name: 'Harbour Post' }).uncheck();
    expect(await page.getByText('No source is chosen.').isVisible()).toBe(true);
    await chart(page).press('ArrowDown');
    await page.getByRole('checkbox', { name: 'Harbour Post' }).check();
    expect(await said(page)).toBe('1 of 3 values shown.');
  });

  test('chart and table can be shown apart', async () => {
    const { page } = await open(served.url + disputed);
    const [picture, table] = [page.locator('.picture'), page.getByRole('table')];
    await page.getByRole('radio', { name: 'Table', exact: true }).check();
    expect([await picture.isVisible(), await table.isVisible()]).toEqual([false, true]);
    await page.getByRole('radio', { name: 'Chart', exact: true }).check();
    expect([await picture.isVisible(), await table.isVisible()]).toEqual([true, false]);
  });

  test('takes the place of the picture without moving anything, and follows the colour scheme and the width', async () => {
    const still = await open(served.url + disputed, { javaScriptEnabled: false });
    const { page } = await open(served.url + disputed);
    // Within the picture: above it, words may be set in the reader's own font on a first visit.
    const height = async (of: Page): Promise<number> => {
      const [top, told] = [await of.locator('.picture').boundingBox(), await of.locator('.told').boundingBox()];
      return (told?.y ?? 0) - (top?.y ?? 0);
    };
    expect(await height(page)).toBeGreaterThan(100);
    expect(Math.abs((await height(page)) - (await height(still.page)))).toBeLessThan(1);
    const light = await pixels(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => pixels(page)).not.toEqual(light);
    const dark = await pixels(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => pixels(page)).toEqual(light);
    expect(dark).not.toEqual(light);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => page.locator('[data-chart].narrow').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('moves nothing, whether motion is wanted or not', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { page } = await open(served.url + disputed, { reducedMotion });
      await chart(page).focus();
      await page.keyboard.press('ArrowDown');
      const frames = [await pixels(page)];
      await page.waitForTimeout(250);
      frames.push(await pixels(page));
      expect(frames[0]).toEqual(frames[1]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
  });

  test('a figure in squares has bars from zero here', async () => {
    const { page, messages } = await open(served.url + squares);
    await chart(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await said(page)).toMatch(/^Carried: 4,800 passengers\. Says .+\. /u);
    await page.keyboard.press('End');
    expect(await said(page)).toMatch(/^Designed for: 4,000 passengers\. Says .+\. /u);
    expect(messages).toEqual([]);
  });

  test('asks only its own host, under a base path too', async () => {
    const mountedSite = await serve(mounted.folder, mounted.base);
    onTestFinished(() => mountedSite.close());
    const path = pagesOf(mounted).find((page) => page.path.endsWith('/explore/'))?.path ?? '';
    const { page, messages, requests } = await open(mountedSite.url + path);
    expect(requests.some((url) => /\.js$/u.test(url))).toBe(true);
    expect(requests.filter((url) => !url.startsWith(mountedSite.url))).toEqual([]);
    await chart(page).focus();
    await page.keyboard.press('ArrowDown');
    const behind = await page.locator('.behind a').first().getAttribute('href');
    expect(behind?.startsWith(`${mounted.base}sources/`)).toBe(true);
    expect(messages).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test('picture, table, choices and hint stand there, and the table follows the choices', async () => {
    const { page } = await open(served.url + disputed, { javaScriptEnabled: false });
    expect(await page.locator('[data-chart] svg:visible').count()).toBe(1);
    expect(await page.locator('tbody tr:visible').count()).toBe(3);
    expect(await page.locator('#how').innerText()).toContain('Without scripts, picture and table say the same.');
    await page.getByRole('checkbox', { name: 'Coast Wire' }).uncheck();
    expect(await page.locator('tbody tr:visible').count()).toBe(2);
    expect(await page.locator('noscript').count()).toBe(0);
  });

  test('says the same words as with it: those of the picture are drawn instead', async () => {
    const still = await open(served.url + disputed, { javaScriptEnabled: false });
    const live = await open(served.url + disputed);
    const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
    const picture = await still.page.locator('[data-chart] svg:visible').evaluate((svg) => svg.textContent);
    const words = async (page: Page): Promise<readonly string[]> => [...new Set((await text(page)).split(/\s+/u))];
    const [before, after] = [await words(still.page), await words(live.page)];
    expect(before.filter((word) => !after.includes(word) && !picture.includes(word))).toEqual([]);
    expect(after.filter((word) => !before.includes(word))).toEqual([]);
  });
});

describe.each(
  (['light', 'dark'] as const).flatMap((colorScheme) => [
    { colorScheme, viewport: { width: 360, height: 740 } },
    { colorScheme, viewport: { width: 1440, height: 900 } },
  ]),
)('at $viewport.width pixels in $colorScheme', (options) => {
  test('axe finds nothing, with and without a value chosen', async () => {
    const { page } = await open(served.url + disputed, options);
    expect(await violationsOf(page)).toEqual([]);
    await chart(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe.each([mounted, harbour])('the site `$name`', (site) => {
  const pages = pagesOf(site);

  test('has an explore page for each figure with several values, to which its page leads, and but for the search no other page with a script', () => {
    const rowsOf = (path: string): number =>
      pages.find((other) => other.path === path)?.elements.filter(({ tagName }) => tagName === 'tr').length ?? 0;
    const figures = pages
      .map(({ path }) => path)
      .filter((path) => /^figures\/[^/]+\/$/u.test(path))
      // The head of the table and a value.
      .filter((path) => rowsOf(path) > 2);
    expect(figures).not.toEqual([]);
    for (const path of figures) {
      const page = pages.find((other) => other.path === path);
      const links = page?.elements.map((element) => attribute(element, 'href')) ?? [];
      expect(links).toContain(`${site.base}${path}explore/`);
    }
    const scripted = pages.filter(({ elements }) =>
      elements.some((element) => element.tagName === 'script' && attribute(element, 'type') === 'module'),
    );
    expect(scripted.map(({ path }) => path)).toEqual([...figures.map((path) => `${path}explore/`), 'search/']);
  });

  test('names every value of the data in the table of the page', () => {
    for (const page of pages.filter(({ path }) => path.endsWith('/explore/'))) {
      const table = page.elements.find(({ tagName }) => tagName === 'tbody');
      const place = page.elements.find((element) => attribute(element, 'dataChart') !== undefined);
      const data = JSON.parse((place && attribute(place, 'dataChart')) ?? '{}') as { bars: { value: number }[] };
      expect(data.bars).not.toEqual([]);
      expect(table === undefined ? '' : textOf(table)).not.toBe('');
      expect(page.elements.filter(({ tagName }) => tagName === 'tr').length - 1).toBe(data.bars.length);
    }
  });

  test(`loads one script of at most ${String(maxScriptBytes)} bytes`, () => {
    const scripts = pages
      .filter(({ path }) => path.endsWith('/explore/'))
      .flatMap(({ elements }) => elements.flatMap((element) => attribute(element, 'src') ?? []))
      .filter((address) => address.endsWith('.js'));
    const [script = ''] = scripts;
    expect(new Set(scripts)).toEqual(new Set([script]));
    // One more is the script of the search page, and neither loads another.
    expect(filesOf(site.folder).filter((file) => /^_astro\/.*\.js$/u.test(file))).toHaveLength(2);
    const bytes = readFileSync(join(site.folder, script.slice(site.base.length)));
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(maxScriptBytes);
  });
});
