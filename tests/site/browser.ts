/** The browser of the tests, a free port for it, and a way to use several of its tabs at once. */
import { createServer } from 'node:net';

export { launchBrowser } from '../../src/cli/browser.ts';

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('Missing free port.');
  return address.port;
}

/** Calls `visit` for each item, one at a time for each worker; results in the order of the items. */
export async function inParallel<Item, Worker, Result>(
  items: readonly Item[],
  workers: readonly Worker[],
  visit: (item: Item, worker: Worker) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: (readonly [index: number, result: Result])[] = [];
  const queue = items.entries();
  await Promise.all(
    workers.map(async (worker) => {
      for (const [index, item] of queue) results.push([index, await visit(item, worker)]);
    }),
  );
  return results.toSorted(([a], [b]) => a - b).map(([, result]) => result);
}
