/** A walk with nothing but a keyboard: skip, find the way, open and follow evidence, filter, read charts and the map. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { walkThrough } from './walk.ts';

const { open, pageLike, urlOf } = walkThrough(inject('sites').mounted);
const chapter = pageLike(/^policy\/./u);
const figure = pageLike(/^figures\/[^/]+\/$/u);

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** What has the focus, and what a reader would miss about it. */
interface Stop {
  readonly name: string;
  readonly isVisible: boolean;
  readonly hasRing: boolean;
  /** It stands behind the last stop in the document. */
  readonly isForward: boolean;
}

/** Presses Tab until the page has no more to focus; at most `most` times. */
async function tabThrough(page: Page, most = 600): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      const last = document.querySelector('[data-last]');
      if (element === null || element === document.body) return undefined;
      last?.removeAttribute('data-last');
      element.setAttribute('data-last', '');
      // A radio button fills its label, which shows the ring for it.
      const shown = element.matches('input') ? (element.closest('label') ?? element) : element;
      const box = shown.getBoundingClientRect();
      const style = getComputedStyle(shown);
      return {
        name: `${element.localName} ${(element.getAttribute('aria-label') ?? shown.textContent).trim().slice(0, 40)}`,
        isVisible: shown.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0,
        hasRing: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
        isForward: last === null || (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      };
    });
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  return stops;
}

