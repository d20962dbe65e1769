/**
 * Every page in a real browser, without JavaScript: it opens, asks nothing of anybody else, fits a small screen, and each of
 * its marks opens its passage. With JavaScript the pages that have some, and one page of each kind, which says the same.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { inParallel, launchBrowser } from './browser.ts';
import type { BuiltSite } from './build.ts';
import { isEmbedded, longestOfEachKind, mayRunScript, pagesOf } from './built-pages.ts';
import { markFaults, pressFirst } from './marks.ts';
import { readPassages } from './receipts.ts';
import { serve, type ServedSite } from './serve.ts';

const { mounted, harbour } = inject('sites');

/** The narrowest screen that WCAG 2.2 asks to fit (1.4.10 Reflow). */
const narrow = { width: 320, height: 640 };
/** A desk, where passages open in the margin. */
const wide = { width: 1440, height: 800 };
/** Tabs that wait at the same time. More than one that has work would draw each its own frames, for half as much again. */
const waiting = 4;
/** A slow line: fonts come after the first frame, and before the three seconds after which a browser gives them up. */
const fontDelayMs = 400;

let browser: Browser;
/** For all pages that nothing is pressed on: it draws none of them. */
let undrawn: Browser;
beforeAll(async () => {
  [browser, undrawn] = await Promise.all([launchBrowser(), launchBrowser({ draws: false })]);
});
afterAll(async () => {
  await Promise.all([browser.close(), undrawn.close()]);
});

/** What happened while a page was open. */
interface Visit {
  readonly path: string;
  readonly status: number | undefined;
  /** Text of the page as the browser lays it out. */
  readonly text: string;
  /** Width of the content in CSS pixels. */
  readonly width: number;
  /** Console messages and uncaught errors. */
  readonly messages: readonly string[];
  /** Every address asked for. */
  readonly requests: readonly string[];
  /** Requests without an answer, or with one above 399. */
  readonly failures: readonly string[];
  /** What is wrong with its marks. */
  readonly marks: readonly string[];
}

/** What a visit asks of the marks of a page. */
type AskMarks = (page: Page, path: string) => Promise<readonly string[]>;

async function visit(page: Page, served: ServedSite, path: string, ask?: AskMarks): Promise<Visit> {
  const messages: string[] = [];
  const requests: string[] = [];
  const failures: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => failures.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() > 399) failures.push(`${response.url()} ${String(response.status())}`);
  });
  await page.setViewportSize(narrow);
  const response = await page.goto(served.url + path);
  const { text, width } = await page.evaluate(async () => {
    // Fonts are asked for where a page is laid out.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    return { text: document.body.innerText, width: document.documentElement.scrollWidth };
  });
  let marks: readonly string[] = [];
  if (ask !== undefined) {
    await page.setViewportSize(wide);
    marks = await ask(page, path);
  }
  page.removeAllListeners();
  return { path, status: response?.status(), text, width, messages, requests, failures, marks };
}

/** Opens pages one after another: in a tab that draws them those that `isDrawn` tells, in another the rest. */
async function visitAll(
  served: ServedSite,
  paths: readonly string[],
  options: { readonly javaScriptEnabled: boolean; readonly hasTouch?: boolean },
  isDrawn: (path: string) => boolean,
  ask?: AskMarks,
): Promise<readonly Visit[]> {
  const contexts = await Promise.all([browser, undrawn].map((one) => one.newContext(options)));
  const [drawing, other] = await Promise.all(contexts.map((context) => context.newPage()));
  const visits: Visit[] = [];
  for (const path of paths) {
    const tab = isDrawn(path) ? drawing : other;
    if (tab !== undefined) visits.push(await visit(tab, served, path, ask));
  }
  for (const context of contexts) await context.close();
  return visits;
}

/** The longest page of each kind: the pages of a kind have the same scripts, styles and ways to other files. */
const ofEachKind = (site: BuiltSite): readonly string[] => longestOfEachKind(pagesOf(site)).map(({ path }) => path);

