/**
 * The browser of the tests, a free port for it, and a way to use several of its tabs at once.
 *
 * It notes where a page asks for what its content security policy forbids; the setup of the tests fails on that.
 */
import { createServer } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser as launch, type LaunchOptions } from '../../src/cli/browser.ts';

const violations: string[] = [];

/** What pages asked for against their policy since this was called last, one message each. */
export function takeViolations(): readonly string[] {
  return violations.splice(0);
}

/**
 * A headless browser that reports what pages may not do; close it. To draw takes a third of its time: where a test only asks
 * how pages are laid out, and presses nothing as a pointer does, it need not.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const browser = await launch(options);
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (...given) => {
    const context = await newContext(...given);
    // A slow machine is no fault of a page.
    context.setDefaultTimeout(120_000);
    // The console is told of them where scripts are switched off too; the event of the page is not.
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy'))
        violations.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
    });
    return context;
  };
  return browser;
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
