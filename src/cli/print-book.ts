/**
 * Prints the book of a built site with a browser.
 *
 * The page is opened at its own address, answered from the built files: links
 * that leave the book then lead to the public site, and no server is needed.
 * It is printed more than once, because the numbers of the pages in the table
 * of contents are known only afterwards, and take room themselves.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { countPages, pagesOfAnchors } from './pdf-file.ts';

/** A printed book. */
export interface PrintedBook {
  readonly pdf: Buffer;
  readonly pages: number;
}

/** Where a site lives that was built for no address. */
const nowhere = 'https://site.invalid';

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);

/** What the page says of itself for the sake of printing. */
export interface BookRecord {
  /** Address of the site's home page, or its path where the site was built for no address. */
  readonly home: string;
  /** EDTF date of the newest source, or `undated`. */
  readonly date: string;
}

/** What the page `/print/` says of itself; nothing where it is no book. */
export function readBookRecord(html: string): BookRecord | undefined {
  const [, book = ''] = html.split('<article class="book" ', 2);
  const [, home, date] = /^data-home="([^"]+)" data-date="([^"]+)"/u.exec(book) ?? [];
  return home === undefined || date === undefined ? undefined : { home, date };
}

/** Whether the page `/print/` says that the dossier is too large for a book. */
export function isUnbound(html: string): boolean {
  return /<div class="page" data-unbound(?:[ >=])/u.test(html);
}

/** Prints `/print/` of the built site in the folder `site`. */
export async function printBook(browser: Browser, site: string, home: string): Promise<PrintedBook> {
  const page = await browser.newPage({ javaScriptEnabled: true });
  const start = new URL(home, nowhere);
  await answerFrom(page, site, start);
  await page.goto(new URL('print/', start).href);
  if (start.origin === nowhere) await dropLinksOut(page);
  await keepBlanksOfTitles(page);
  await page.evaluate(() => document.fonts.ready);
  const print = (): Promise<Buffer> =>
    page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  const pdf = await printNumbered(page, print);
  await page.close();
  return { pdf, pages: countPages(pdf) };
}

/** Rounds in which the numbers must settle: the first may push something to another page, hardly the second. */
const maxRounds = 4;

/** Prints until the numbers in the table of contents are those of the pages. */
async function printNumbered(page: Page, print: () => Promise<Buffer>): Promise<Buffer> {
  let pages = pagesOfAnchors(await print());
  for (let round = 0; round < maxRounds; round += 1) {
    await numberContents(page, pages);
    const pdf = await print();
    const found = pagesOfAnchors(pdf);
    if (isDeepStrictEqual(found, pages)) return pdf;
    pages = found;
  }
  throw new Error('The numbers in the table of contents do not settle.');
}

/** Answers every request below `home` from the folder, and no other. */
async function answerFrom(page: Page, folder: string, home: URL): Promise<void> {
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const isInside = origin === home.origin && pathname.startsWith(home.pathname) && !pathname.includes('..');
    const path = decodeURIComponent(pathname.slice(home.pathname.length));
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    const body = isInside ? await readFile(file).catch(() => undefined) : undefined;
    const contentType = types.get(extname(file));
    if (body === undefined || contentType === undefined) return route.abort();
    // A reader's browser may do without the fonts when they come late; a printed page waits for them.
    const text =
      extname(file) === '.html' ? body.toString().replaceAll('font-display:optional', 'font-display:block') : body;
    return route.fulfill({ body: text, contentType });
  });
}

/** Links out of the book would lead nowhere where the site has no address. */
async function dropLinksOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('a[href]')) {
      if (
        link instanceof HTMLAnchorElement &&
        link.origin === location.origin &&
        !(link.getAttribute('href') ?? '').startsWith('#')
      )
        link.removeAttribute('href');
    }
  });
}

/**
 * Where a title wraps, Chromium loses the blank at the end of the line from the outline ("Low water inthe harbour").
 * A zero-width space behind each blank keeps it; `repeatable` takes it out of the outline again.
 */
async function keepBlanksOfTitles(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('.book :is(h2, h3, h4, h5, h6)')) {
      for (const text of heading.childNodes) {
        if (text instanceof Text) text.data = text.data.trim().replaceAll(' ', ' \u200b');
      }
    }
  });
}

/** Writes the page behind each line of the table of contents. */
async function numberContents(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  await page.evaluate(
    (entries) => {
      const numbers = new Map(entries);
      for (const link of document.querySelectorAll('.contents a')) {
        const number = numbers.get((link.getAttribute('href') ?? '').slice(1));
        if (number !== undefined) link.setAttribute('data-number', String(number));
      }
    },
    [...pages],
  );
}
