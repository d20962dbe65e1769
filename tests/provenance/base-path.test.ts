import { expect, it } from 'vitest';
import { pathFromRoot, rootOf, underBase } from '../../src/provenance/base-path.ts';

it.each([
  ['/', '/', '/quotes/'],
  ['/x', '/x/', '/x/quotes/'],
  ['/x/', '/x/', '/x/quotes/'],
  ['/x/y//', '/x/y/', '/x/y/quotes/'],
])('the base path %s', (base, root, page) => {
  expect(rootOf(base)).toBe(root);
  expect(underBase('/quotes/', base)).toBe(page);
  expect(pathFromRoot(page, base)).toBe('/quotes/');
});

it('a path elsewhere is left as it is', () => {
  expect(pathFromRoot('/xy/quotes/', '/x')).toBe('/xy/quotes/');
});
