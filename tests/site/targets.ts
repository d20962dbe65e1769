/** What a finger presses on a page that is open. */
import type { Page } from 'playwright-core';

/** WCAG 2.2, 2.5.8 Target Size (Minimum). */
const least = 24;

/** Targets that are too small, as `<what> <width> x <height>`. */
export function smallTargets(page: Page): Promise<{ readonly small: readonly string[]; readonly count: number }> {
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
export const setTypefaces = (page: Page, ...typefaces: readonly [serif: string, sans: string]): Promise<void> =>
  page.evaluate(([serif, sans]) => {
    document.documentElement.style.setProperty('--serif', serif);
    document.documentElement.style.setProperty('--sans', sans);
  }, typefaces);
