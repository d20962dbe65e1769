/** The evidence on built pages: each mark has its passage, each passage its mark, and no page stands in for a source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { readArchive } from './archive.ts';
import { attribute, elementsIn, pagesOf, textOf, type BuiltPage } from './built-pages.ts';
import { readDossierJson, readPassages } from './receipts.ts';

const { mounted, harbour, bakery } = inject('sites');

/**
 * The largest part of a source that one page may show, or all pages about the source together, in characters. Whoever has
 * more than two thirds of a news report has the report; a page of evidence needs the sentences that carry its own
 * statements.
 */
const maxShare = 2 / 3;
/**
 * The longest run of a source's own words, in characters, uninterrupted: two or three sentences of a news report. A
 * popover shows a passage with at most 280 characters of its sentence, or the passage and 120 on either side.
 */
const maxRun = 400;
/** Shorter runs are what any two reports of one event may share: names, titles, "according to the ministry". */
const minRun = 40;

const marksOf = (page: BuiltPage): readonly Element[] =>
  page.elements
    .filter((element) => element.tagName === 'main')
    .flatMap(elementsIn)
    .filter((element) => attribute(element, 'popoverTarget') !== undefined);
/** Whether a button closes a passage instead of opening it. */
const isClose = (button: Element): boolean => textOf(button).trim() === 'Close';
const popoversOf = (page: BuiltPage): readonly Element[] =>
  page.elements.filter((element) => element.tagName === 'li' && attribute(element, 'popover') !== undefined);

/** What an element says without its marks. */
function unmarked(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const isMark = node.type === 'element' && (node.tagName === 'button' || classesOf(node).includes('absent'));
  return isMark || !('children' in node) ? '' : node.children.map(unmarked).join('');
}

const classesOf = (element: Element): readonly string[] => (attribute(element, 'className') ?? '').split(' ');

const isMark = (element: Element): boolean => classesOf(element).includes('ref');