describe.each([360, 1440])('at %i pixels', (width) => {
  const viewport = { width, height: 800 };

  test('the first stop skips to the content, past the navigation', async () => {
    const page = await open(chapter, { viewport });
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await isFocused(skip)).toBe(true);
    expect(await skip.evaluate((element) => getComputedStyle(element).clipPath)).toBe('none');
    // Its colours are those of the page turned round: what is for links on paper cannot be read on it.
    const colour = (): Promise<string> => skip.evaluate((element) => getComputedStyle(element).color);
    const plain = await colour();
    await skip.hover();
    expect(await colour()).toBe(plain);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/u);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test.each(['', 'timeline/', 'quotes/', 'places/', 'reports/', 'differences/'])(
    'every stop of /%s is seen, ringed and in the order of reading',
    async (path) => {
      const page = await open(path, { viewport });
      const stops = await tabThrough(page);
      expect(stops.filter(({ isVisible, hasRing, isForward }) => !isVisible || !hasRing || !isForward)).toEqual([]);
      expect(stops.length).toBeGreaterThan(15);
      expect(stops.length).toBeLessThan(600);
    },
  );

  test('Enter opens the evidence of a mark, Tab enters it, Enter follows it to the words', async () => {
    const page = await open(chapter, { viewport });
    const mark = page.locator('main button.ref').first();
    while (!(await isFocused(mark))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const passage = page.locator('.evidence li:popover-open');
    expect(await passage.count()).toBe(1);
    const words = (await passage.locator('mark').textContent()) ?? '';
    await page.keyboard.press('Tab');
    expect(await isFocused(passage.locator('a').first())).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\//u);
    const there = page.locator('.uses > li:has(b:target) mark');
    const texts = await there.allTextContents();
    expect(texts.join('')).toContain(words.slice(-20));
    const isInSight = await page.locator('b:target').evaluate((target) => {
      const mark = target.previousElementSibling;
      const box = mark?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(isInSight).toBe(true);
  });

  test('Escape closes the evidence and leaves the focus on its mark', async () => {
    const page = await open('quotes/', { viewport });
    const mark = page.locator('main button.ref').nth(2);
    await mark.focus();
    await page.keyboard.press('Space');
    expect(await page.locator(':popover-open').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator(':popover-open').count()).toBe(0);
    expect(await isFocused(mark)).toBe(true);
  });

  test('the head of a chapter shows the words of the sources beside its text, and hides them again', async () => {
    const page = await open(chapter, { viewport });
    const shown = (): Promise<number> =>
      page.locator('.grounds').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(await shown()).toBe(0);
    await page.getByRole('link', { name: 'Show the sources’ words' }).focus();
    await page.keyboard.press('Enter');
    expect(await shown()).toBe(await page.locator('.grounds').count());
    expect(await shown()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Hide the sources’ words' }).focus();
    await page.keyboard.press('Enter');
    expect(await shown()).toBe(0);
  });
});

test('what has the focus behind an open passage of a small screen is moved out of its way', async () => {
  const page = await open(chapter, { viewport: { width: 360, height: 740 } });
  const marks = page.locator('main button.ref');
  await marks.first().focus();
  await page.keyboard.press('Enter');
  const passage = page.locator('.evidence li:popover-open');
  await passage.getByRole('button').last().focus();
  const covered: string[] = [];
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await page.keyboard.press('Tab');
    covered.push(
      ...(await passage.evaluateAll(([open]) => {
        const focused = document.activeElement;
        const isAbove = (focused?.getBoundingClientRect().bottom ?? 0) <= (open?.getBoundingClientRect().top ?? 0);
        return open === undefined || focused === null || isAbove ? [] : [focused.textContent];
      })),
    );
  }
  expect(await passage.count()).toBe(1);
  expect(covered).toEqual([]);
});

test('the sections open from their button, Escape closes them and is back on it', async () => {
  const page = await open(chapter, { viewport: { width: 360, height: 740 } });
  const button = page.locator('button.menu');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await isFocused(page.locator('nav#menu a').first())).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('nav#menu').isVisible()).toBe(false);
  expect(await isFocused(button)).toBe(true);
});

test.each(['timeline/', 'quotes/'])(
  'a filter of /%s takes what it hides out of the way of the Tab key',
  async (path) => {
    const page = await open(path);
    await page.locator('.filter summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#./u);
    const key = new URL(page.url()).hash.slice(1);
    const stops: string[] = [];
    for (let pressed = 0; pressed < 60; pressed += 1) {
      await page.keyboard.press('Tab');
      const classes = await page.evaluate(() => document.activeElement?.closest('.it, .row')?.className);
      if (classes !== undefined) stops.push(classes);
    }
    expect(stops.length).toBeGreaterThan(0);
    expect(stops.filter((classes) => !classes.split(' ').includes(key))).toEqual([]);
  },
);

testOfContent('the picture of the timeline leads to its events, and what is folded in it opens by key', async () => {
  const page = await open('timeline/');
  const fold = page.locator('.axis summary').first();
  await fold.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const title = await page.evaluate(() => document.activeElement?.textContent?.trim());
  expect(await page.evaluate(() => document.activeElement?.closest('.axis details[open]') !== null)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/timeline\/[^/]+\/$/u);
  expect(await page.locator('h1').textContent()).toBe(title);
});

test('a chart has its table, its data and its evidence within reach', async () => {
  const page = await open(figure);
  const stops = (await tabThrough(page)).map(({ name }) => name);
  expect(stops.some((name) => name.includes('CSV'))).toBe(true);
  expect(stops.some((name) => name.includes('JSON'))).toBe(true);
  expect(stops.some((name) => name.startsWith('button') && /[A-Z]\d+, /u.test(name))).toBe(true);
});

testOfContent(
  'each mark of the map is a stop that leads to its place, the place to its events, an event back',
  async () => {
    const page = await open('places/');
    const marks = page.locator('svg.map:visible a');
    const count = await marks.count();
    expect(count).toBeGreaterThan(3);
    const first = marks.first();
    await first.focus();
    expect(await isFocused(first)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/places\/./u);
    const place = page.url();
    expect(place).toContain(urlOf('places/'));
    // An event may name the place without having taken place there; one at least did.
    const events = await page
      .locator('#events a')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    expect(events.length).toBeGreaterThan(0);
    const back: boolean[] = [];
    for (const event of events) {
      await page.goto(event);
      back.push(
        await page
          .locator('main a')
          .evaluateAll(
            (links, url) => links.some((link) => link instanceof HTMLAnchorElement && link.href === url),
            place,
          ),
      );
    }
    expect(back).toContain(true);
  },
);
