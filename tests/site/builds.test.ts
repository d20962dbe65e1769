/** What a build depends on: the dossier that it is pointed at, and nothing that changes from one build to the next. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { z } from 'zod';
import type { BuiltSite } from './build.ts';
import { filesOf, pagesOf, textOf } from './built-pages.ts';

const sites = inject('sites');

function titleOf(site: BuiltSite): string {
  const config: unknown = parse(readFileSync(join(site.root, 'content', 'dossier.yaml'), 'utf8'));
  return z.object({ title: z.string() }).parse(config).title;
}

test.each(Object.values(sites))('the build `$name` succeeds', ({ failure }) => {
  expect(failure).toBe('');
});

const { harbour, bakery } = sites;
test.skipIf(harbour.said === undefined)(
  'of two builds of one checkout, begun at once, the second waits and says so',
  () => {
    expect(`${harbour.said ?? ''}${bakery.said ?? ''}`.match(/Another build of this checkout runs/gu)).toHaveLength(1);
  },
);

test('two builds of one dossier are the same, byte by byte', () => {
  const { mounted, again } = sites;
  const first = again.origin === harbour.origin ? harbour : mounted;
  // `npm run pdf` adds it to a site that is published.
  const files = filesOf(first.folder).filter((file) => file !== 'dossier.pdf');
  expect(filesOf(again.folder)).toEqual(files);
  expect(files.length).toBeGreaterThan(100);
  const differing = files.filter(
    (file) => !readFileSync(join(first.folder, file)).equals(readFileSync(join(again.folder, file))),
  );
  expect(differing).toEqual([]);
});

describe.each([sites.harbour, sites.bakery])('DOSSIER_ROOT at `$name`', (site) => {
  test('builds that dossier: its title is on every page', () => {
    const title = titleOf(site);
    const without = pagesOf(site).filter(
      (page) => !textOf(page.tree).includes(title) || !page.html.includes(`${title}</title>`),
    );
    expect(without.map((page) => page.path)).toEqual([]);
    expect(pagesOf(site)).not.toEqual([]);
  });

  testOfContent('shows no word of the title of this repository’s dossier', () => {
    // Words of three letters and fewer are articles and the like.
    const words = titleOf(sites.mounted).match(/\p{L}{4,}/gu) ?? [];
    const telling = new RegExp(`\\b(?:${words.join('|')})`, 'iu');
    const faults = filesOf(site.folder)
      .filter((file) => /\.(?:html|json|csv|xml|txt)$/u.test(file))
      .flatMap((file) => {
        const found = telling.exec(readFileSync(join(site.folder, file), 'utf8'));
        return found === null ? [] : [`${file}: ${found[0]}`];
      });
    expect(words).not.toEqual([]);
    expect(faults).toEqual([]);
  });
});
