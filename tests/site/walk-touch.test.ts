/** Fingers: every link and button that does not stand inside a sentence, and every mark, is at least 24 pixels high and wide. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { walkThrough } from './walk.ts';

const { open, longest } = walkThrough(inject('sites').mounted);

/** WCAG 2.2, 2.5.8 Target Size (Minimum). */
const least = 24;

/** Targets that are too small, as `<what> <width> x <height>`. */
function smallTargets(page: Page): Promise<{ readonly small: readonly string[]; readonly count: number }> {
  return page.evaluate((size) => {
    /** A link that is part of a sentence: it flows with other text, which gives it its height. */
    const isInSentence = (element: Element): boolean => {
      if (!element.matches('a') || element.matches('.ref') || getComputedStyle(element).display !== 'inline')
        return false;
      const block = element.closest('p, dd, dt, li, caption, figcaption, td, th, h1, h2, h3, blockquote, dl');
      const others = [...(block?.querySelectorAll('a, button') ?? [])].map((link) => link.textContent).join('');
      return (block?.textContent ?? '').replace(/\s+/gu, '').length > others.replace(/\s+/gu, '').length;
    };
    const targets = [...document.querySelectorAll('a, button, summary, label:has(input)')].filter(
      (element) => element.checkVisibility() && !element.matches('.skip') && !isInSentence(element),
    );
    const small = targets.flatMap((element) => {
      const boxes = [...element.getClientRects()];
      const width = Math.max(0, ...boxes.map((box) => box.width));
      const height = Math.max(0, ...boxes.map((box) => box.height));
      // Half a pixel: lengths in rem do not end on whole ones.
      return width >= size - 0.5 && height >= size - 0.5
        ? []
        : [
            `${element.localName} “${element.textContent.trim().slice(0, 30)}” ${width.toFixed(1)} x ${height.toFixed(1)}`,
          ];
    });
    return { small, count: targets.length };
  }, least);
}

/** Other typefaces for a page; empty, its own again. */
const setTypefaces = (page: Page, ...typefaces: readonly [serif: string, sans: string]): Promise<void> =>
  page.evaluate(([serif, sans]) => {
    document.documentElement.style.setProperty('--serif', serif);
    document.documentElement.style.setProperty('--sans', sans);
  }, typefaces);

test.each(longest)('every target of /%s has room for a finger', async (path) => {
  const page = await open(path, { hasTouch: true });
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
});

test('a target that is made smaller is found', async () => {
  const page = await open('quotes/', { javaScriptEnabled: true });
  await page.addStyleTag({ content: '.ref { font-size: 10px !important; line-height: 20px !important }' });
  expect((await smallTargets(page)).small.length).toBeGreaterThan(10);
});

test('a tap opens evidence, a tap beside it closes it', async () => {
  const page = await open('quotes/', { viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.locator('main button.ref').first().tap();
  expect(await page.locator('.evidence li:popover-open').count()).toBe(1);
  await page.locator('h1').tap({ position: { x: 2, y: 2 } });
  expect(await page.locator(':popover-open').count()).toBe(0);
});
