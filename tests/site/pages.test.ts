/** What must hold of every built page, read from its files without a browser. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { attribute, elementsIn, filesOf, mayRunScript, pagesOf, textOf, type BuiltPage } from './built-pages.ts';

const sites = inject('sites');
const published = sites.mounted;
const all = [published, sites.harbour, sites.bakery];

/** One round trip of a new connection carries ten packets of 1,460 bytes, less the answer's own header. */
const maxPageBytes = 14_336;
const maxFontBytes = 60 * 1024;

/** Findings of every page, each behind the page's path. */
function faultsOf(pages: readonly BuiltPage[], find: (page: BuiltPage) => readonly string[]): readonly string[] {
  return pages.flatMap((page) => [...new Set(find(page))].map((fault) => `/${page.path}: ${fault}`));
}

/** Every attribute of the page as `[element name, attribute name, value]`. */
function attributesOf(page: BuiltPage): readonly (readonly [string, string, string])[] {
  return page.elements.flatMap((element) =>
    Object.keys(element.properties).map((name) => [element.tagName, name, attribute(element, name) ?? ''] as const),
  );
}

describe.each(all)('the site `$name`', (site) => {
  const pages = pagesOf(site);

  test('has pages', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.map((page) => page.path)).toEqual(expect.arrayContaining(['', '404.html', 'timeline/', 'method/']));
  });

  test('has one h1, a language, a title and a description on every page', () => {
    const faults = faultsOf(pages, ({ elements }) => {
      const named = (name: string) => elements.filter((element) => element.tagName === name);
      const descriptions = named('meta').filter((meta) => attribute(meta, 'name') === 'description');
      return [
        ...(named('h1').length === 1 ? [] : [`${String(named('h1').length)} elements h1`]),
        ...named('h1')
          .filter((h1) => textOf(h1).trim() === '')
          .map(() => 'empty h1'),
        ...(/^[a-z]{2}/u.test(attribute(named('html')[0] ?? emptyElement, 'lang') ?? '') ? [] : ['no language']),
        ...(titleOf(elements) === '' ? ['no title'] : []),
        ...(descriptions.length === 1 && attribute(descriptions[0] ?? emptyElement, 'content')
          ? []
          : ['no description']),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('gives no two pages of a section the same title', () => {
    const titles = pages.map(({ path, elements }) => `${path.split('/')[0] ?? ''}: ${titleOf(elements)}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('runs no script where a reader only reads, and carries no style attribute or event handler', () => {
    const faults = faultsOf(pages, (page) => [
      ...page.elements
        .filter((element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json')
        .filter((script) => !mayRunScript(page.path) || attribute(script, 'type') !== 'module')
        .map(() => 'a script'),
      // What would say something else to readers without scripts.
      ...page.elements
        .filter(({ tagName }) => tagName === 'noscript' && !mayRunScript(page.path))
        .map(() => 'words for want of scripts'),
      ...(/\(\s*scripting\b/u.test(page.html) ? ['a style for want of scripts'] : []),
      ...attributesOf(page)
        .filter(([, name, value]) => name === 'style' || /^on[a-z]/iu.test(name) || /^\s*javascript:/iu.test(value))
        .map(([element, name]) => `${element} with ${name}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('carries structured data that parses', () => {
    const faults = faultsOf(pages, ({ elements }) =>
      elements
        .filter((element) => element.tagName === 'script' && attribute(element, 'type') !== 'module')
        .filter((script) => !parses(script.children.map((child) => ('value' in child ? child.value : '')).join('')))
        .map(() => 'structured data that does not parse'),
    );
    expect(faults).toEqual([]);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        root: true,
        extends: ['html-validate:recommended'],
        rules: {
          // A button is a submit button by default only inside a form; the one form, of the search, says its type.
          'no-implicit-button-type': 'off',
          // How the file is laid out, not what it says.
          'no-trailing-whitespace': 'off',
          // Advice for lists of search results, not a matter of HTML: titles here are whole sentences.
          'long-title': 'off',
          // A passage is an item of a list and, opened, needs a name; ARIA lets items have one.
          'aria-label-misuse': ['error', { allowAnyNamable: true }],
        },
      }),
    );
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html, path);
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
        faults.push(`/${path}: ${ruleId}: ${message} (${selector ?? 'page'})`);
    }
    expect(faults).toEqual([]);
  });

  test('shows no trace of markup or of a missing value', () => {
    const traces =
      /\[\^|@[a-z0-9-]+ ["“]|(?<![-\w])undefined(?![-\w])|\bNaN\b|\[object\b|\{\/\*|<\/?(?:Fact|Editorial|Panel|Cite|Note)\b/gu;
    const faults = faultsOf(pages, ({ html }) => {
      // Code is meant to be read as code: the edits that the score shows are edits of an editor's file.
      const shown = html.replaceAll(/<code\b[^>]*>[^<]*<\/code>/gu, '');
      return [...shown.matchAll(traces)].map(
        ({ 0: trace, index }) => `${trace} in ${shown.slice(index - 30, index + 40)}`,
      );
    });
    const others = filesOf(site.folder).filter(
      (file) => /\.(?:csv|json|xml|txt|svg)$/u.test(file) && !file.endsWith('schema.json'),
    );
    const otherFaults = others.flatMap((file) => {
      const text = readFileSync(join(site.folder, file), 'utf8');
      // The edits of the score again.
      const shown = file === 'dossier.json' ? text.replaceAll(/^ *"(?:before|after)": ".*",?$/gmu, '') : text;
      return (shown.match(traces) ?? []).map((trace) => `${file}: ${trace}`);
    });
    expect([...faults, ...otherFaults]).toEqual([]);
  });
});

describe('the published site', () => {
  const pages = pagesOf(published);

  testOfContent('folds the edits that the score tells of, which are an editor’s files in the raw', () => {
    const page = pages.find(({ path }) => path === 'method/score/');
    const editsIn = (elements: readonly Element[]): number =>
      elements.filter(({ tagName }) => tagName === 'ins').length;
    const folds = page?.elements.filter(({ tagName }) => tagName === 'details') ?? [];
    expect(editsIn(page?.elements ?? [])).toBeGreaterThan(3);
    expect(editsIn(folds.flatMap(elementsIn))).toBe(editsIn(page?.elements ?? []));
    expect(folds.filter((fold) => attribute(fold, 'open') !== undefined)).toEqual([]);
  });

  test(`weighs at most ${String(maxPageBytes)} bytes per page, styles and all`, () => {
    // The whole dossier on one page cannot be light; whoever asks for it means to print it.
    const heavy = pages
      .filter(({ path }) => path !== 'print/')
      .map(({ path, html }) => ({ path, bytes: gzipSync(html, { level: 9 }).length }))
      .filter(({ bytes }) => bytes > maxPageBytes)
      .map(({ path, bytes }) => `/${path}: ${String(bytes)} bytes`);
    expect(heavy).toEqual([]);
  });

  test('waits for no other file before it can be shown', () => {
    const faults = faultsOf(pages, ({ elements, html }) => [
      ...elements
        .filter((link) => link.tagName === 'link' && /stylesheet/u.test(attribute(link, 'rel') ?? ''))
        .map(() => 'a style sheet'),
      ...(/@import\b/u.test(html) ? ['an @import'] : []),
    ]);
    expect(faults).toEqual([]);
  });

  test(`has fonts, of at most ${String(maxFontBytes)} bytes in all`, () => {
    const fonts = filesOf(published.folder).filter((file) => /\.(?:woff2?|ttf|otf)$/u.test(file));
    const bytes = fonts.map((file) => statSync(join(published.folder, file)).size).reduce((sum, size) => sum + size, 0);
    expect(fonts).not.toEqual([]);
    expect(bytes).toBeLessThanOrEqual(maxFontBytes);
  });
});

/** Stands for an element that is not there. */
const emptyElement: Element = { type: 'element', tagName: 'none', properties: {}, children: [] };

/** Text of the title in the head; drawings have titles too, further on. */
function titleOf(elements: BuiltPage['elements']): string {
  const title = elements.find(({ tagName }) => tagName === 'title' || tagName === 'body');
  return title?.tagName === 'title'
    ? title.children
        .map((child) => ('value' in child ? child.value : ''))
        .join('')
        .trim()
    : '';
}

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
