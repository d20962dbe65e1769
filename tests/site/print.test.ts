/**
 * The dossier on paper: the book `/print/` says what the pages say and gives every cited passage as a numbered note;
 * `npm run pdf` prints it; each single page prints without what only a screen can do.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element as Node, Nodes } from 'hast';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { countPages } from '../../src/cli/pdf-file.ts';
import { runCommand, type CommandResult } from '../cli/run-command.ts';
import { readArchive, recordedAddresses } from './archive.ts';
import { violationsOf } from './axe.ts';
import { launchBrowser } from './browser.ts';
import type { BuiltSite } from './build.ts';
import { attribute, elementsIn, longestOfEachKind, pagesOf, textOf, type BuiltPage } from './built-pages.ts';
import { idOf, readDossierJson, readPassages } from './receipts.ts';
import { runScript } from './run-script.ts';
import { serve, type ServedSite } from './serve.ts';

const { mounted, harbour, bakery } = inject('sites');

function pageAt(site: BuiltSite, path: string): BuiltPage {
  const page = pagesOf(site).find((other) => other.path === path);
  if (page === undefined) throw new Error(`Missing page /${path}.`);
  return page;
}

const named = (elements: readonly Node[], name: string): readonly Node[] =>
  elements.filter(({ tagName }) => tagName === name);
const byClass = (elements: readonly Node[], name: string): readonly Node[] =>
  elements.filter((element) => (attribute(element, 'className') ?? '').split(' ').includes(name));

/** Text without marks, in which typography and line breaks make no difference. */
function plain(node: Nodes): string {
  if (node.type === 'element') {
    const names = (attribute(node, 'className') ?? '').split(' ');
    if (names.includes('ref') || names.includes('nr')) return '';
  }
  if (node.type === 'text') return comparable(node.value);
  const text = 'children' in node ? node.children.map(plain).join('') : '';
  return node.type === 'element' && !inline.has(node.tagName) ? ` ${text} ` : text;
}
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'sup']);
const comparable = (text: string): string =>
  text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replaceAll('\u2060', '').replace(/\s+/gu, ' ');
/** Where tags stood, blanks may stand before a sentence's own sign. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:?!)”"])/gu, '')
    .trim();

/** A note of the book as the page gives it. */
interface Note {
  readonly number: string;
  readonly passage: string;
  readonly words: string;
  readonly text: string;
  readonly links: readonly string[];
}

