/** What a built page forbids itself: scripts that are not the site's, requests elsewhere, and telling where a reader came from. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser, takeViolations } from './browser.ts';
import type { BuiltSite } from './build.ts';
import {
  attribute,
  isEmbedded,
  kindOf,
  longestOfEachKind,
  mayRunScript,
  pagesOf,
  type BuiltPage,
} from './built-pages.ts';
import { serve } from './serve.ts';

const { mounted, harbour, bakery } = inject('sites');

const forbidden =
  "default-src 'none';style-src 'unsafe-inline';connect-src 'self';font-src 'self';img-src 'self';base-uri 'none';form-action 'self'";

/** The whole policy that a page of this address must have. */
function expectedPolicy(path: string): string {
  if (isEmbedded(path)) return "default-src 'none';style-src 'unsafe-inline';base-uri 'none';form-action 'none'";
  if (!mayRunScript(path)) return forbidden;
  return `${forbidden};script-src 'self'${path === 'search/' ? " 'wasm-unsafe-eval'" : ''}`;
}

/** Faults of every page, each behind the page's path. */
function faultsOf(site: BuiltSite, find: (page: BuiltPage) => readonly string[]): readonly string[] {
  return pagesOf(site).flatMap((page) => find(page).map((fault) => `/${page.path}: ${fault}`));
}

test.each([mounted, harbour, bakery])(
  'the site `$name` has on every page one policy, before anything that it could forbid',
  (site) => {
    const faults = faultsOf(site, ({ path, elements }) => {
      const head = elements.findIndex(({ tagName }) => tagName === 'head');
      const policies = elements.flatMap((element, index) =>
        attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy' ? [{ element, index }] : [],
      );
      const [policy] = policies;
      if (policy === undefined || policies.length > 1) return [`${String(policies.length)} policies`];
      const text = attribute(policy.element, 'content') ?? '';
      return [
        // Behind the coding of the page, which a browser looks for in the first bytes.
        ...(policy.index === head + 2 ? [] : ['the policy is late']),
        ...(text === expectedPolicy(path) ? [] : [text]),
      ];
    });
    expect(faults).toEqual([]);
    expect(pagesOf(site).length).toBeGreaterThan(10);
  },
);

test.each([mounted, harbour])('the site `$name` tells no other site where a reader came from', (site) => {
  let outward = 0;
  const own = site.origin === '' ? 'https://site.invalid' : site.origin;
  const faults = faultsOf(site, ({ path, elements }) => [
    ...(elements.some(
      (element) => attribute(element, 'name') === 'referrer' && attribute(element, 'content') === 'no-referrer',
    )
      ? []
      : ['no policy for referrers']),
    ...elements
      .filter(({ tagName }) => ['a', 'area', 'form'].includes(tagName))
      .filter((link) => {
        const target = attribute(link, 'href') ?? attribute(link, 'action') ?? '';
        if (URL.parse(target, `${own}${site.base}${path}`)?.origin === own) return false;
        outward += 1;
        return !(attribute(link, 'rel') ?? '').split(' ').includes('noreferrer');
      })
      .map((link) => `${link.tagName} to ${attribute(link, 'href') ?? ''} without noreferrer`),
  ]);
  expect(faults).toEqual([]);
  expect(outward).toBeGreaterThan(5);
});

/** What a page might be made to hold: each writes to the title if it runs, and the last asks another host. */
const planted = `
  <script>document.title += ' inline'</script>
  <script src="data:text/javascript,document.title+=' data'"></script>
  <img src="missing.png" onerror="document.title += ' handler'" alt="">
  <iframe srcdoc="<script>parent.document.title += ' frame'</script>"></iframe>
  <a id="planted" href="javascript:void (document.title += ' link')">Planted</a>
  <img src="http://localhost:1/pixel.png" alt="">`;

describe('what is planted in a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** Opens the page with `html` in a copy of nothing else, follows the planted link, and gives the title after that. */
  async function titleAfter(path: string, html: string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'planted-'));
    const file = join(folder, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    writeFileSync(join(folder, '404.html'), '');
    const served = await serve(folder, '/');
    const page = await browser.newPage();
    onTestFinished(async () => {
      await page.close();
      await served.close();
      rmSync(folder, { recursive: true });
    });
    await page.goto(served.url + path);
    await page.locator('#planted').evaluate((link) => {
      if (link instanceof HTMLElement) link.click();
    });
    await page.waitForTimeout(100);
    return page.title();
  }

  const kinds = longestOfEachKind(pagesOf(mounted)).filter(({ path }) =>
    ['', 'search', 'policy/[slug]', 'figures/[slug]/explore'].includes(kindOf(path)),
  );

  test.each(kinds)('does not run and asks nothing of another host: /$path', async ({ path, html }) => {
    const title = /<title>([^<]*)/u.exec(html)?.[1];
    const doctored = html.replace('</main>', `${planted}</main>`);
    expect(await titleAfter(path, doctored)).toBe(title);
    const messages = takeViolations().join('\n');
    expect(messages).toContain('inline script');
    expect(messages).toContain('inline event handler');
    expect(messages).toContain('javascript:');
    expect(messages).toContain('http://localhost:1/pixel.png');
  });

  test('would run without the policy', async () => {
    const [{ path, html } = { path: '', html: '' }] = kinds;
    const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '');
    const title = await titleAfter(path, open.replace('</main>', `${planted}</main>`));
    for (const ran of ['inline', 'data', 'handler', 'frame', 'link']) expect(title).toContain(` ${ran}`);
  });
});
