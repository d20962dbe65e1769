/**
 * No axe violation on the longest page of each kind, on small and wide screens, in light and in dark. In the dark
 * colours alone are others, and so are the rules.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { violationsOf } from './axe.ts';
import { inParallel, launchBrowser } from './browser.ts';
import { longestOfEachKind, pagesOf } from './built-pages.ts';
import { serve, type ServedSite } from './serve.ts';

const { mounted } = inject('sites');

/** The rules that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const workers = 2;
const viewports = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];
const schemes = ['light', 'dark'] as const;

let browser: Browser;
let served: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser({ draws: false });
  served = await serve(mounted.folder, mounted.base);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('no style asks for the scheme, so that nothing but colours can differ in the dark', () => {
  const asking = pagesOf(mounted).filter(({ html }) => html.includes('prefers-color-scheme'));
  expect(asking.map(({ path }) => path)).toEqual([]);
  expect(pagesOf(mounted).some(({ html }) => html.includes('light-dark('))).toBe(true);
});

// The book is as long as all the others together: its own test looks at it, with more time.
const paths = longestOfEachKind(pagesOf(mounted))
  .map((page) => page.path)
  .filter((path) => path !== 'print/');

testOfContent('axe finds nothing on one page of each kind', async () => {
  const context = await browser.newContext();
  const tabs = await Promise.all(Array.from({ length: workers }, () => context.newPage()));
  // Opened once, and looked at in each setting.
  const violations = await inParallel(paths, tabs, async (path, tab) => {
    const found: string[] = [];
    await tab.goto(served.url + path);
    for (const viewport of viewports) {
      await tab.setViewportSize(viewport);
      for (const colorScheme of schemes) {
        await tab.emulateMedia({ colorScheme });
        const inSetting = await violationsOf(tab, colorScheme === 'light' ? {} : { rules: colourRules });
        found.push(...inSetting.map((fault) => `${colorScheme}, ${String(viewport.width)} pixels: ${fault}`));
      }
    }
    return found;
  });
  await context.close();
  expect(violations.flat()).toEqual([]);
  expect(paths.length).toBeGreaterThan(10);
});

test('the links of the overview, whose table runs on in lines, stand apart where the typeface does not come', async () => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(served.url);
  expect(await violationsOf(page, { rules: ['target-size'] })).toEqual([]);
  await page.context().close();
});

test('the links of a passage stand apart where a note on a slip of its source stands above them', async () => {
  const noted = pagesOf(mounted).find(({ html }) => /<\/blockquote><p class="editorial">.*?<\/p><p><a /u.test(html));
  const page = await (await browser.newContext()).newPage();
  await page.goto(served.url + (noted?.path ?? 'missing/'));
  await page.locator('.evidence summary').dispatchEvent('click');
  const links = page.locator('.evidence li:has(.editorial) a:not(.noprint *)');
  const heights = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  await page.context().close();
});

describe.each(viewports)('at $width pixels', (viewport) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await browser.newContext({ viewport })).newPage();
  });

  testOfContent.each(schemes)(
    'axe finds nothing in open evidence and the reading mode, and body text has the contrast of level AAA, in %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(served.url + (paths.find((path) => /^policy\/./u.test(path)) ?? ''));
      const enhanced = await violationsOf(page, {
        rules: ['color-contrast-enhanced'],
        include: '.prose',
        exclude: 'button',
      });
      await page.locator('.evidence summary').dispatchEvent('click');
      const all = await violationsOf(page);
      await page.locator('button.ref').first().dispatchEvent('click');
      const opened = await violationsOf(page);
      await page.goto(`${page.url().split('#')[0] ?? ''}#beside`);
      expect(await page.locator('.grounds').first().isVisible()).toBe(true);
      const beside = await violationsOf(page);
      expect([...enhanced, ...all, ...opened, ...beside]).toEqual([]);
    },
  );
});

test('axe finds faint words and a picture without words', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><title>Planted</title><main><h1>Planted</h1><p style="color:#ccc">Faint <img src="data:,">',
  );
  expect((await violationsOf(page)).map((fault) => fault.split(': ')[1])).toEqual(['color-contrast', 'image-alt']);
  expect((await violationsOf(page, { rules: colourRules })).map((fault) => fault.split(': ')[1])).toEqual([
    'color-contrast',
  ]);
});
