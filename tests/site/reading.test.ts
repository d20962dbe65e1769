/**
 * What a reader does with a page: opens evidence, filters, follows, prints. All of it with JavaScript switched off,
 * so that nothing here can come to need it.
 */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { pagesOf } from './built-pages.ts';
import { readPassages } from './receipts.ts';
import { walkThrough } from './walk.ts';

const { mounted } = inject('sites');
const walk = walkThrough(mounted);
const { longest } = walk;
/** A chapter, whose evidence opens in the margin. */
const chapter = longest.find((path) => /^policy\/./u.test(path)) ?? '';
const widths = [360, 768, 1440];

let exactOf: ReadonlyMap<string, string>;
beforeAll(() => {
  exactOf = new Map([...readPassages(mounted)].map(([id, { exact }]) => [id, exact]));
});

/** Opens a page without JavaScript; it is left with the test. */
const open = (path: string, width = 1440, draws = true): Promise<Page> =>
  walk.open(path, { viewport: { width, height: 800 }, draws });
/** The same for what nobody presses anything on. */
const look = (path: string, width?: number): Promise<Page> => open(path, width, false);

const marks = (page: Page): Locator => page.locator('main button.ref');
const passages = (page: Page): Locator => page.locator('.evidence li');
const openPassage = (page: Page): Locator => page.locator('.evidence li:popover-open');
/** What a fold of the picture holds is counted too. */
const openFolds = (page: Page): Promise<void> =>
  page.locator('.axis details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true;
  });
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);
const shownCount = (locator: Locator): Promise<number> =>
  locator.evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);

/** The cited words of the passage that a mark opens. */
async function exactBehind(mark: Locator): Promise<string> {
  const exact = exactOf.get((await mark.getAttribute('popovertarget')) ?? '');
  if (exact === undefined) throw new Error('Missing passage of the mark in dossier.json.');
  return exact;
}

describe.each(widths)('evidence at %i pixels', (width) => {
  let page: Page;
  beforeEach(async () => {
    page = await open(chapter, width);
  });

  test('a click on a mark opens its passage with the cited words highlighted, Escape closes it', async () => {
    const mark = marks(page).nth(1);
    expect(await openPassage(page).count()).toBe(0);
    await mark.click();
    expect(await openPassage(page).count()).toBe(1);
    expect(await openPassage(page).isVisible()).toBe(true);
    expect(await openPassage(page).locator('mark').textContent()).toBe(await exactBehind(mark));
    await page.keyboard.press('Escape');
    expect(await openPassage(page).count()).toBe(0);
    expect(await isFocused(mark)).toBe(true);
  });

  test('the keyboard opens a passage, enters it, closes it and is back on the mark', async () => {
    const mark = marks(page).nth(1);
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await openPassage(page).locator('mark').textContent()).toBe(await exactBehind(mark));
    await page.keyboard.press('Tab');
    expect(await isFocused(openPassage(page).locator('a').first())).toBe(true);
    await page.keyboard.press('Escape');
    expect(await openPassage(page).count()).toBe(0);
    expect(await isFocused(mark)).toBe(true);
  });

  // A reader whose font comes late has another, which takes more room.
  testOfContent.each([
    { how: 'as they are', times: 1 },
    { how: 'a tenth longer', times: 1.1 },
    { how: 'five times as long', times: 5 },
  ])('every passage opens inside the screen and leaves its mark in sight, $how', async ({ times }) => {
    const faults = await page.evaluate((factor) => {
      for (const cited of document.querySelectorAll('.evidence li mark')) {
        const { textContent: words } = cited;
        cited.textContent = words.repeat(Math.ceil(factor)).slice(0, Math.ceil(words.length * factor));
      }
      return [...document.querySelectorAll<HTMLElement>('main button.ref')].flatMap((mark) => {
        mark.scrollIntoView({ block: 'center' });
        mark.click();
        const open = document.querySelector<HTMLElement>('.evidence li:popover-open');
        if (open === null) return [`${mark.textContent} opens nothing`];
        const [box, own] = [open.getBoundingClientRect(), mark.getBoundingClientRect()];
        open.hidePopover();
        const isInside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
        const isCovered = box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom;
        return [
          ...(isInside ? [] : [`${mark.textContent} opens at ${JSON.stringify(box)}`]),
          ...(isCovered ? [`${mark.textContent} is covered by its passage`] : []),
        ];
      });
    }, times);
    expect(await marks(page).count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });
});

