/** What the walks through the site share: one browser, one served site, pages as one reader or another has them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { BuiltSite } from './build.ts';
import { longestOfEachKind, pagesOf } from './built-pages.ts';
import { serve, type ServedSite } from './serve.ts';

/** What a reader has. */
interface Reader extends BrowserContextOptions {
  /** Whether the browser draws the page, which it need not where nobody presses anything: see `launchBrowser`. */
  readonly draws?: boolean;
}

/** A served site to walk through. */
export interface Walk {
  /** The longest page of each kind. */
  readonly longest: readonly string[];
  /** The longest page whose path matches; a walk without its page is a fault. */
  readonly pageLike: (pattern: RegExp) => string;
  /** Opens a page; it is left with the test. Without JavaScript unless asked for. */
  readonly open: (path: string, options?: Reader) => Promise<Page>;
  /** Opens a page in the one tab that the tests of a page share, one page after another; nothing is drawn. */
  readonly keep: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Address of a page. */
  readonly urlOf: (path: string) => string;
}

/** A reader at a desk, without scripts. */
const usual = { javaScriptEnabled: false, viewport: { width: 1440, height: 800 } };

/** Serves `site` for the tests of a file. */
export function walkThrough(site: BuiltSite): Walk {
  /** One that draws, and one that does not, each as soon as it is asked for. */
  const browsers = new Map<boolean, Browser>();
  let served: ServedSite;
  beforeAll(async () => {
    served = await serve(site.folder, site.base);
  });
  afterAll(async () => {
    for (const browser of browsers.values()) await browser.close();
    await served.close();
  });
  // A tab is a process of its own: the next test of a reader of the same kind goes on in the one that is left.
  const idlePages: Record<string, Page[]> = {};
  const openTab = async ({ draws = true, ...options }: Reader): Promise<Page> => {
    const browser = browsers.get(draws) ?? (await launchBrowser({ draws }));
    browsers.set(draws, browser);
    const page = await (await browser.newContext(options)).newPage();
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
      kept ??= await openTab({ ...usual, ...options, draws: false });
      await kept.goto(served.url + path);
      return kept;
    },
  };
}
