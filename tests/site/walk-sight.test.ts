/**
 * Eyes that see otherwise: larger text, zoom, forced colours, no movement. Nothing is lost, cut off or out of reach, nor too
 * small for a finger.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { setTypefaces, smallTargets } from './targets.ts';
import { walkThrough } from './walk.ts';
import { wordsOver } from './words-over.ts';

const { mounted, harbour } = inject('sites');
const { open, keep, pageLike, longest } = walkThrough(mounted);
const chapter = pageLike(/^policy\/./u);

/** How far the page scrolls sideways, and boxes that cut their text off. */
function lostOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      if (!(element instanceof HTMLElement) || !element.checkVisibility() || element.matches('.skip')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      // One pixel: browsers round the sizes of content up.
      return (
        (/hidden|clip/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(sideways > 0 ? [`scrolls ${String(sideways)} pixels sideways`] : []),
      ...cut.map((element) => `cuts off ${element.localName}.${element.className}`),
    ];
  });
}

/** As a reader sets the size of letters; nothing takes it back. */
const enlargeLetters = (page: Page, size: string): Promise<void> =>
  page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);

/** As a reader sets the size of letters for all pages, which a style asks for too. */
async function setLetters(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
  await session.detach();
}

/** As a reader sets lines, words and letters apart (WCAG 2.2, 1.4.12), or takes that back. */
const setApart = (page: Page, isApart: boolean): Promise<void> =>
  page.evaluate((apart) => {
    const known = document.querySelector('style.apart');
    if (!apart) return known?.remove();
    const style = document.createElement('style');
    style.className = 'apart';
    style.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
    document.head.append(style);
  }, isApart);

const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

describe.each(longest)('/%s', (path) => {
  // Opened once, and looked at by one pair of eyes after another.
  let page: Page;
  beforeAll(async () => {
    page = await keep(path, { javaScriptEnabled: true });
  });

  test('says the same at a zoom of 200 %, and loses nothing', async () => {
    // The navigation waits behind a button where it has no room.
    // Cells of a table that run on in lines have other blanks between them.
    const words = async () => (await page.locator('main').innerText()).replaceAll(/\s+/gu, '');
    await page.setViewportSize({ width: 1280, height: 900 });
    const plain = await words();
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await lostOn(page)).toEqual([]);
    expect(await words()).toBe(plain);
  });

  test('loses nothing with letters of twice their size', async () => {
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const before = await textOf(page);
      await enlargeLetters(page, '200%');
      expect(await lostOn(page), `at ${String(width)} pixels`).toEqual([]);
      expect((await textOf(page)).length).toBeGreaterThan(before.length * 0.9);
      await enlargeLetters(page, '');
    }
  });

  test('loses nothing at a zoom of 400 %', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await lostOn(page)).toEqual([]);
  });

  test('loses nothing with lines, words and letters set apart', async () => {
    for (const width of [360, 1100, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await setApart(page, true);
      expect([...(await lostOn(page)), ...(await wordsOver(page))], `at ${String(width)} pixels`).toEqual([]);
      await setApart(page, false);
    }
  });

  testOfContent(
    'has room for a finger on every link and button that stands in no sentence, and on every mark',
    async () => {
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const { small, count } = await smallTargets(page);
        expect(small, `at ${String(width)} pixels`).toEqual([]);
        expect(count).toBeGreaterThan(1);
        // The site's typefaces are optional: a page that they reach too late keeps the reader's own, of another height.
        await setTypefaces(page, 'serif', 'sans-serif');
        expect((await smallTargets(page)).small, `at ${String(width)} pixels in the reader’s typefaces`).toEqual([]);
        await setTypefaces(page, '', '');
      }
    },
  );

  test('moves nothing by itself or when touched', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const still = /^(?:0s(?:, )?)+$/u;
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || !still.test(transitionDuration) || scrollBehavior === 'smooth';
        })
        .map((element) => element.localName)
        .concat([...document.querySelectorAll('marquee, video[autoplay]')].map((element) => element.localName));
    });
    expect(moving).toEqual([]);
  });
});