describe('the reading mode', () => {
  testOfContent.each([
    { width: 360, isBeside: false },
    { width: 1440, isBeside: true },
  ])('sets at $width pixels what each block rests on under it, or beside it where there is room', async (at) => {
    const page = await look(`${chapter}#beside`, at.width);
    const blocks = await page.locator('.prose > .grounds').evaluateAll((all) =>
      all.map((grounds) => {
        const block = grounds.previousElementSibling;
        const [own, text] = [grounds.getBoundingClientRect(), block?.getBoundingClientRect()];
        const opened = [...(block?.querySelectorAll('.ref') ?? [])].map((mark) => mark.getAttribute('popovertarget'));
        return {
          isBeside: text !== undefined && own.left >= text.right && Math.abs(own.top - text.top) < 8,
          isUnder: text !== undefined && own.top >= text.bottom && own.left >= text.left,
          isOnScreen: own.height > 20 && own.right <= innerWidth,
          passages: grounds.querySelectorAll('blockquote mark').length,
          marks: new Set(opened).size,
        };
      }),
    );
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) {
      expect(block).toMatchObject({ isBeside: at.isBeside, isUnder: !at.isBeside, isOnScreen: true });
      expect(block.passages).toBe(block.marks);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test.each([
  [/^timeline\/(?!part\/)[^/]+\/$/u, 'h1'],
  [/^timeline\/(?!part\/)[^/]+\/$/u, '.standfirst span[id]'],
  [/^figures\/(?!part\/)[^/]+\/$/u, '.question'],
  [/^figures\/(?!part\/)[^/]+\/$/u, '.what'],
] as const)(
  'the address of a title or a sentence stands in the margin under a pointer: %s %s',
  async (like, selector) => {
    const page = await open(walk.pageLike(like));
    const shownBefore = (): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element, '::before').content);
    expect(await shownBefore()).toBe('none');
    await page.locator(selector).first().hover();
    const id = await page.locator(selector).first().getAttribute('id');
    expect(id).toMatch(/^[a-z]+-\d+$/u);
    expect((await shownBefore()).replaceAll(/["\s]/gu, '')).toBe(`#${id ?? ''}`);
  },
);

describe('evidence as a whole', () => {
  test('"Show all" shows every passage of the page, and hides them again', async () => {
    const page = await open(chapter);
    const summary = page.locator('.evidence summary');
    const count = await passages(page).count();
    expect(count).toBeGreaterThan(5);
    expect(await shownCount(passages(page))).toBe(0);
    expect(await summary.textContent()).toContain(String(count));
    await summary.click();
    expect(await shownCount(passages(page))).toBe(count);
    await summary.click();
    expect(await shownCount(passages(page))).toBe(0);
  });

  test('on paper an open passage stands below the others, covers nothing and has no button', async () => {
    const page = await open(chapter);
    await marks(page).first().click();
    await page.emulateMedia({ media: 'print' });
    const { below, covered, buttons } = await page.evaluate(() => {
      const opened = document.querySelector<HTMLElement>('.evidence li:popover-open');
      const box = opened?.getBoundingClientRect() ?? new DOMRect();
      const others = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, li, td, blockquote), footer p')]
        .filter((other) => other !== opened && opened?.contains(other) === false && other.checkVisibility())
        .map((other) => other.getBoundingClientRect());
      const notes = [...document.querySelectorAll('.evidence li:not(:popover-open)')];
      return {
        below: box.height > 20 && notes.every((note) => note.getBoundingClientRect().bottom <= box.top),
        covered: others.filter(
          (other) => other.top < box.bottom - 1 && box.top < other.bottom - 1 && other.left < box.right,
        ).length,
        buttons: [...(opened?.querySelectorAll('button') ?? [])].filter((button) => button.checkVisibility()).length,
      };
    });
    expect({ below, covered, buttons }).toEqual({ below: true, covered: 0, buttons: 0 });
  });

  test('a mark still opens its passage while all are shown', async () => {
    const page = await open(chapter);
    await page.locator('.evidence summary').click();
    await marks(page).first().click();
    expect(await openPassage(page).locator('mark').textContent()).toBe(await exactBehind(marks(page).first()));
  });

  test('the address of the list leaves it folded, as its fold says', async () => {
    const page = await open(`${chapter}#evidence`);
    // What another test unfolded on this page is folded again.
    await page.reload();
    expect(await page.locator('.evidence summary').textContent()).toContain('Show all');
    expect(await shownCount(passages(page))).toBe(0);
  });

  test('the address of a passage shows it', async () => {
    const page = await open(chapter);
    const id = (await passages(page).nth(2).getAttribute('id')) ?? '';
    await page.goto(walk.urlOf(`${chapter}#${id}`));
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    expect(await shownCount(passages(page))).toBe(1);
  });

  test('the place of a passage on the page of its source covers none of the words around it', async () => {
    const page = await look(walk.pageLike(/^sources\/[^/]+\/$/u));
    const places = await page
      .locator('.uses blockquote b[id]')
      .evaluateAll((all) => all.map(({ id }) => id).filter((id) => id !== ''));
    expect(places.length).toBeGreaterThan(5);
    const covered: string[] = [];
    for (const id of places) {
      await page.goto(`${page.url().split('#')[0] ?? ''}#${id}`);
      const faults = await page.evaluate((own) => {
        const place = document.getElementById(own);
        if (place === null) return ['is not there'];
        const { outlineStyle, outlineWidth } = getComputedStyle(place);
        const reach = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
        const box = place.getBoundingClientRect();
        const letters = [place.previousSibling, place.nextSibling].flatMap((beside, index) => {
          const text = beside instanceof HTMLElement ? beside.firstChild : beside;
          if (!(text instanceof Text) || text.length === 0) return [];
          const range = document.createRange();
          const at = index === 0 ? text.length - 1 : 0;
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return [range.getBoundingClientRect()];
        });
        return letters
          .filter((letter) => letter.width > 0 && letter.top < box.bottom && box.top < letter.bottom)
          .filter((letter) => letter.right > box.left - reach + 1 && letter.left < box.right + reach - 1)
          .map(() => 'covers a letter');
      }, id);
      covered.push(...faults.map((fault) => `${id} ${fault}`));
    }
    expect(covered).toEqual([]);
  });

  test('a passage leads to its place on the page of its source', async () => {
    const page = await open(chapter);
    const mark = marks(page).first();
    const id = (await mark.getAttribute('popovertarget')) ?? '';
    await mark.click();
    await openPassage(page).locator('a').first().click();
    await page.waitForURL(/\/sources\//u);
    expect(new URL(page.url()).hash).toBe(`#${id}-there`);
    const box = await page.locator(`#${id}-there`).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(800);
  });
});

// The picture of a timeline shows every event.
describe.each([
  { path: 'timeline/', items: '.axis li.row', key: (id: string) => `.axis li.row.${id}` },
  { path: 'quotes/', items: '.it', key: (id: string) => `.it.${id}` },
])('the filters of /$path', ({ path, items, key: chosenBy }) => {
  testOfContent('show of the items as many as each choice says, and leave no group empty', async () => {
    const page = await open(path);
    await openFolds(page);
    const total = await page.locator(items).count();
    expect(await shownCount(page.locator(items))).toBe(total);
    await page.locator('.filter summary').click();
    const faults: string[] = [];
    for (const choice of await page.locator('.chips a').all()) {
      // Two together are offered where one of them is chosen; their address leads to them from anywhere.
      const key = (await choice.getAttribute('id')) ?? '';
      if (await choice.isVisible()) await choice.click();
      else await page.goto(`${walk.urlOf(path)}#${key}`);
      expect(await choice.isVisible()).toBe(true);
      const label = ((await choice.textContent()) ?? '').trim();
      const shown = await shownCount(page.locator(items));
      if (shown === 0 || shown !== Number(/\d+$/u.exec(label)?.[0])) faults.push(`${label} shows ${String(shown)}`);
      const empty = await page
        .locator('.gr')
        .evaluateAll(
          (groups) =>
            groups.filter(
              (group) =>
                group.checkVisibility() &&
                [...group.querySelectorAll('.it, .row')].every(
                  (item) => !item.checkVisibility({ contentVisibilityAuto: true }),
                ),
            ).length,
        );
      if (empty > 0) faults.push(`${label} leaves ${String(empty)} groups empty`);
    }
    expect(faults).toEqual([]);
    expect(await page.locator('.chips a').count()).toBeGreaterThan(2);
    await page.locator('.shown a').click();
    await openFolds(page);
    expect(await shownCount(page.locator(items))).toBe(total);
    expect(await page.locator('.shown').isVisible()).toBe(false);
  });

  test('keep what is chosen in the address, for a link, a reload and the way back', async () => {
    const page = await open(path);
    const choice = page.locator('.chips a').first();
    const key = (await choice.getAttribute('id')) ?? '';
    await page.goto(`${walk.urlOf(path)}#${key}`);
    const some = await page.locator(chosenBy(key)).count();
    expect(await choice.isVisible()).toBe(true);
    expect(await shownCount(page.locator(items))).toBe(some);
    await page.reload();
    expect(await shownCount(page.locator(items))).toBe(some);
    await page.locator(`${items} a[href^="/"]`).locator('visible=true').first().click();
    await page.goBack();
    expect(await shownCount(page.locator(items))).toBe(some);
  });
});

describe('two choices of the timeline together', () => {
  const offered = (page: Page) =>
    page.locator('.both a').evaluateAll((links) => links.filter((link) => link.checkVisibility()).map(({ id }) => id));

  test('are offered with what is chosen and not without, and never leave nothing', async () => {
    const page = await open('timeline/');
    expect(await offered(page)).toEqual([]);
    const ids = await page.locator('.both a').evaluateAll((links) => links.map(({ id }) => id));
    const [one = '', other = ''] = (ids[0] ?? '').split('_');
    await page.goto(`${walk.urlOf('timeline/')}#${one}`);
    const beside = ids.filter((id) => id.split('_').includes(one));
    expect(await offered(page)).toEqual(beside);
    expect(beside.length).toBeLessThan(ids.length);
    await page.locator(`.both [id="${one}_${other}"]`).click();
    await page.waitForURL(`${walk.urlOf('timeline/')}#${one}_${other}`);
    expect(await offered(page)).toEqual([`${one}_${other}`]);
    await page.goBack();
    expect(await offered(page)).toEqual(beside);
    await page.locator('.shown a').click();
    expect(await offered(page)).toEqual([]);
  });

  test('show what both show, no more and no less, after a reload too', async () => {
    const page = await look('timeline/');
    const visibleLinks = (): Promise<readonly string[]> =>
      page
        .locator('.axis li.row')
        .evaluateAll((rows) =>
          rows.flatMap((row) =>
            row.checkVisibility({ contentVisibilityAuto: true }) ? [row.querySelector('a')?.href ?? ''] : [],
          ),
        );
    const shownBy = async (key: string): Promise<readonly string[]> => {
      await page.goto(`${walk.urlOf('timeline/')}#${key}`);
      await page.reload();
      return visibleLinks();
    };
    const ids = await page.locator('.both a').evaluateAll((links) => links.map(({ id }) => id));
    for (const id of ids.filter((_, index) => index % 17 === 0)) {
      const [one = '', other = ''] = id.split('_');
      const [first, second] = [await shownBy(one), await shownBy(other)];
      expect(await shownBy(id), id).toEqual(first.filter((link) => second.includes(link)));
    }
  });
});

testOfContent('every part of the timeline leads to its picture, which alone says what there is', async () => {
  const page = await open('timeline/part/2/');
  expect(await page.locator('.axis, .filter').count()).toBe(0);
  await page.locator('nav.parts a').first().click();
  await page.waitForURL(walk.urlOf('timeline/'));
  expect(await page.locator('.axis .row').count()).toBeGreaterThan(40);
});

describe('the picture of the timeline', () => {
  test.each([360, 768, 1440])(
    'names and draws every event once, within the width of a screen of %i pixels',
    async (width) => {
      const page = await look('timeline/', width);
      const { named, drawn, out } = await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('.axis details')) fold.open = true;
        const names = [...document.querySelectorAll('.axis .row a')];
        return {
          named: names.map((link) => link.getAttribute('href')).toSorted(),
          drawn: document.querySelectorAll('.axis li .bar').length,
          out: names.filter((link) => {
            const { left, right, height } = link.getBoundingClientRect();
            return left < 0 || right > innerWidth || height < 16;
          }).length,
        };
      });
      const parts = pagesOf(mounted).filter(({ path }) => /^timeline\/(?:part\/\d+\/)?$/u.test(path));
      const listed = parts.flatMap(({ html }) => [...html.matchAll(/<h3> *<a href="([^"]+)"/gu)].map(([, to]) => to));
      expect(named).toEqual(listed.toSorted());
      expect(drawn).toBe(named.length);
      expect(out).toBe(0);
    },
  );

  test.each([
    { titles: 'the titles of the dossier', title: '' },
    {
      titles: 'long titles',
      title: 'The ferry to the island leaves an hour late and comes back empty, papers report. '.repeat(3),
    },
    {
      titles: 'a word without a break',
      title: 'Hafenverwaltungsdirektionssekretariatsangelegenheitenverzeichnis'.repeat(2),
    },
  ])('no name lies over another or over a bar, or leaves the page, on any width: $titles', async ({ title }) => {
    for (const width of [360, 768, 1440, 2000]) {
      const page = await look('timeline/', width);
      const over = await page.evaluate((made) => {
        if (made !== '') for (const link of document.querySelectorAll('.axis .row a')) link.textContent = made;
        const boxes = [...document.querySelectorAll('.axis .row p, .axis .row > .bar')]
          .filter((box) => box.checkVisibility())
          .map((box) => box.getBoundingClientRect());
        const isOver = boxes.some((a, index) =>
          boxes
            .slice(index + 1)
            .some((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
        );
        return { isOver, leaves: document.documentElement.scrollWidth > innerWidth };
      }, title);
      expect(over, String(width)).toEqual({ isOver: false, leaves: false });
    }
  });

  test('opens its folds and shows fewer rows when filtered', async () => {
    const page = await look('timeline/');
    const rows = page.locator('.axis li.row');
    const key = (await page.locator('.chips a').first().getAttribute('id')) ?? '';
    await page.goto(`${walk.urlOf('timeline/')}#${key}`);
    expect(await shownCount(rows)).toBe(await page.locator(`.axis li.row.${key}`).count());
    expect(await shownCount(rows)).toBeLessThan(await rows.count());
  });

  test('fades bars by their gradients alone, which paper shows as the screen does', async () => {
    const page = await look('timeline/');
    const opacities = await page
      .locator('.axis .within[fill]')
      .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fillOpacity));
    expect(new Set(opacities)).toEqual(new Set(['1']));
    const stops = await page
      .locator('.fades stop')
      .evaluateAll((all) => all.map((stop) => Number(getComputedStyle(stop).stopOpacity)));
    expect(Math.max(...stops)).toBeLessThan(0.5);
  });

  testOfContent('calls folded events more only where their lane shows others', async () => {
    const page = await look('timeline/');
    const lanes = await page.locator('.time > section').evaluateAll((sections) =>
      sections.flatMap((section) => {
        const rows = section.querySelectorAll(':scope > ol > li').length;
        return [...section.querySelectorAll('summary')].map(({ textContent }) => ({ rows, summary: textContent }));
      }),
    );
    expect(new Set(lanes.map(({ rows }) => rows > 0)).size).toBe(2);
    for (const { rows, summary } of lanes) expect(/\d more, whose/u.test(summary), summary).toBe(rows > 0);
  });

  testOfContent('has the same sign for every event of the list', async () => {
    const page = await look('timeline/part/2/');
    const sizes = await page.locator('.it').evaluateAll((items) =>
      items.map((item) => {
        const { width, height } = getComputedStyle(item, '::before');
        return `${width} ${height}`;
      }),
    );
    expect(new Set(sizes)).toEqual(new Set(['18px 18px']));
  });
});

test('the sections open from a button on a small screen and lead to each section', async () => {
  const page = await open('', 360);
  const sections = page.locator('nav a');
  expect(await shownCount(sections)).toBe(0);
  await page.locator('button.menu').click();
  expect(await shownCount(sections)).toBe(await sections.count());
  await sections.getByText('Timeline').click();
  await page.waitForURL(walk.urlOf('timeline/'));
});

describe('the map', () => {
  test('has a small map for each report with as many signs as the report names places there', async () => {
    const page = await look('places/');
    const maps = await page.locator('.small > div').evaluateAll((all) =>
      all.map((map) => ({
        signs: map.querySelectorAll('svg path.agreed').length,
        words: map.querySelector('.quiet')?.textContent ?? '',
        named: (map.querySelector('desc')?.textContent ?? '').split(', ').length,
      })),
    );
    expect(maps.length).toBeGreaterThan(1);
    for (const { signs, words, named } of maps) {
      expect(Number(/^\d+/u.exec(words)?.[0])).toBe(named);
      expect(signs).toBe(Number(/(\d+) of them on the map/u.exec(words)?.[1] ?? named));
    }
  });

  test('has no word cut or hidden at any width', async () => {
    for (const width of [360, 768, 1440, 2000]) {
      const page = await look('places/', width);
      const faults = await page.locator('.panels svg').evaluateAll((drawings) =>
        drawings.flatMap((drawing) => {
          const frame = drawing.getBoundingClientRect();
          const boxes = [...drawing.querySelectorAll('text')].map((text) => ({
            words: text.textContent,
            box: text.getBoundingClientRect(),
          }));
          return boxes.flatMap(({ words, box }, index) => [
            ...(box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 2
              ? [`${words} is cut`]
              : []),
            ...(box.height < 10 ? [`${words} is too small`] : []),
            ...boxes
              .slice(index + 1)
              .filter(
                (other) =>
                  box.left < other.box.right - 1 &&
                  other.box.left < box.right - 1 &&
                  box.top < other.box.bottom - 4 &&
                  other.box.top < box.bottom - 4,
              )
              .map((other) => `${words} lies over ${other.words}`),
          ]);
        }),
      );
      expect(faults, String(width)).toEqual([]);
    }
  });

  testOfContent('says in its table what each mark says', async () => {
    const page = await look('places/');
    const rows = new Map(
      await page
        .locator('main table.stacked tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [row.querySelector('th')?.textContent?.trim() ?? '', row.textContent ?? ''] as const),
        ),
    );
    const marks = await page
      .locator('.panels a[aria-label]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      const [name = '', what = ''] = mark.split(', ');
      expect(rows.has(name)).toBe(true);
      if (!what.startsWith('Named in ')) expect(rows.get(name)).toContain(what);
    }
  });
});
