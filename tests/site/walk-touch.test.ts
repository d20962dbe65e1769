/**
 * Fingers: what is too small is found, and a tap opens and closes. That nothing is too small is asked of each kind of page in
 * the walk of sight, and here of the pages that have a script, where it does not run.
 */
import { expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { mayRunScript } from './built-pages.ts';
import { smallTargets } from './targets.ts';
import { walkThrough } from './walk.ts';

const { open, longest } = walkThrough(inject('sites').mounted);

test.each(longest.filter(mayRunScript))(
  'every target of /%s has room for a finger without its script',
  async (path) => {
    const page = await open(path, { hasTouch: true });
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect((await smallTargets(page)).small, `at ${String(width)} pixels`).toEqual([]);
    }
  },
);

testOfContent('a target that is made smaller is found', async () => {
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
