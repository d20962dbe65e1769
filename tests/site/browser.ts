/**
 * Starts the browser of the tests: `CHROME_PATH` if set, else on Linux x64 the
 * headless Chromium that comes as a package, else the installed Chrome.
 */
import { createServer } from 'node:net';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/**
 * What the package's own options would do to a test: `--single-process` and `--no-zygote` end the browser
 * with its first page, the others let pages do what a reader's browser forbids.
 */
const unwanted = /single-process|no-zygote|headless|disable-web-security|insecure-content/u;

/** A headless browser; close it. With `debuggingPort`, tools that speak Chrome's protocol can drive it too. */
export async function launchBrowser({ debuggingPort }: { readonly debuggingPort?: number } = {}): Promise<Browser> {
  const port = debuggingPort === undefined ? [] : [`--remote-debugging-port=${String(debuggingPort)}`];
  const installed = process.env['CHROME_PATH'];
  if (installed !== undefined && installed !== '') return playwright.launch({ executablePath: installed, args: port });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return playwright.launch({ channel: 'chrome', args: port });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.test(arg)), '--no-sandbox', ...port],
  });
}

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
