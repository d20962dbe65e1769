import { setImmediate as settled } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn, pathOf } from '../../src/integrations/page-readers.ts';
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

/** Work that ends when the test says so, and what has been begun of it. */
function controlled() {
  const begun: string[] = [];
  const ends = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  const work = (name: string): Promise<string> => {
    begun.push(name);
    return new Promise((resolve, reject) => {
      ends.set(name, {
        resolve: () => {
          resolve(name);
        },
        reject,
      });
    });
  };
  return { begun, ends, work };
}

it('begins a page when the one before is rendered, however many are asked for', async () => {
  const { begun, ends, work } = controlled();
  const render = inTurn(work);
  const both = [render('quays'), render('cranes')];
  await settled();
  expect(begun).toEqual(['quays']);
  ends.get('quays')?.resolve();
  await settled();
  expect(begun).toEqual(['quays', 'cranes']);
  ends.get('cranes')?.resolve();
  expect(await Promise.all(both)).toEqual(['quays', 'cranes']);
});

it('begins nothing behind a page that failed, which is told once', async () => {
  const { begun, ends, work } = controlled();
  const render = inTurn(work);
  const failed = render('quays');
  const told: string[] = [];
  render('cranes').then(
    () => told.push('rendered'),
    () => told.push('failed'),
  );
  await settled();
  ends.get('quays')?.reject(new Error('No such quay.'));
  await expect(failed).rejects.toThrow('No such quay.');
  await settled();
  expect([begun, told]).toEqual([['quays'], []]);
});