function notesOf(book: BuiltPage): readonly Note[] {
  const [list] = byClass(book.elements, 'notes');
  return named(list === undefined ? [] : elementsIn(list), 'li').map((item) => {
    const inside = elementsIn(item);
    const links = named(inside, 'a').map((link) => attribute(link, 'href') ?? '');
    return {
      number: attribute(item, 'id') ?? '',
      passage: links.flatMap((link) => /#(.+)-there$/u.exec(link)?.[1] ?? []).join(),
      words: byClass(inside, 'words').map(textOf).join('').trim(),
      text: textOf(item),
      links,
    };
  });
}

/** Links of the text to notes, in its order. */
function numbersOf(book: BuiltPage): readonly { readonly id: string; readonly note: string; readonly text: string }[] {
  return named(book.elements, 'a').flatMap((link) => {
    const note = /^#(note-\d+)$/u.exec(attribute(link, 'href') ?? '')?.[1];
    return note === undefined ? [] : [{ id: attribute(link, 'id') ?? '', note, text: textOf(link) }];
  });
}

describe.each([mounted, harbour, bakery])('the book of the site `$name`', (site) => {
  const json = readDossierJson(site);
  const book = pageAt(site, 'print/');
  const notes = notesOf(book);
  const numbers = numbersOf(book);
  const passages = readPassages(site);

  test('has one note for each cited passage, and no other', () => {
    expect(notes.map(({ passage }) => passage).toSorted()).toEqual([...passages.keys()].toSorted());
    expect(notes.length).toBeGreaterThan(0);
  });

  test('gives the exact words in each note, or where it shortens them, both their ends', () => {
    const faults = notes.filter(({ passage, words }) => {
      const exact = comparable(passages.get(passage)?.exact ?? '').trim();
      const [opening = '', closing] = comparable(words).split(' […] ');
      return closing === undefined ? opening !== exact : !(exact.startsWith(opening) && exact.endsWith(closing));
    });
    expect(faults).toEqual([]);
    expect(notes.filter(({ words }) => !words.includes('[…]')).length).toBeGreaterThanOrEqual(notes.length / 2);
  });

  test('names in each note its source, its mark and its place, with the address of the original', () => {
    const archive = new Map(readArchive(site.root).map((source) => [source.id, source]));
    const faults = notes.filter(({ passage: id, text, links }) => {
      const passage = passages.get(id);
      const source = archive.get(passage?.source ?? '');
      if (passage === undefined || source === undefined) return true;
      const says = [source.name, passage.mark, `${String(passage.start)}–${String(passage.end)}`];
      const address = source.address.value;
      return (
        !says.every((part) => text.includes(part)) ||
        (address === null ? !text.includes('address unknown') : !links.some((link) => link.startsWith(address)))
      );
    });
    expect(faults).toEqual([]);
  });

  test('counts the notes from 1 in the order of their first use', () => {
    const firstUses = [...new Set(numbers.map(({ note }) => note))];
    expect(firstUses).toEqual(notes.map((_, index) => `note-${String(index + 1)}`));
    expect(notes.map(({ number }) => number)).toEqual(firstUses);
    expect(numbers.filter(({ note, text }) => note !== `note-${text.trim()}`)).toEqual([]);
  });

  test('leads from each note back to each of its uses', () => {
    const faults = notes.filter(({ number, links }) => {
      const uses = numbers.filter(({ note }) => note === number).map(({ id }) => `#${id}`);
      const [first, ...back] = links.filter((link) => link.startsWith('#'));
      return first !== uses[0] || back.join() !== uses.join();
    });
    expect(faults).toEqual([]);
  });

  test('leaves no mark without a number, and leads to no page that stands in it', () => {
    const main = named(book.elements, 'main').flatMap(elementsIn);
    expect(byClass(main, 'ref')).toEqual([]);
    expect(named(main, 'button')).toEqual([]);
    const inBook = new Set(json.entries.map(({ url }) => `${site.base.replace(/\/$/u, '')}${url}`));
    const outward = named(main, 'a').map((link) => (attribute(link, 'href') ?? '').replace(/#.*$/u, ''));
    // A note leads to the page of its source, where the passage stands in its sentence.
    expect(outward.filter((url) => inBook.has(url) && !url.includes('/sources/') && url !== site.base)).toEqual([]);
  });

  test('has every entry with its title', () => {
    const headings = new Set(
      ['h1', 'h2', 'h3', 'h4'].flatMap((name) => named(book.elements, name)).map((heading) => tidy(plain(heading))),
    );
    expect(json.entries.filter(({ title }) => !headings.has(tidy(comparable(title)))).map(({ id }) => id)).toEqual([]);
  });

  test('says every sentence that the pages of its entries say', () => {
    const said = tidy(plain(book.tree));
    let compared = 0;
    const missing = json.entries.flatMap((entry) => {
      const own = tidy(plain(pageAt(site, entry.url.replace(/^\//u, '')).tree));
      return entry.statements
        .map(({ id, text }) => ({ id, text: tidy(comparable(text)) }))
        .filter(({ text }) => own.includes(text))
        .flatMap(({ id, text }) => {
          compared += 1;
          return said.includes(text) ? [] : [`${id}: ${text}`];
        });
    });
    expect(missing).toEqual([]);
    const all = json.entries.flatMap((entry) => entry.statements).length;
    expect(compared).toBeGreaterThan(all * 0.9);
  });

  test('says which words are said not to stand in a source where the marks of what it does not say lead', () => {
    const marks = byClass(book.elements, 'absent').flatMap((mark) => named(elementsIn(mark), 'a'));
    const places = new Map(
      [...new Set(marks.map((mark) => (attribute(mark, 'href') ?? '').replace(/^#/u, '')))].map((id) => [
        id,
        book.elements.find((element) => attribute(element, 'id') === id),
      ]),
    );
    expect([...places].filter(([, place]) => place === undefined)).toEqual([]);
    const declared = new Set(json.citations.flatMap(({ silences = [] }) => silences.map(({ source }) => source)));
    expect([...places.keys()].toSorted()).toEqual([...declared].map((id) => `sources-${id}--silences`).toSorted());
    const missing = json.citations
      .flatMap(({ silences = [] }) => silences)
      .filter(({ source, words }) => {
        const place = places.get(`sources-${source}--silences`);
        return !(place === undefined ? '' : plain(place)).toLowerCase().includes(comparable(words).toLowerCase());
      });
    expect(missing).toEqual([]);
  });

  test('puts behind each sentence of prose the numbers of its own passages', () => {
    const numberOf = new Map(notes.map(({ passage, number }) => [passage, number.replace('note-', '')]));
    const citations = new Map(json.citations.map((citation) => [citation.id, citation]));
    const { text, marks } = readMarked(book.tree);
    const statements = json.entries
      .flatMap((entry) => entry.statements)
      .filter(({ part, citations: own }) => part === 'prose' && own.length > 0);
    let compared = 0;
    const faults = statements.flatMap(({ id, text: sentence, citations: own }) => {
      const words = comparable(sentence).replace(/\s+/gu, '');
      const expected = own
        .flatMap((citation) => citations.get(citation)?.passages ?? [])
        .map((passage) => numberOf.get(idOf(passage)) ?? 'none');
      const places = placesOf(text, words);
      if (places.length === 0) return [];
      compared += 1;
      // A sentence may stand twice with other marks; one of the places must have its own.
      const isThere = places.some((at) => {
        const behind = marks.filter(({ offset }) => offset > at && offset <= at + words.length);
        return expected.every((number) => behind.some((mark) => mark.number === number));
      });
      return isThere ? [] : [`${id}: expected ${expected.join()}`];
    });
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(statements.length * 0.9);
  });
});

/** The text of a tree without any blank, and after how much of it each number stands. */
function readMarked(tree: Nodes) {
  let text = '';
  const marks: { readonly offset: number; readonly number: string }[] = [];
  const read = (node: Nodes): void => {
    if (node.type === 'text') text += comparable(node.value).replace(/\s+/gu, '');
    else if (node.type === 'element' && (attribute(node, 'className') ?? '') === 'nr')
      marks.push({ offset: text.length, number: textOf(node).replace(/\D/gu, '') });
    // What a source does not say is printed between the numbers, and is no part of the sentence.
    else if (node.type === 'element' && attribute(node, 'className') === 'absent') return;
    else if ('children' in node) node.children.forEach(read);
  };
  read(tree);
  return { text, marks };
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

describe('npm run pdf', () => {
  let folder = '';
  let book: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pdf-'));
    book = await print(mounted, 'mounted.pdf', asProgram);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const asProgram = async (args: readonly string[]): Promise<CommandResult> => {
    const { exitCode, ...printed } = await runScript('pdf', args);
    return { code: exitCode ?? -1, ...printed };
  };
  const inProcess = (args: readonly string[]): Promise<CommandResult> => runCommand('pdf', args);

  async function print(site: BuiltSite, name: string, run = inProcess) {
    const output = join(folder, name);
    const { code, stdout, stderr } = await run(['--site', site.folder, '--output', output]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const pdf = await readFile(output);
    expect(stdout).toBe(`Wrote ${output}: ${String(countPages(pdf))} pages.\n`);
    return { pdf, text: pdf.toString('latin1') };
  }

  /** Titles in the outline and of the file. */
  const titlesIn = (text: string): readonly string[] =>
    [...text.matchAll(/\/Title (?:\(((?:[^()\\]|\\.)*)\)|<FEFF([0-9A-F ]+)>)/gu)].map(([, literal, hex]) =>
      hex === undefined
        ? (literal ?? '').replace(/\\(.)/gu, '$1')
        : (hex.match(/[0-9A-F]{4}/gu) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join(''),
    );

  testOfContent('prints the dossier as a tagged file with title, language and an outline of its entries', () => {
    const { pdf, text } = book;
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(countPages(pdf)).toBeGreaterThan(50);
    expect(text).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s+\/Marked true>>/u);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (en');
    const json = readDossierJson(mounted);
    const titles = titlesIn(text).map(comparable);
    expect(titles[0]).toContain(json.title);
    const missing = json.entries
      .filter(({ kind }) => kind !== 'page')
      .filter(({ title }) => !titles.includes(comparable(title)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('leads out of the file to the public address only', () => {
    const { text } = book;
    const links = [...text.matchAll(/\/URI \(([^)]*)\)/gu)].map(([, url = '']) => url);
    const recorded = [...recordedAddresses(mounted.root)];
    const home = `${mounted.origin}${mounted.base}`;
    expect(
      links.filter((url) => !url.startsWith(home) && !recorded.some((address) => url.startsWith(address))),
    ).toEqual([]);
    expect(links.some((url) => url.startsWith(`${home}sources/`))).toBe(true);
  });

  test('leads nowhere where the site has no address, and prints a dossier with next to nothing', async () => {
    const { pdf, text } = await print(bakery, 'bakery.pdf');
    expect(countPages(pdf)).toBeGreaterThan(3);
    expect(text).not.toMatch(/site\.invalid|127\.0\.0\.1|localhost/u);
  });

  test('gives the same bytes each time, dated by the newest source', async () => {
    const [first, second] = [await print(harbour, 'first.pdf'), await print(harbour, 'second.pdf')];
    expect(first.pdf.equals(second.pdf)).toBe(true);
    const newest = [...pageAt(harbour, 'print/').html.matchAll(/data-date="([^"]*)"/gu)][0]?.[1] ?? '';
    expect(first.text).toContain(`/CreationDate (D:${newest.replaceAll('-', '')}`);
  });

  test.each([
    {
      name: 'no built site',
      args: ['--site', 'nowhere'],
      env: {},
      message: /^Missing page `nowhere.+`: run `npm run build` first\.\n$/u,
    },
    { name: 'an unknown option', args: ['--bogus'], env: {}, message: /--bogus/u },
    {
      name: 'no browser',
      args: [],
      env: { CHROME_PATH: '/nowhere/chrome' },
      message: /^Missing a browser to print with: .+`CHROME_PATH`/u,
    },
    {
      name: 'a folder that is not there',
      args: ['--output', '/nowhere/at/all.pdf'],
      env: {},
      message: /^Unexpected output `\/nowhere/u,
    },
  ])('says what to do when given $name, with exit code 2', async ({ args, env, message }) => {
    const given: readonly string[] = args;
    const site = given.includes('--site') ? [] : ['--site', bakery.folder];
    const { code, stdout, stderr } = await runCommand('pdf', [...site, ...args], env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

describe('paper', () => {
  const paths: readonly string[] = longestOfEachKind(pagesOf(mounted)).map((page) => page.path);
  /** A4 in CSS pixels. */
  const viewport = { width: 794, height: 1123 };
  let browser: Browser;
  let served: ServedSite;
  let servedHarbour: ServedSite;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser({ draws: false });
    served = await serve(mounted.folder, mounted.base);
    servedHarbour = await serve(harbour.folder, harbour.base);
    // The reader's screen is dark; the paper is not.
    page = await browser.newPage({ viewport, colorScheme: 'dark', javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await servedHarbour.close();
  });

  test.each(paths)('/%s has its own words and no navigation, in dark ink, within the sheet', async (path) => {
    await page.goto(served.url + path);
    const seen = await page.evaluate(() => {
      const isShown = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true });
      const shown = (selector: string): string[] =>
        [...document.querySelectorAll(selector)].filter(isShown).map((element) => element.outerHTML.slice(0, 80));
      const hidden = [
        ...document.querySelectorAll(
          'main details:not(.evidence details, .noprint details) > :not(summary), .evidence li',
        ),
      ].filter((element) => !isShown(element));
      const { backgroundColor, color } = getComputedStyle(document.body);
      return {
        screenOnly: shown('.mast nav, .menu, .skip, .foot span, .files, .noprint, .evidence summary'),
        hidden: hidden.map((element) => element.outerHTML.slice(0, 80)),
        // On the screen passages lie above the page; here they are notes at its end.
        notesAbove: [...document.querySelectorAll('.evidence li')]
          .filter((note) => getComputedStyle(note).position !== 'static' || note.getBoundingClientRect().height === 0)
          .map((note) => note.id),
        // A foot without room below what stands last has a sheet of its own, now and then.
        footBelow: [...document.querySelectorAll('.evidence:not(:has(+ .sans)) li:last-child, .evidence + .sans')]
          .map((last) => last.getBoundingClientRect().bottom)
          .filter((bottom) => bottom < (document.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0)),
        // What is kept for a screen leaves no heading alone, and no room for it.
        headsAlone: [...document.querySelectorAll('main section:has(> :is(h2, h3))')]
          .filter(
            (section) =>
              isShown(section) && ![...section.children].some((child) => !/^H/u.test(child.tagName) && isShown(child)),
          )
          .map((section) => section.textContent),
        empty: [...document.querySelectorAll('main *')]
          .filter((element) => parseFloat(getComputedStyle(element).minHeight) > 300)
          .map((element) => element.localName),
        torn: [...document.querySelectorAll('main blockquote')].filter(
          (quote) =>
            quote.closest('li') !== null &&
            ![quote, quote.closest('li')].some((one) => one !== null && getComputedStyle(one).breakInside === 'avoid'),
        ).length,
        paper: backgroundColor,
        ink: color,
        width: document.documentElement.scrollWidth,
      };
    });
    expect(seen).toEqual({
      screenOnly: [],
      hidden: [],
      notesAbove: [],
      footBelow: [],
      headsAlone: [],
      empty: [],
      torn: 0,
      paper: 'rgb(255, 255, 255)',
      ink: 'rgb(26, 23, 18)',
      width: viewport.width,
    });
  });

  // Within the margins that the page sets: 182 by 277 mm, and 188 by 259 mm.
  testOfContent.each([
    { sheet: 'A4', width: 688, height: 1047 },
    { sheet: 'US Letter', width: 710, height: 980 },
  ])('the first sheet of the overview holds it as far as what nobody reports, on $sheet', async ({ width, height }) => {
    await page.setViewportSize({ width, height });
    await page.goto(served.url);
    const ends = await page
      .locator('.panel')
      .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().bottom));
    const breaks = await page.locator('.panel + h2').evaluate((next) => getComputedStyle(next).breakBefore);
    // A margin below the last panel that does not fit any more is a blank sheet.
    const margins = await page
      .locator('.panel')
      .evaluateAll((panels) => panels.map((panel) => getComputedStyle(panel).marginBottom));
    await page.setViewportSize(viewport);
    expect(Math.max(...ends)).toBeLessThan(height - 20);
    expect(breaks).toBe('page');
    expect(new Set(margins)).toEqual(new Set(['0px']));
  });

  test.each(['mounted', 'harbour'] as const)(
    'the picture of the timeline of `%s` has its days on each sheet, what goes on beyond them, and its lines',
    async (name) => {
      // Between the margins of A4.
      await page.setViewportSize({ width: 672, height: 980 });
      await page.goto(`${(name === 'mounted' ? served : servedHarbour).url}timeline/`);
      const seen = await page.evaluate(() => {
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        const lines = all('.axis .row a').map((link) => getComputedStyle(link).textDecorationLine);
        return {
          // Only a head of a table stands on each of its sheets again, and only one that is not torn.
          heads: all('.axis .time > .over').map((head) => [
            getComputedStyle(head).display,
            getComputedStyle(head).breakInside,
          ]),
          tables: all('.axis .time').map((time) => getComputedStyle(time).display),
          outside: all('.axis .beyond')
            .map((dots) => dots.getBoundingClientRect())
            .filter(({ left, right }) => left < 0 || right > window.innerWidth).length,
          lines: [...new Set(lines)],
        };
      });
      await page.setViewportSize(viewport);
      expect(seen.tables.length).toBeGreaterThan(0);
      expect(seen).toEqual({
        heads: seen.tables.map(() => ['table-header-group', 'avoid']),
        tables: seen.tables.map(() => 'table'),
        outside: 0,
        lines: ['underline'],
      });
    },
  );

  test('the book sets the number of a note on the line of its words', async () => {
    await page.goto(`${served.url}print/`);
    const apart = await page
      .locator('.nr, .nb')
      .evaluateAll((marks) =>
        marks.filter((mark) => getComputedStyle(mark).display === 'block').map((mark) => mark.outerHTML),
      );
    expect(apart).toEqual([]);
  });

  test('the book has no masthead and no foot, and each part begins a page of its own', async () => {
    await page.goto(`${served.url}print/`);
    expect(await page.locator('.mast').isVisible()).toBe(false);
    expect(await page.locator('.foot').isVisible()).toBe(false);
    const names = await page
      .locator('.part')
      .evaluateAll((parts) => parts.map((part) => [part.id, getComputedStyle(part).page]));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter(([id, name]) => id !== name)).toEqual([]);
  });

  test.each([
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'dark', width: 1440 },
  ] as const)(
    'the book on a screen of $width pixels in $colorScheme: nothing scrolls sideways, and axe finds nothing in one of each kind',
    async ({ colorScheme, width }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const tab = await context.newPage();
      await tab.goto(`${served.url}print/`);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // A shorter book with every kind of entry: what axe takes grows with what it looks at.
      await tab.goto(`${servedHarbour.url}print/`);
      expect(await violationsOf(tab)).toEqual([]);
      await context.close();
    },
    600_000,
  );
});
