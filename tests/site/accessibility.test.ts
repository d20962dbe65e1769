/**
 * No axe violation on the longest page of each kind, on small and wide screens, in light and in dark. In the dark
 * colours alone are others, and so are the rules.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inParallel, launchBrowser } from './browser.ts';
import { longestOfEachKind, pagesOf } from './built-pages.ts';
import { serve, type ServedSite } from './serve.ts';

const { mounted } = inject('sites');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const workers = 2;
const settings = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { colorScheme, viewport: { width: 360, height: 740 } },
  { colorScheme, viewport: { width: 1440, height: 900 } },
]);

let browser: Browser;
let served: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(mounted.folder, mounted.base);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Axe on a page, asked for violations alone: to describe each element that passes takes most of its time. */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // The other mode opens a second page for each run, to look into frames from another host; there are none.
    .setLegacyMode(true);

/** Violations of the page as it stands: rule, place and what axe says about it. */
async function violationsOf(page: Page, axe: AxeBuilder): Promise<readonly string[]> {
  const { violations, passes } = await axe.analyze();
  const path = new URL(page.url()).pathname;
  if (passes.length === 0) return [`${path}: axe checked nothing`];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${path}: ${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

test('no style asks for the scheme, so that nothing but colours can differ in the dark', () => {
  const asking = pagesOf(mounted).filter(({ html }) => html.includes('prefers-color-scheme'));
  expect(asking.map(({ path }) => path)).toEqual([]);
  expect(pagesOf(mounted).some(({ html }) => html.includes('light-dark('))).toBe(true);
});

describe.each(settings)('at $viewport.width pixels in $colorScheme', ({ colorScheme, viewport }) => {
  // The book is as long as all the others together: its own test looks at it, with more time.
  const paths = longestOfEachKind(pagesOf(mounted))
    .map((page) => page.path)
    .filter((path) => path !== 'print/');

  test('axe finds nothing on one page of each kind', async () => {
    const context = await browser.newContext({ colorScheme, viewport });
    const tabs = await Promise.all(Array.from({ length: workers }, () => context.newPage()));
    const violations = await inParallel(paths, tabs, async (path, tab) => {
      await tab.goto(served.url + path);
      return violationsOf(tab, colorScheme === 'light' ? axeOn(tab).withTags(tags) : axeOn(tab).withRules(colourRules));
    });
    await context.close();
    expect(violations.flat()).toEqual([]);
    expect(paths.length).toBeGreaterThan(10);
  });

  test('axe finds nothing in open evidence, and body text has the contrast of level AAA', async () => {
    const context = await browser.newContext({ colorScheme, viewport });
    const page = await context.newPage();
    const chapter = paths.find((path) => /^policy\/./u.test(path)) ?? '';
    await page.goto(served.url + chapter);
    const enhanced = await violationsOf(
      page,
      axeOn(page).include('.prose').exclude('button').withRules(['color-contrast-enhanced']),
    );
    await page.locator('.evidence summary').click();
    const all = await violationsOf(page, axeOn(page).withTags(tags));
    await page.locator('button.ref').first().click();
    const opened = await violationsOf(page, axeOn(page).withTags(tags));
    await context.close();
    expect([...enhanced, ...all, ...opened]).toEqual([]);
  });
});
