/** The search page: it finds, says how much, marks the words, can be worked by keyboard, and admits what it needs. */
import type { Browser, Locator, Page } from 'playwright-core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { z } from 'zod';
import { isSearched } from '../../src/site-map/site-map.ts';
import { violationsOf } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { attribute, isEmbedded, pagesOf } from './built-pages.ts';
import { serve, type ServedSite } from './serve.ts';

const { mounted, harbour } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Waits until the live region says something else than before. */
async function answerOf(page: Page): Promise<string> {
  const status = page.getByRole('status');
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  return (await status.textContent()) ?? '';
}

describe.each([harbour, mounted])('the search of the site `$name`', (site) => {
  let served: ServedSite;
  let page: Page;
  // A word of the title of a chapter, which is surely on that chapter's page.
  const chapter = pagesOf(site).find(({ path }) => /^policy\/./u.test(path));
  const heading = chapter?.html.match(/<h1[^>]*>([^<]+)/u)?.[1]?.trim() ?? '';
  const word = heading.match(/\p{L}{5,}/gu)?.at(-1) ?? '';

  beforeAll(async () => {
    served = await serve(site.folder, site.base);
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  });
  afterAll(async () => {
    await page.close();
    await served.close();
  });

  test('finds the words of its address, says how many pages hold them, and leads to them', async () => {
    await page.goto(`${served.url}search/?q=${word}`);
    expect(await answerOf(page)).toMatch(new RegExp(`^\\d+ pages? for “${word}”$`, 'u'));
    expect(await page.getByLabel('Words to look for').inputValue()).toBe(word);
    // The chapter that is about it stands among the first, before the many pages that only name it.
    const results = page.getByRole('region', { name: 'Results' }).getByRole('link');
    const result = results.and(page.getByRole('link', { name: heading, exact: true })).first();
    await result.waitFor();
    expect((await results.allTextContents()).slice(0, 5).map((text) => text.trim())).toContain(heading);
    expect(await result.evaluate((link) => link.closest('li')?.querySelector('.label')?.textContent)).toMatch(/\p{L}/u);
    await result.click();
    await page.waitForURL(`${served.url}${chapter?.path ?? ''}**`);
  });

  test('marks what was found, and not in the yellow of evidence', async () => {
    await page.goto(`${served.url}search/?q=${word}`);
    await answerOf(page);
    const found = page.locator('.excerpt b').first();
    await found.waitFor();
    expect(await page.locator('.excerpt mark').count()).toBe(0);
    const { background, line, weight } = await found.evaluate((bold) => {
      const style = getComputedStyle(bold);
      return { background: style.backgroundColor, line: style.textDecorationLine, weight: Number(style.fontWeight) };
    });
    expect([background, line]).toEqual(['rgba(0, 0, 0, 0)', 'underline']);
    expect(weight).toBeGreaterThanOrEqual(600);
  });

  test('is worked by keyboard alone, and keeps the words in its address', async () => {
    await page.goto(`${served.url}search/`);
    await page.getByRole('search').getByRole('searchbox').focus();
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await answerOf(page);
    await page.locator('.found li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(word);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Search');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.closest('li') !== null);
    expect(focused).toBe(true);
  });

  test('says plainly that nothing was found, and is quiet again without words', async () => {
    await page.goto(`${served.url}search/?q=zzyzx`);
    expect(await answerOf(page)).toBe('No page contains “zzyzx”.');
    expect(await page.locator('.found li').count()).toBe(0);
    await page.getByRole('searchbox').fill('');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '');
    expect(new URL(page.url()).search).toBe('');
  });

  test('says so when the index cannot be loaded', async () => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(`${served.url}search/?q=${word}`);
    expect(await answerOf(page)).toMatch(/could not be loaded/u);
    await page.unroute('**/pagefind/pagefind.js');
    // And finds it when it is there again.
    await page.getByRole('searchbox').press('Enter');
    await page.locator('.found li').first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ page/u);
  });

  test('asks nothing of another host, and nothing before there are words', async () => {
    const requests: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    await page.goto(`${served.url}search/`);
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.getByRole('searchbox').fill(word);
    await answerOf(page);
    expect(requests.filter((url) => url.includes('/pagefind/'))).not.toEqual([]);
    expect(requests.filter((url) => !url.startsWith(served.url) && !/^(?:data|blob):/u.test(url))).toEqual([]);
    expect(messages).toEqual([]);
    page.removeAllListeners();
  });

  test('has no axe violation with results, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${served.url}search/?q=${word}`);
      await answerOf(page);
      await page.locator('.found li').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  test('says that it needs JavaScript where there is none, and leads to every section', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const silent = await context.newPage();
    await silent.goto(`${served.url}search/`);
    const main = silent.getByRole('main');
    expect(await main.innerText()).toContain('Searching needs JavaScript, which is switched off here.');
    const addresses = (links: Locator) =>
      links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href')))].sort());
    // All but the overview, which the masthead leads to, and the editors' own pages, which the foot does.
    const sections = new Set(await addresses(silent.getByRole('banner').locator('nav a')));
    expect(sections.size).toBeGreaterThan(5);
    const led = new Set(await addresses(main.getByRole('link')));
    expect([...sections].filter((address) => !led.has(address))).toEqual([]);
    const foot = await addresses(silent.getByRole('contentinfo').locator('a'));
    expect(foot).toEqual(expect.arrayContaining([...led].filter((address) => !sections.has(address))));
    await context.close();
  });
});

