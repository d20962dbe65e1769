import { expect, it } from 'vitest';
import { pathOf } from '../../src/integrations/page-readers.ts';

it.each([
  ['http://localhost/quotes/harbour-master/', '/', 'quotes/harbour-master/'],
  ['http://localhost/x/quotes/harbour-master/', '/x/', 'quotes/harbour-master/'],
  ['http://localhost/x/', '/x/', ''],
  ['http://localhost/x', '/x/', 'x'],
  ['http://localhost/quotes/%C3%A9t%C3%A9/', '/', 'quotes/été/'],
])('finds the path of %s below %s', (address, base, path) => {
  expect(pathOf(address, base)).toBe(path);
});