describe.each([mounted, harbour, bakery])('the site `$name`', (site) => {
  const pages = pagesOf(site);
  const faultsOf = (find: (page: BuiltPage) => readonly string[]): readonly string[] =>
    pages.flatMap((page) => [...new Set(find(page))].map((fault) => `/${page.path}: ${fault}`));

  test('carries on each page exactly the passages that its marks open', () => {
    let marks = 0;
    const faults = faultsOf((page) => {
      const marksHere = marksOf(page).filter((mark) => !isClose(mark));
      const opened = new Set(marksHere.map((mark) => attribute(mark, 'popoverTarget') ?? 'nothing'));
      const carried = new Set(popoversOf(page).map((popover) => attribute(popover, 'id') ?? 'no id'));
      marks += opened.size;
      return [
        ...[...opened].filter((id) => !carried.has(id)).map((id) => `a mark without its passage ${id}`),
        ...[...carried].filter((id) => !opened.has(id)).map((id) => `a passage without a mark ${id}`),
      ];
    });
    expect(faults).toEqual([]);
    expect(marks).toBeGreaterThan(0);
  });

  test('leads by no mark off its page, but for the numbers of the book', () => {
    const marked = pages.filter(({ path, elements }) => path !== 'print/' && elements.some(isMark));
    const leaving = marked.flatMap(({ path, ids, elements }) =>
      elements
        .filter(isMark)
        .filter((mark) => mark.tagName !== 'button' || !ids.has(attribute(mark, 'popoverTarget') ?? ''))
        .map((mark) => `/${path}: ${textOf(mark)}`),
    );
    expect(leaving).toEqual([]);
    expect(marked.length).toBeGreaterThan(0);
  });

  test('gives each statement that rests on passages its address, where the page of its entry prints it', () => {
    const byPath = new Map(pages.map((page) => [`/${page.path}`, page]));
    const plain = (text: string): string => text.replace(/[“”‘’"']/gu, '').replace(/\s+/gu, ' ');
    const faults: string[] = [];
    let found = 0;
    for (const { url, statements } of readDossierJson(site).entries)
      for (const { id, part, text, citations } of statements) {
        const [first] = statements.filter((other) => other.part === part);
        // Headings have an address of their words; beside its own label a figure has those of its drawing.
        if (citations.length === 0 || part === 'heading' || (part === 'label' && first?.id !== id)) continue;
        const element = byPath.get(url)?.elements.find((one) => attribute(one, 'id') === id.split('#')[1]);
        // A date stands there in words, an answer under its value.
        const isAsWritten = ['title', 'question', 'label', 'summary', 'prose', 'cell'].includes(part);
        if (element === undefined) faults.push(`${id} has no address`);
        else if (isAsWritten && !plain(unmarked(element)).includes(plain(text))) faults.push(`${id} is not there`);
        else found += 1;
      }
    expect(faults).toEqual([]);
    expect(found).toBeGreaterThan(site.name === 'bakery' ? 3 : 40);
  });

  test('highlights in each popover exactly the cited words', () => {
    const passages = readPassages(site);
    const faults = faultsOf((page) =>
      popoversOf(page).flatMap((popover) => {
        const id = attribute(popover, 'id') ?? '';
        const words = elementsIn(popover)
          .filter((element) => element.tagName === 'mark')
          .map(textOf)
          .join('');
        // What a source does not say has no words to highlight.
        const exact = id.endsWith('-absent') ? '' : passages.get(id)?.exact;
        return words === exact ? [] : [`${id} highlights ${JSON.stringify(words)} instead of ${JSON.stringify(exact)}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('calls each mark by its source, or by its letter and names that to assistive technology', () => {
    const passages = readPassages(site);
    const names = new Map(readArchive(site.root).map((source) => [source.id, source.name]));
    const faults = faultsOf((page) =>
      marksOf(page).flatMap((mark) => {
        const passage = passages.get(attribute(mark, 'popoverTarget') ?? '');
        if (passage === undefined) return [];
        if (isClose(mark)) return [];
        const [text, name] = [textOf(mark).trim(), names.get(passage.source) ?? passage.source];
        const number = passage.mark.replace(/^[A-Z]+/u, '');
        const label = attribute(mark, 'ariaLabel');
        const isRight =
          label === undefined
            ? text === `${name} ${number}`
            : text === number
              ? label === `${name} ${number}`
              : text === passage.mark && label.startsWith(`${passage.mark}, ${name}`);
        return isRight ? [] : [`${text} labelled ${String(label)}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('says with each mark of a silence whose words are absent, and opens them', () => {
    const sources = readArchive(site.root);
    let marks = 0;
    const faults = faultsOf((page) =>
      page.elements
        .filter((element) => classesOf(element).includes('absent') && page.path !== 'print/')
        .flatMap(elementsIn)
        .filter((element) => element.tagName === 'button')
        .flatMap((mark) => {
          marks += 1;
          const target = attribute(mark, 'popoverTarget') ?? '';
          const label = attribute(mark, 'ariaLabel') ?? '';
          const source = sources.find(({ id }) => target === `${id}-absent`);
          const opened = page.elements.find((element) => attribute(element, 'id') === target);
          const [absent = ''] = label.split(' not in the archived text');
          const named = [...absent.matchAll(/“[^”]*”(?: in quotation marks)?/gu)].map(([words]) => words);
          const isRight =
            source !== undefined &&
            opened !== undefined &&
            label.startsWith(`${source.name}: `) &&
            named.length > 0 &&
            named.every((words) => textOf(opened).includes(words));
          return isRight ? [] : [`${textOf(mark).trim()} labelled ${label} opens ${target}`];
        }),
    );
    expect(faults).toEqual([]);
    // The bakery says nothing of what its source leaves out.
    expect(marks > 0).toBe(site.name !== bakery.name);
  });

  test('gives every cited passage a place on the page of its source', () => {
    const anchors = new Set(pages.filter((page) => page.path.startsWith('sources/')).flatMap((page) => [...page.ids]));
    expect([...readPassages(site).keys()].filter((id) => !anchors.has(`${id}-there`))).toEqual([]);
  });
});

describe.each([mounted])('the published site `$name`', (site) => {
  const shown = pagesOf(site).map((page) => ({ path: page.path, text: comparable(textOf(quoting(page))) }));
  const sources = readArchive(site.root).map((source) => ({ id: source.id, text: comparable(source.text) }));
  const copies = shown.flatMap(({ path, text }) => {
    const windows = windowsOf(text);
    return sources.map((source) => ({ path, source: source.id, ...copiedFrom(source.text, windows) }));
  });

  testOfContent(`shows at most two thirds of a source on any page`, () => {
    const faults = copies
      .filter(({ share }) => share > maxShare)
      .map(({ path, source, share }) => `/${path}: ${(share * 100).toFixed(0)} % of ${source}`);
    expect(faults).toEqual([]);
  });

  test.each(sources)(
    'shows of `$id`, on all pages about it, at most two thirds, and no more than it says',
    ({ id, text }) => {
      const own = shown.filter(({ path }) => path.startsWith(`sources/${id}/`));
      const said = own.flatMap(({ text: words }) => /show (\d+)% of its characters/u.exec(words)?.[1] ?? []);
      const { share } = copiedFrom(text, new Set(own.flatMap((page) => [...windowsOf(page.text)])));
      expect(said).toHaveLength(1);
      expect(share).toBeLessThanOrEqual(maxShare);
      expect(Math.floor(share * 100)).toBeLessThanOrEqual(Number(said[0]));
    },
  );

  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|csv|json|txt|xml|bib|ris)$/u.test(path))
    .map((path) => ({ path, text: readFileSync(join(site.folder, path), 'utf8') }))
    .map(({ path, text }) => ({ path, text: comparable(path.endsWith('.json') ? stringsOf(JSON.parse(text)) : text) }))
    .flatMap(({ path, text }) => {
      const windows = windowsOf(text);
      return sources.map((source) => ({ path, source: source.id, ...copiedFrom(source.text, windows) }));
    });

  testOfContent(
    'shows at most two thirds of a source in any other file, where it has not all sentences of the dossier',
    () => {
      expect(files.filter(({ path, share }) => share > maxShare && !allSentences.has(path))).toEqual([]);
      expect(new Set(files.filter(({ share }) => share > 0.3).map(({ path }) => path)).size).toBeGreaterThan(20);
    },
  );

  test('has in no file the words of a source without a break', () => {
    expect(files.filter(({ longestRun }) => longestRun > maxRun)).toEqual([]);
  });

  test(`repeats at most ${String(maxRun)} characters of a source without a break`, () => {
    const faults = copies
      .filter(({ longestRun }) => longestRun > maxRun)
      .map(({ path, source, longestRun }) => `/${path}: ${String(longestRun)} of ${source}`);
    expect(faults).toEqual([]);
    expect(Math.max(...copies.map(({ longestRun }) => longestRun))).toBeGreaterThan(minRun);
  });
});

/**
 * The part of a page that quotes. The book has all of the dossier's own sentences on one page, and together they share
 * words with most sentences that they report: there the notes are bounded, and next to them no note is run on.
 */
function quoting(page: BuiltPage): Nodes {
  const notes =
    page.path === 'print/' ? page.elements.find((element) => attribute(element, 'id') === 'endnotes') : undefined;
  return notes ?? page.tree;
}

/** Files with every sentence of the dossier, which together share words with most sentences that they report. */
const allSentences: ReadonlySet<string> = new Set(['dossier.json', 'ledger.json']);

/** Every string of a JSON value, each on a line of its own. */
function stringsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(stringsOf).join(' | ') : '';
}

/** Text in which typography and line breaks make no difference. */
function comparable(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');
}

function windowsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - minRun + 1) }, (_, start) => text.slice(start, start + minRun)),
  );
}

/** How much of a source stands on a page, and its longest run there, found by windows of `minRun` characters. */
function copiedFrom(
  source: string,
  windows: ReadonlySet<string>,
): { readonly share: number; readonly longestRun: number } {
  let copied = 0;
  let copiedUpTo = 0;
  let inRow = 0;
  let longestRun = 0;
  for (let start = 0; start + minRun <= source.length; start += 1) {
    if (!windows.has(source.slice(start, start + minRun))) {
      inRow = 0;
      continue;
    }
    inRow += 1;
    longestRun = Math.max(longestRun, inRow + minRun - 1);
    copied += start + minRun - Math.max(start, copiedUpTo);
    copiedUpTo = start + minRun;
  }
  return { share: copied / source.length, longestRun };
}
