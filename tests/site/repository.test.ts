/** The ways from a page to the repository: to say that something is wrong, and to change the file that it is made of. */
import { readFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { pagesOfRepository } from '../../src/site/repository.ts';
import { attribute, pagesOf } from './built-pages.ts';

const { harbour, bakery } = inject('sites');

const formSchema = z.object({ body: z.array(z.object({ id: z.string() })) });

describe('the pages of a repository', () => {
  test.each([
    ['https://github.com/example/harbour', 'main/content/a.mdx'],
    ['https://github.com/example/harbour/', 'main/content/a.mdx'],
    ['https://github.com/example/harbour/tree/next', 'next/content/a.mdx'],
    ['https://github.com/example/harbour/tree/main/dossiers/storm', 'main/dossiers/storm/content/a.mdx'],
  ])('at %s edit %s', (address, file) => {
    const pages = pagesOfRepository(address);
    expect(pages?.edit('content/a.mdx')).toBe(`https://github.com/example/harbour/edit/${file}`);
    expect(pages?.report('https://example.org/x/?a&b#c')).toBe(
      'https://github.com/example/harbour/issues/new?template=error.yml&page=https%3A%2F%2Fexample.org%2Fx%2F%3Fa%26b%23c',
    );
  });

  test.each([
    ['none', undefined],
    ['another host', 'https://gitlab.example/example/harbour'],
    ['a host that only begins so', 'https://github.com.example.org/a/b'],
    ['an owner alone', 'https://github.com/example'],
    ['another page of GitHub', 'https://github.com/example/harbour/wiki'],
  ])('are not known of %s', (_, address) => {
    expect(pagesOfRepository(address)).toBeUndefined();
  });
});

test('the form has the field that the links fill', async () => {
  const link = new URL(pagesOfRepository('https://github.com/a/b')?.report('/') ?? '');
  const file = `.github/ISSUE_TEMPLATE/${link.searchParams.get('template') ?? ''}`;
  const { body } = formSchema.parse(parse(await readFile(file, 'utf8')));
  const fields = [...link.searchParams.keys()].filter((name) => name !== 'template');
  expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(fields));
});

describe('a site whose repository is on GitHub', () => {
  /** Where the links of each page to that host lead. */
  const outward = pagesOf(harbour).map((page) => ({
    path: `/${page.path}`,
    links: page.elements
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => ({ href: attribute(link, 'href') ?? '', rel: attribute(link, 'rel') }))
      .filter(({ href }) => href.startsWith('https://github.com/')),
  }));

  test('offers on every page of its own frame to say that something is wrong there, and tells GitHub no more', () => {
    for (const { path, links } of outward.filter(({ path: at }) => !at.endsWith('/embed/'))) {
      const reported = links.filter(({ href }) => href.includes('/issues/new'));
      const pages = reported.map(({ href }) => new URL(href).searchParams.get('page')?.replace(/#.*$/u, ''));
      expect({ path, pages: [...new Set(pages)] }).toEqual({ path, pages: [path] });
      expect({ path, rels: [...new Set(links.map(({ rel }) => rel))] }).toEqual({ path, rels: ['noreferrer'] });
    }
  });

  test('offers it at each passage, by its id on the page, but on the overview, which has no room', () => {
    const at = (path: string) =>
      outward
        .find((page) => page.path === path)
        ?.links.flatMap(({ href }) => new URL(href).searchParams.get('page') ?? []);
    expect(at('/policy/power/')).toEqual([
      '/policy/power/#wire-0-38',
      '/policy/power/#wire-121-181',
      '/policy/power/#wire-183-230',
      '/policy/power/',
    ]);
    expect(at('/')).toEqual(['/']);
  });

  test('offers to edit the file of each entry on its own page, and no other page', async () => {
    const { entries } = await readDossier(harbour.root);
    const edits = outward.flatMap(({ path, links }) =>
      links.filter(({ href }) => href.includes('/edit/')).map(({ href }) => `${path} ${href}`),
    );
    const paths = new Set(outward.map(({ path }) => path));
    const expected = [...entries.values()]
      .filter(({ url }) => paths.has(url))
      .map(({ url, file }) => `${url} https://github.com/example/harbour/edit/main/dossiers/storm/${file}`);
    expect(edits.toSorted()).toEqual(expected.toSorted());
    expect(edits.length).toBeGreaterThan(20);
  });
});

test('a site that names no repository offers neither', () => {
  expect(pagesOf(bakery).filter(({ html }) => html.includes('github.com'))).toEqual([]);
});