// The second at the root of a host, where addresses are others.
describe.each([mounted, harbour])('the site `$name` in a browser', (site) => {
  const paths = pagesOf(site).map(({ path }) => path);
  const kinds = new Set(ofEachKind(site));
  const marked = longestOfEachKind(pagesOf(site).filter(({ html }) => html.includes('class="ref"')));
  const pressed = new Set(marked.map(({ path }) => path));
  const exactOf = Object.fromEntries([...readPassages(site)].map(([id, { exact }]) => [id, exact]));
  let served: ServedSite;
  let visits: readonly Visit[] = [];
  let withScript: readonly Visit[] = [];
  const faultsOf = (find: (visit: Visit) => readonly string[]): readonly string[] =>
    [...visits, ...withScript].flatMap((seen) => find(seen).map((fault) => `/${seen.path}: ${fault}`));

  beforeAll(async () => {
    served = await serve(site.folder, site.base);
    // Each mark of each page is pressed as a key or a pointer would press it, one of each kind of page for real.
    const asTouched = { javaScriptEnabled: false, hasTouch: true };
    const isPressed = (path: string): boolean => pressed.has(path);
    visits = await visitAll(served, paths, asTouched, isPressed, async (page, path) => [
      ...(await markFaults(page, exactOf)),
      ...(isPressed(path) ? await pressFirst(page) : []),
    ]);
    const scripted = paths.filter((path) => mayRunScript(path) || kinds.has(path));
    withScript = await visitAll(served, scripted, { javaScriptEnabled: true }, mayRunScript);
  });
  afterAll(() => served.close());

  test('opens every page with status 200', () => {
    expect(faultsOf(({ status }) => (status === 200 ? [] : [String(status)]))).toEqual([]);
    expect(visits.map(({ path }) => path)).toEqual(paths);
    expect(paths.length).toBeGreaterThan(10);
  });

  test('writes nothing to the console', () => {
    expect(faultsOf(({ messages }) => messages)).toEqual([]);
  });

  test('asks for nothing that is not there', () => {
    expect(faultsOf(({ failures }) => failures)).toEqual([]);
  });

  test('asks nothing of another host, and nothing outside its base path', () => {
    expect(
      faultsOf(({ requests }) => requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))),
    ).toEqual([]);
    expect(visits.flatMap(({ requests }) => requests).length).toBeGreaterThanOrEqual(paths.length);
  });

  test('says the same with JavaScript switched off', () => {
    const without = new Map(visits.map(({ path, text }) => [path, text]));
    // What a script may do on its own pages is judged by the tests of those pages.
    const differing = withScript
      .filter(({ path }) => !mayRunScript(path))
      .filter(({ path, text }) => text === '' || without.get(path) !== text);
    expect(differing.map(({ path }) => path)).toEqual([]);
    expect(withScript.length).toBeGreaterThan(10);
  });

  test('opens the passage of each mark where it stands', () => {
    expect(faultsOf(({ marks }) => marks)).toEqual([]);
    expect(pressed.size).toBeGreaterThan(5);
  });

  test(`fits a screen of ${String(narrow.width)} pixels without scrolling sideways`, () => {
    expect(faultsOf(({ width }) => (width <= narrow.width ? [] : [`${String(width)} pixels wide`]))).toEqual([]);
  });

  test('answers an unknown address with its own page and status 404', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const response = await page.goto(`${served.url}no/such/page/`);
    expect(response?.status()).toBe(404);
    const home = page.getByRole('banner').getByRole('link').first();
    await home.click();
    expect(page.url()).toBe(served.url);
    await context.close();
  });
});

test('moves nothing while a page loads, however little of it has come', async () => {
  const served = await serve(mounted.folder, mounted.base, { pieces: 8, pauseMs: 40 });
  onTestFinished(() => served.close());
  const sizes = [
    { width: 360, height: 740 },
    { width: 1440, height: 900 },
  ];
  const runs = ofEachKind(mounted).flatMap((path) => sizes.map((viewport) => ({ path, viewport })));
  const tabs = await Promise.all(Array.from({ length: waiting }, () => slowTab()));
  const shifts = await inParallel(runs, tabs, async ({ path, viewport }, tab) => {
    await tab.page.setViewportSize(viewport);
    const { shift, fonts } = await tab.layoutShift(served.url + path);
    const what = [
      ...(shift === 0 ? [] : [`moves by ${String(shift)}`]),
      ...(fonts > 0 || isEmbedded(path) ? [] : ['asks for no font']),
    ];
    return what.map((fault) => `/${path} at ${String(viewport.width)}: ${fault}`);
  });
  await Promise.all(tabs.map(({ page }) => page.context().close()));
  expect(shifts.flat()).toEqual([]);
});

/** A tab on a slow line. */
interface SlowTab {
  readonly page: Page;
  /** Sum of the layout shifts of a first visit, in the browser's own measure, and how many fonts came late. */
  readonly layoutShift: (url: string) => Promise<{ readonly shift: number; readonly fonts: number }>;
}

async function slowTab(): Promise<SlowTab> {
  const page = await (await browser.newContext()).newPage();
  let fonts = 0;
  // Without the delay the fonts of this machine's own server are there before anything is drawn. What is asked through a
  // route is never kept, so that each visit is a first one.
  await page.route('**/*.woff2', async (route) => {
    fonts += 1;
    await new Promise((done) => setTimeout(done, fontDelayMs));
    await route.continue();
  });
  const layoutShift: SlowTab['layoutShift'] = async (url) => {
    fonts = 0;
    await page.goto(url);
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      return new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Entries are delivered after the next frame is drawn.
        requestAnimationFrame(() => setTimeout(() => done(sum), 100));
      });
    });
    return { shift, fonts };
  };
  return { page, layoutShift };
}
