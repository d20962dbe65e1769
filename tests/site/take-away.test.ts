/** What leads out of the site: a figure within a page of another origin, its pictures, how to cite it. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { launchBrowser } from './browser.ts';
import { attribute, pagesOf } from './built-pages.ts';
import { serve, type ServedSite } from './serve.ts';

const { harbour, mounted } = inject('sites');
const figure = 'figures/boats-adrift/';

let served: ServedSite;
beforeAll(async () => {
  served = await serve(harbour.folder, harbour.base);
});
afterAll(() => served.close());

test('a figure stands in a page of another origin, in one request, without a script, with its sources', async () => {
  const host = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><title>Host</title><iframe src="${served.url}${figure}embed/" width="420" height="700"></iframe>`,
      );
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  const address = host.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  const browser = await launchBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  // The other name of this machine is another origin.
  await page.goto(`http://localhost:${String(port)}/`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'How many boats did the storm tear loose?' }).waitFor();
  expect(await frame.locator('svg.drawing-narrow').isVisible()).toBe(true);
  expect(await frame.getByRole('link', { name: 'Harbour Post' }).count()).toBeGreaterThan(0);
  await frame
    .getByRole('button', { name: /Harbour Post/u })
    .first()
    .click();
  expect(await frame.locator('.evidence li:popover-open mark').isVisible()).toBe(true);
  // Links lead out of the frame, to pages that have their own.
  expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
  expect(requests.filter((url) => url.startsWith(served.url))).toEqual([`${served.url}${figure}embed/`]);
  expect(messages).toEqual([]);
  await browser.close();
  await new Promise((closed) => host.close(closed));
});

testOfContent(
  'each figure that is drawn has a page to embed within the weight of a page, called by the name of its own',
  () => {
    const pages = pagesOf(mounted);
    const embeds = pages.filter(({ path }) => path.endsWith('/embed/'));
    expect(embeds.length).toBeGreaterThan(5);
    for (const { path, html, elements } of embeds) {
      const own = path.replace(/embed\/$/u, '');
      expect([path, gzipSync(html, { level: 9 }).length <= 14_336]).toEqual([path, true]);
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      expect(canonical === undefined ? undefined : attribute(canonical, 'href')).toBe(
        `${mounted.origin}${mounted.base}${own}`,
      );
      const links = pages.find((page) => page.path === own)?.elements.map((element) => attribute(element, 'href'));
      for (const ending of ['csv', 'json', 'svg', 'png', 'bib', 'ris'])
        expect(links).toContain(`${mounted.base}${own.slice(0, -1)}.${ending}`);
    }
  },
);

test.each([mounted, harbour])('each figure, chapter and quotation of `$name` can be cited in two formats', (site) => {
  const pages = pagesOf(site).filter(({ path }) => /^(?:figures|policy|quotes)\/(?!part\/)[^/]+\/$/u.test(path));
  for (const { path, elements } of pages) {
    const links = elements.map((element) => attribute(element, 'href'));
    for (const ending of ['bib', 'ris']) {
      const file = `${path.slice(0, -1)}.${ending}`;
      expect(links).toContain(`${site.base}${file}`);
      expect(readFileSync(join(site.folder, file), 'utf8')).toMatch(/^(?:@\w+\{|TY {2}- )/u);
    }
  }
  expect(pages.filter(({ path }) => path.startsWith('quotes/')).length).toBeGreaterThan(1);
});

test('the page of a drawn figure has the line that shows it elsewhere, where the site knows its address', () => {
  const lineOf = (html: string): string | undefined => /<code[^>]*>(&lt;iframe.*?)<\/code>/u.exec(html)?.[1];
  const pages = pagesOf(mounted);
  const embeds = pages.filter(({ path }) => path.endsWith('/embed/'));
  for (const { path, html } of embeds) {
    const own = pages.find((page) => page.path === path.replace(/embed\/$/u, ''));
    const title = /<h1[^>]*>([^<]*)/u.exec(html)?.[1]?.trim() ?? '';
    expect(lineOf(own?.html ?? '')?.replaceAll('&quot;', '"')).toBe(
      `&lt;iframe src="${mounted.origin}${mounted.base}${path}" title="${title}" width="100%" height="700" loading="lazy"&gt;&lt;/iframe&gt;`,
    );
  }
  // A path alone leads nowhere from another site.
  expect(pagesOf(harbour).filter(({ html }) => lineOf(html) !== undefined)).toEqual([]);
});

test('text is copied without the marks behind it', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${served.url}policy/power/`);
  const { copied, shown } = await page
    .locator('.prose p:has(.ref)')
    .first()
    .evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return { copied: getSelection()?.toString() ?? '', shown: paragraph.textContent };
    });
  await browser.close();
  // By the letter or by the name of its outlet.
  const mark = /\.(?:[A-Z]+|[A-Z][A-Za-z ]+ )\d/u;
  expect(shown).toMatch(mark);
  expect(copied).toMatch(/\. [A-Z]/u);
  expect(copied).not.toMatch(mark);
});

test('the picture of a figure is the one that its drawing shows', async () => {
  const svg = readFileSync(join(harbour.folder, `${figure.slice(0, -1)}.svg`), 'utf8');
  const image = await loadImage(join(harbour.folder, `${figure.slice(0, -1)}.png`));
  const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  expect([image.width, image.height]).toEqual([Math.round(2 * Number(width)), Math.round(2 * Number(height))]);
  expect(svg).toContain('>Sources: Harbour Post, Marelo Gazette, Coast Wire.<');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${served.url}${figure.slice(0, -1)}.svg`);
  // Nothing is written beyond the edge in the typefaces that this machine has.
  const beyond = await page.evaluate(() => {
    const box = document.documentElement.getBoundingClientRect();
    return [...document.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().right > box.right)
      .length;
  });
  expect(beyond).toBe(0);
  await browser.close();
});
