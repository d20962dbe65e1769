/**
 * Every kind of drawing as a browser shows it: no word is cut, stands over another or leaves the page, at any width, in
 * the site's own typeface and in another, for its own may come late on a first visit. That words stay within their
 * drawings as the site's typeface sets them is computed from the drawings themselves.
 */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './built-pages.ts';
import { walkThrough } from './walk.ts';

const widths = [360, 768, 1440, 2000];

/** What is wrong with the words of the drawings that the page shows. */
function faultsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const visible = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const drawings = visible('main svg:has(text)').flatMap((svg) => {
      const isCut = getComputedStyle(svg).overflow !== 'visible';
      const frame = isCut ? svg.getBoundingClientRect() : document.documentElement.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((text) => {
        const { left, right, top, height } = text.getBoundingClientRect();
        // A browser counts the room above and below the letters too.
        return { words: text.textContent, left, right, top: top + height * 0.12, bottom: top + height * 0.88 };
      });
      return texts.flatMap((one, index) => [
        ...(one.left < frame.left - 2 ||
        one.right > frame.right + 2 ||
        one.top < frame.top - 2 ||
        one.bottom > frame.bottom + 2
          ? [`${one.words} leaves ${svg.getAttribute('class') ?? 'a drawing'}`]
          : []),
        ...texts
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom - 1 &&
              other.top < one.bottom - 1,
          )
          .map((other) => `${one.words} and ${other.words} stand over each other`),
      ]);
    });
    const days = visible('.cells > span')
      .filter((span) => span.scrollWidth > span.clientWidth + 1)
      .map((span) => `${span.textContent} leaves its day`);
    return [...drawings, ...days];
  });
}

describe.each(['mounted', 'harbour'] as const)('the drawings of %s', (name) => {
  const site = inject('sites')[name];
  const { open } = walkThrough(site);
  /** Pages with a drawing that has words: those of each figure, and one of each other kind. */
  const paths = pagesOf(site)
    .filter(({ html }) => /<svg[^>]*>(?:(?!<\/svg>)[^])*<text|class="cells count"/u.test(html))
    .map(({ path }) => path)
    .filter((path, index, all) => {
      const kind = (other: string): string => other.replace(/^(timeline|policy)\/[^/]+\/$/u, '$1/…');
      return path !== 'print/' && all.findIndex((other) => kind(other) === kind(path)) === index;
    });

  test('are on pages of every kind', () => {
    expect(paths).toEqual(expect.arrayContaining(['', 'timeline/', 'places/', 'figures/']));
    expect(paths.filter((path) => /^figures\/[^/]+\/$/u.test(path)).length).toBeGreaterThan(1);
    expect(paths.filter((path) => path.endsWith('/embed/')).length).toBeGreaterThan(1);
  });

  test.each(paths)('have whole words that stand apart on /%s', async (path) => {
    const page = await open(path, { draws: false });
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await faultsOn(page)).map((fault) => `${String(width)}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test('have whole words that stand apart where the typeface does not come', async () => {
    const page = await open('', { locale: 'en-GB', draws: false });
    const home = page.url();
    await page.route('**/*.woff2', (route) => route.abort());
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(home + path);
      // As narrow as the wide drawings come, too.
      for (const width of [360, 640, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await faultsOn(page)).map((fault) => `/${path}, ${String(width)}: ${fault}`));
      }
    }
    await page.unroute('**/*.woff2');
    expect(found).toEqual([]);
  });
});

const { open: openAny } = walkThrough(inject('sites').mounted);

test('a word over another, one beyond its drawing, and a day too narrow for its name are found', async () => {
  const page = await openAny('404.html', { draws: false });
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML(
      'beforeend',
      `<svg style="position: absolute; overflow: hidden" width="200" height="40" viewBox="0 0 200 40"><text x="0" y="20">Ferries</text><text x="10" y="22">Boats</text><text x="190" y="20">Quays</text></svg>
       <p class="cells" style="width: 30px"><span style="display: block; width: 20px; white-space: nowrap">Wednesday</span></p>`,
    );
  });
  expect(await faultsOn(page)).toEqual([
    'Ferries and Boats stand over each other',
    'Quays leaves a drawing',
    'Wednesday leaves its day',
  ]);
});
