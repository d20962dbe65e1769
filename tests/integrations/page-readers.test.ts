import { expect, it } from 'vitest';
import { pathOf } from '../../src/integrations/page-readers.ts';
import { turnOf } from '../../src/site-map/site-map.ts';

it.each([
  ['http://localhost/quotes/harbour-master/', '/', 'quotes/harbour-master/'],
  ['http://localhost/x/quotes/harbour-master/', '/x/', 'quotes/harbour-master/'],
  ['http://localhost/x/', '/x/', ''],
  ['http://localhost/x', '/x/', 'x'],
  ['http://localhost/quotes/%C3%A9t%C3%A9/', '/', 'quotes/été/'],
])('finds the path of %s below %s', (address, base, path) => {
  expect(pathOf(address, base)).toBe(path);
});

it('renders what tells of other pages behind them', () => {
  const paths = [
    '/ledger.json/',
    '/method/',
    '/method/ledger/',
    '/method/ledger/quotes/',
    '/method/score/',
    '/quotes/',
  ];
  expect(paths.map(turnOf)).toEqual([2, 1, 2, 2, 0, 0]);
});
