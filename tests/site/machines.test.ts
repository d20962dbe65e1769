/** What a site says to programs: feed, sitemap, robots.txt, structured data, previews. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadImage } from '@napi-rs/canvas';
import { fromXml } from './xml.ts';
import { describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { z } from 'zod';
import type { BuiltSite } from './build.ts';
import { attribute, isEmbedded, pagesOf, type BuiltPage } from './built-pages.ts';

const sites = inject('sites');
const { mounted, harbour, bakery, edited } = sites;

const read = (site: BuiltSite, file: string): string => readFileSync(join(site.folder, file), 'utf8');
const homeOf = (site: BuiltSite): string => `${site.origin}${site.base}`;

/** Contents of the meta elements of that name or property. */
function metaOf(page: BuiltPage, name: string): readonly string[] {
  return page.elements
    .filter((element) => element.tagName === 'meta')
    .filter((element) => [attribute(element, 'name'), attribute(element, 'property')].includes(name))
    .map((element) => attribute(element, 'content') ?? '');
}

describe.each([mounted, harbour])('the feed of the site `$name`', (site) => {
  test('is Atom, with ids that are names and links to pages that are there', () => {
    const feed = fromXml(read(site, 'feed.xml'));
    expect(feed.values('id').every((id) => /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id))).toBe(
      true,
    );
    expect(new Set(feed.values('id')).size).toBe(feed.values('id').length);
    const updated = feed.values('updated');
    expect(updated.length).toBeGreaterThan(1);
    expect(updated).toEqual(updated.toSorted().toReversed());
    const paths = new Set(pagesOf(site).map(({ path }) => `${homeOf(site)}${path}`));
    const links = feed.attributes('link', 'href');
    expect(links.filter((link) => !paths.has(link))).toEqual([`${homeOf(site)}feed.xml`]);
  });

  test('is named on every page', () => {
    const without = pagesOf(site).filter(
      ({ path, elements }) =>
        !isEmbedded(path) &&
        !elements.some(
          (element) =>
            attribute(element, 'type') === 'application/atom+xml' &&
            attribute(element, 'href') === `${site.base}feed.xml`,
        ),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

test('the ids of the feed do not change when the site moves', () => {
  expect(fromXml(read(edited, 'feed.xml')).values('id')).toEqual(fromXml(read(harbour, 'feed.xml')).values('id'));
});

test('corrections stand on their page and in the feed, the newest first', () => {
  const page = pagesOf(harbour).find(({ path }) => path === 'corrections/');
  expect(page?.html).toMatch(/<del[^>]*>The harbour is closed &amp; empty<\/del>[^]*<del[^>]*>70 boats<\/del>/u);
  expect(page?.html).toMatch(/<ins[^>]*>60 boats<\/ins>/u);
  expect(fromXml(read(harbour, 'feed.xml')).values('content')).toEqual([
    'It said: “The harbour is closed & empty”. It now says: “The harbour is closed”. No source says whether it is empty.',
    'It said: “70 boats”. It now says: “60 boats”. The words of the source had been copied wrongly.',
    expect.stringContaining('3 archived sources'),
  ]);
});

test('a dossier that records no date has no feed, and no page that names one', () => {
  expect(existsSync(join(bakery.folder, 'feed.xml'))).toBe(false);
  expect(pagesOf(bakery).filter(({ html }) => html.includes('feed.xml'))).toEqual([]);
});

describe('the sitemap', () => {
  test('names every page that can be arrived at, by its whole address', () => {
    const index = fromXml(read(mounted, 'sitemap-index.xml'));
    expect(index.values('loc')).toEqual([`${homeOf(mounted)}sitemap-0.xml`]);
    const named = fromXml(read(mounted, 'sitemap-0.xml')).values('loc');
    const expected = pagesOf(mounted)
      .map(({ path }) => path)
      .filter((path) => !/^(?:search|print)\/|^404|\/(?:explore|embed)\/$/u.test(path));
    expect(named.toSorted()).toEqual(expected.map((path) => `${homeOf(mounted)}${path}`).toSorted());
  });

  test('is there, and is named in robots.txt, only where the site knows its address', () => {
    expect(read(mounted, 'robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${homeOf(mounted)}sitemap-index.xml\n`);
    expect(read(harbour, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
    expect(existsSync(join(harbour.folder, 'sitemap-index.xml'))).toBe(false);
  });
});

const describedSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('WebPage'),
  name: z.string(),
  url: z.string(),
  breadcrumb: z.object({ itemListElement: z.array(z.object({ item: z.string().optional() })) }).optional(),
});

/** The text of a page's structured data. */
function dataOf({ elements }: BuiltPage): string {
  const script = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
  return script?.children.map((child) => ('value' in child ? child.value : '')).join('') ?? '';
}

describe.each([mounted, harbour, bakery])('the structured data of the site `$name`', (site) => {
  test('is on every page, and every address in it is the page’s own or leads to a page', () => {
    const paths = new Set(pagesOf(site).map(({ path }) => `${homeOf(site)}${path}`));
    const faults = pagesOf(site).flatMap((page) => {
      const { url, breadcrumb } = describedSchema.parse(JSON.parse(dataOf(page)));
      const items = breadcrumb?.itemListElement.flatMap(({ item }) => item ?? []) ?? [];
      return [
        ...(url === `${homeOf(site)}${page.path}` ? [] : [`/${page.path} calls itself ${url}`]),
        ...items.filter((item) => !paths.has(item)).map((item) => `/${page.path} leads to ${item}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('names nobody but the editors as author or publisher of the dossier, and rates nothing', () => {
    const faults = pagesOf(site).filter(({ path }) => !path.startsWith('sources/'));
    const strange =
      /"(?:author|publisher)":(?!\{"@type":"Organization","name":"The editors of “)|Review|Rating|acceptedAnswer/u;
    expect(faults.filter((page) => strange.test(dataOf(page))).map(({ path }) => path)).toEqual([]);
  });
});

testOfContent('structured data costs a page at most 400 bytes', () => {
  const heavy = pagesOf(mounted).flatMap((page) => {
    const size = (html: string): number => gzipSync(html, { level: 9 }).length;
    const bytes = size(page.html) - size(page.html.replace(/<script type="application\/ld\+json">.*?<\/script>/su, ''));
    return bytes > 400 ? [`/${page.path}: ${String(bytes)}`] : [];
  });
  expect(heavy).toEqual([]);
});

describe('previews elsewhere', () => {
  test('show a picture of the page, its section or the dossier, by its whole address', async () => {
    const files = new Set<string>();
    const faults = pagesOf(mounted).flatMap((page) => {
      const [image = '', ...others] = metaOf(page, 'og:image');
      const file = image.replace(homeOf(mounted), '');
      files.add(file);
      return image.startsWith(homeOf(mounted)) &&
        others.length === 0 &&
        existsSync(join(mounted.folder, file)) &&
        metaOf(page, 'og:image:alt')[0] !== '' &&
        metaOf(page, 'twitter:card')[0] === 'summary_large_image'
        ? []
        : [`/${page.path}: ${image}`];
    });
    expect(faults).toEqual([]);
    // One for each section and each chapter, which are listed for language models, and for what has a drawing of its own.
    const listed = read(mounted, 'llms.txt').match(/^- \[[^\]]+\]\(\S+\/(?:index\.md)?\)/gmu) ?? [];
    const drawn = pagesOf(mounted).filter(({ path }) => /^(?:timeline|places|figures)\/[^/]+\/$/u.test(path));
    expect(drawn.length).toBeGreaterThan(0);
    expect(files.size).toBe(listed.length + drawn.length);
    for (const file of files) {
      const { width, height } = await loadImage(join(mounted.folder, file));
      expect([width, height]).toEqual([1200, 630]);
    }
  });

  test('show none where the site does not know its address, because half of one cannot be followed', () => {
    expect(pagesOf(harbour).filter((page) => metaOf(page, 'og:image').length > 0)).toEqual([]);
  });
});

describe.each([mounted, harbour])('every event, figure, chapter, quotation and question of `$name`', (site) => {
  test('says how to cite it, with its address', () => {
    // A figure has one page to cite; the one on which it is explored leads there.
    const cited = pagesOf(site)
      .filter(({ path }) => /^(?:timeline|figures|policy|quotes|differences)\/./u.test(path))
      .filter(({ path }) => !/\/(?:explore|embed|part\/\d+)\/$/u.test(path));
    const faults = cited.filter(({ html, path }) => {
      const line = html.match(/Cite this<\/h2>\s*<p[^>]*>([^<]*)</u)?.[1] ?? '';
      return !line.startsWith('“') || !line.trimEnd().endsWith(` ${homeOf(site)}${path}`);
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
    expect(cited.length).toBeGreaterThan(10);
  });
});

describe.each([mounted, harbour])('what the site `$name` says in Markdown', (site) => {
  test('is on every page that says something, and holds each sentence and each passage of it', () => {
    const pages = pagesOf(site).filter(({ path }) => !/^(?:search|print|404)|\/(?:explore|embed)\/$/u.test(path));
    const faults = pages.filter(({ path, html }) => {
      const twin = existsSync(join(site.folder, path, 'index.md')) ? read(site, join(path, 'index.md')) : '';
      const marks = new Set(
        [...html.matchAll(/class="ref"[^>]*popovertarget="([^"]*)"/gu)].map(
          ([, id = '']) => new RegExp(`<li id="${id}" popover><p><b>(\\w+)`, 'u').exec(html)?.[1],
        ),
      );
      return (
        !html.includes('<link rel="alternate" type="text/markdown" href="index.md">') ||
        twin === '' ||
        [...marks].some((mark) => !twin.includes(`[^${String(mark)}]`) || !twin.includes(`[^${String(mark)}]: `))
      );
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(40);
  });

  test('is listed in llms.txt, each page by an address that is there', () => {
    const lines = read(site, 'llms.txt').split('\n');
    expect(lines[0]).toMatch(/^# \S/u);
    const addresses = lines.flatMap((line) => /^- \[[^\]]+\]\(([^)]+)\): \S/u.exec(line)?.[1] ?? []);
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((to) => !existsSync(join(site.folder, to.replace(homeOf(site), ''))))).toEqual([]);
  });
});

test('phones have an icon of the site in pixels', async () => {
  const icon = await loadImage(join(harbour.folder, 'apple-touch-icon.png'));
  expect([icon.width, icon.height]).toEqual([180, 180]);
});
