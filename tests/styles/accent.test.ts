/** That red says that reports contradict each other, and nothing else: what stands there by itself has no accent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:astro|css)$/u.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '') }));

/** Selectors of the rules of `text` that take the accent. */
const accented = (text: string): readonly string[] =>
  [...text.matchAll(/([^{};>]*)\{[^{}]*var\(--accent\)[^{}]*\}/gu)].map(([, selector = '']) => selector.trim());

/** What answers a pointer or a key, and what marks a contradiction. */
const isAllowed = (selector: string): boolean => /:(?:hover|focus-visible)\b|^\.contradict$/u.test(selector);

it('marks contradictions, and what a reader points at', () => {
  const strange = files.flatMap(({ path, text }) =>
    accented(text)
      .filter((selector) => !isAllowed(selector))
      .map((selector) => `${path}: ${selector}`),
  );
  expect(strange).toEqual([]);
  expect(files.flatMap(({ text }) => accented(text))).toContain('.contradict');
});

it('draws dashed and dotted lines where they say who reports something, and nowhere else', () => {
  const drawn = files.filter(({ text }) => /\b(?:dashed|dotted)\b/u.test(text)).map(({ path }) => path);
  // Words that one report alone prints; and, on the rail of the timeline, a time that is not known within its bounds.
  const others = ['components/data/Wordings.astro', 'pages/timeline/[...part].astro'];
  expect(drawn.toSorted()).toEqual([...others, 'styles/certainty.css']);
});

it.each([
  ['.number { color: var(--accent); }', ['.number']],
  ['a:hover { color: var(--accent); }\n.x { border: 1px solid var(--accent) }', ['.x']],
  ['.number { color: var(--ink); }', []],
])('finds the accent in %s', (text, selectors) => {
  expect(accented(text).filter((selector) => !isAllowed(selector))).toEqual(selectors);
});