test('more results come when asked for, and the first of them has the focus', async () => {
  const served = await serve(mounted.folder, mounted.base);
  const page = await browser.newPage();
  // The commonest words of the language stand on nearly every page.
  await page.goto(`${served.url}search/?q=the`);
  await answerOf(page);
  await page.locator('.found li').first().waitFor();
  expect(await page.locator('.found li').count()).toBe(10);
  await page.getByRole('button', { name: 'More results' }).click();
  await page.locator('.found li').nth(19).waitFor();
  expect(await page.locator('.found li').nth(10).locator('a:focus').count()).toBe(1);
  await page.close();
  await served.close();
});

testOfContent('the index holds every page with a subject of its own, and no list of them', () => {
  const folder = join(mounted.folder, 'pagefind');
  const { languages } = z
    .object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) })
    .parse(JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')));
  const expected = pagesOf(mounted).filter(({ path }) => isSearched(`/${path}`)).length;
  expect(Object.values(languages).map((language) => language.page_count)).toEqual([expected]);
  expect(readdirSync(join(folder, 'fragment'))).toHaveLength(expected);
  expect(expected).toBeGreaterThan(100);
});

test('every page has a form that leads to the search without a script, and none but it loads its script', async () => {
  const pages = pagesOf(mounted).filter(({ path }) => !isEmbedded(path));
  const leading = pages.filter(({ elements }) =>
    elements.some((element) => element.tagName === 'form' && attribute(element, 'action') === `${mounted.base}search/`),
  );
  expect(leading).toHaveLength(pages.length);
  expect(pages.filter(({ html }) => html.includes('pagefind')).map(({ path }) => path)).toEqual(['search/']);
  const served = await serve(mounted.folder, mounted.base);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.url}timeline/`);
  await page.getByRole('banner').getByRole('searchbox').fill('81 000');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${served.url}search/?q=81+000`);
  await context.close();
  await served.close();
});

describe('the search of a dossier on another subject', () => {
  let served: ServedSite;
  let page: Page;
  beforeAll(async () => {
    served = await serve(harbour.folder, harbour.base);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await page.close();
    await served.close();
  });

  /** What is said, and where the results lead, in order. */
  async function ask(words: string): Promise<{ readonly said: string; readonly pages: readonly string[] }> {
    await page.goto(`${served.url}search/?q=${encodeURIComponent(words)}`);
    const said = await answerOf(page);
    const links = page.locator('.found li a');
    return {
      said,
      pages: await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname)),
    };
  }

  test('finds a number only where it stands, in whichever way it is typed', async () => {
    const found = await ask('4,800');
    expect(found.pages.length).toBeGreaterThan(0);
    expect(found.said).toMatch(/^\d+ pages? for “4,800”$/u);
    expect((await ask('4 800')).pages).toEqual(found.pages);
    expect((await ask('4800')).pages).toEqual(found.pages);
    for (const url of found.pages)
      expect(pagesOf(harbour).find(({ path }) => `/${path}` === url)?.html).toContain('4,800');
    for (const [typed, shown] of [
      ['4,900', '4,900'],
      ['48', '48'],
    ] as const)
      expect(await ask(typed)).toEqual({ said: `No page contains “${shown}”.`, pages: [] });
  });

  test('finds a word with and without its accents alike', async () => {
    const found = await ask('Garça');
    expect(found.pages.length).toBeGreaterThan(0);
    expect((await ask('garca')).pages).toEqual(found.pages);
  });

  test('offers a name of the dossier for one that is misspelt, and finds it', async () => {
    const { said, pages } = await ask('Marello harbour');
    expect([said, pages]).toEqual(['No page contains “Marello”. Did you mean Marelo harbour?', []]);
    await page.getByRole('status').getByRole('link', { name: 'Marelo harbour' }).click();
    await page.waitForURL(`${served.url}search/?q=Marelo+harbour`);
    await page.locator('.found li').first().waitFor();
  });

  test('keeps blanks between words of its snippets that a style alone parts', async () => {
    await ask('Marelo');
    const snippets = await page.locator('.excerpt').allTextContents();
    const words = new Set(
      pagesOf(harbour).flatMap(({ html }) => html.replaceAll(/<[^>]*>/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? []),
    );
    // The first and last are cut where the index cuts them.
    const strange = snippets
      .flatMap((text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(1, -1))
      .filter((word) => !words.has(word));
    expect([strange, snippets.length > 5]).toEqual([[], true]);
  });

  test('moves nothing that is seen while it answers, and loads no names for words that are found', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [width, height] of [
      [360, 740],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const words of ['Marelo', 'zzyzx', 'Marello']) {
        await ask(words);
        await page.waitForTimeout(200);
        expect([words, await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)]).toEqual([
          words,
          [],
        ]);
        expect([words, requests.splice(0).includes('/search/names.json')]).toEqual([words, words !== 'Marelo']);
      }
    }
    page.removeAllListeners();
  });
});

test('going back from a result leads to where one was', async () => {
  const served = await serve(mounted.folder, mounted.base);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${served.url}search/?q=the`);
  await page.locator('.found li').first().waitFor();
  await page.getByRole('button', { name: 'More results' }).click();
  await page.locator('.found li').nth(19).waitFor();
  const result = page.locator('.found li').nth(15).getByRole('link');
  await result.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(1000);
  await result.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await page.locator('.found li').nth(19).waitFor();
  await page.waitForFunction((before) => Math.abs(scrollY - before) < 2, top);
  await page.close();
  await served.close();
});