test.each([360, 1280])('the reading mode loses nothing at %i pixels, with all set apart too', async (width) => {
  const page = await open(`${chapter}#beside`, {
    javaScriptEnabled: true,
    viewport: { width, height: 900 },
    draws: false,
  });
  expect(await page.locator('.grounds').first().isVisible()).toBe(true);
  expect(await lostOn(page)).toEqual([]);
  await setApart(page, true);
  expect(await lostOn(page)).toEqual([]);
});

describe.each([mounted, harbour])('the site `$name`', (site) => {
  const walk = walkThrough(site);

  test('is no wider than the narrowest screen with letters half as large again', async () => {
    const faults: string[] = [];
    for (const path of walk.longest) {
      const page = await walk.keep(path, { viewport: { width: 320, height: 640 } });
      await setLetters(page, 24);
      faults.push(...(await lostOn(page)).map((fault) => `/${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

test('a box that is too wide, or that cuts its text off, and words over others are found', async () => {
  const page = await open(chapter, { javaScriptEnabled: true, draws: false });
  await page.addStyleTag({ content: 'h1 { width: 3000px } .standfirst { height: 1em; overflow: hidden }' });
  expect(await lostOn(page)).toEqual([
    expect.stringContaining('sideways'),
    expect.stringContaining('cuts off p.standfirst'),
  ]);
  await page.addStyleTag({ content: 'h1 { width: 40px; white-space: nowrap } h1 + * { margin-top: -1em }' });
  expect((await wordsOver(page)).length).toBeGreaterThan(0);
});

describe('forced colours', () => {
  const options = { forcedColors: 'active' } as const;
  const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  test('cited words still stand out from those around them', async () => {
    const page = await open(chapter, options);
    await page.locator('main button.ref').first().click();
    const mark = '.evidence li:popover-open mark';
    expect(await styleOf(page, mark, 'background-color')).not.toBe(
      await styleOf(page, '.evidence li:popover-open', 'background-color'),
    );
    expect(await styleOf(page, mark, 'background-color')).not.toBe(await styleOf(page, mark, 'color'));
  });

  test('line styles still tell how sure something is', async () => {
    const page = await open('', { ...options, draws: false });
    const styles = await page.locator('.panel').evaluateAll((panels) =>
      panels.map((panel) => {
        const { borderTopStyle, borderTopColor } = getComputedStyle(panel);
        return borderTopColor === getComputedStyle(document.body).backgroundColor ? 'unseen' : borderTopStyle;
      }),
    );
    // What no report says has none.
    expect(new Set(styles)).toEqual(new Set(['solid', 'dashed', 'unseen']));
  });

  testOfContent.each([
    ['places/', 'svg.map :is(.agreed, .single, .maybe)'],
    ['places/', 'svg.map .land'],
    ['timeline/', '.axis li path'],
    ['timeline/', '.axis .nights path'],
    ['', '.locator circle'],
    ['figures/', '.cells path, .cells rect'],
  ])('drawings on /%s take the colours of the reader: %s', async (path, selector) => {
    const page = await open(path, { ...options, draws: false });
    const canvas = await styleOf(page, 'body', 'background-color');
    const painted = await page.locator(`${selector}`).evaluateAll((shapes) =>
      shapes
        .filter((shape) => shape.checkVisibility())
        .map((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke];
        }),
    );
    expect(painted.length).toBeGreaterThan(0);
    const isSeen = (paints: readonly string[]): boolean => paints.some((paint) => paint !== 'none' && paint !== canvas);
    expect(painted.filter((paints) => !isSeen(paints))).toEqual([]);
  });

  test('the choice of a filter is told apart', async () => {
    const timeline = await open('timeline/', options);
    await timeline.locator('.filter summary').click();
    await timeline.locator('.chips a').first().click();
    expect(await styleOf(timeline, '.chips a:target', 'background-color')).not.toBe(
      await styleOf(timeline, '.chips a:not(:target)', 'background-color'),
    );
  });
});
