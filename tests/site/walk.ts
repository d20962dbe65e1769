/** What the walks through the site share: one browser, one served site, pages as one reader or another has them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { BuiltSite } from './build.ts';
import { longestOfEachKind, pagesOf } from './built-pages.ts';
import { serve, type ServedSite } from './serve.ts';

/** A served site to walk through. */
export interface Walk {
  /** The longest page of each kind. */
  readonly longest: readonly string[];
  /** The longest page whose path matches; a walk without its page is a fault. */
  readonly pageLike: (pattern: RegExp) => string;
  /** Opens a page; it is left with the test. Without JavaScript unless asked for. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a page in the one tab that the tests of a page share, one page after another. It draws nothing: see `launchBrowser`. */
  readonly keep: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Address of a page. */
  readonly urlOf: (path: string) => string;
}

/** A reader at a desk, without scripts. */
const usual = { javaScriptEnabled: false, viewport: { width: 1440, height: 800 } };

/** Serves `site` for the tests of a file. */
export function walkThrough(site: BuiltSite): Walk {
  let browser: Browser;
  let undrawn: Browser | undefined;
  let served: ServedSite;
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await serve(site.folder, site.base);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), undrawn?.close()]);
    await served.close();
  });
  // A tab is a process of its own: the next test of a reader of the same kind goes on in the one that is left.
  const idlePages: Record<string, Page[]> = {};
  const openTab = async (options: BrowserContextOptions, within = browser): Promise<Page> => {
    const page = await (await within.newContext(options)).newPage();
    // Far above what a slow machine needs.
    page.setDefaultTimeout(30_000);
    return page;
  };
  let kept: Page | undefined;
  const longest = longestOfEachKind(pagesOf(site)).map((page) => page.path);
  return {
    longest,
    pageLike: (pattern) => {
      const path = longest.find((candidate) => pattern.test(candidate));
      if (path === undefined) throw new Error(`Missing page like ${String(pattern)}.`);
      return path;
    },
    urlOf: (path) => served.url + path,
    open: async (path, options = {}) => {
      const reader = { ...usual, ...options };
      const idle = (idlePages[JSON.stringify(reader)] ??= []);
      const page = idle.pop() ?? (await openTab(reader));
      onTestFinished(async () => {
        await page.emulateMedia({ media: null });
        await page.setViewportSize(reader.viewport ?? usual.viewport);
        idle.push(page);
      });
      // Within a page that is open already, an address of a part of it would leave open what a test before opened.
      if (path.includes('#')) await page.goto('about:blank');
      await page.goto(served.url + path);
      return page;
    },
    keep: async (path, options = {}) => {
      undrawn ??= await launchBrowser({ draws: false });
      kept ??= await openTab({ ...usual, ...options }, undrawn);
      await kept.goto(served.url + path);
      return kept;
    },
  };
}
