/**
 * Starts the browser of the tests and of `npm run pdf`: `CHROME_PATH` if set,
 * else on Linux x64 the headless Chromium that comes as a package, else the
 * installed Chrome.
 */
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

// No page draws in three dimensions. To paint each frame as if by a graphics card takes half of the time of the tests.
chromium.setGraphicsMode = false;

/**
 * What the package's own options would do: `--single-process` and `--no-zygote` end the browser with its
 * first page, the others let pages do what a reader's browser forbids.
 */
const unwanted = /single-process|no-zygote|headless|disable-web-security|insecure-content/u;

/** A headless browser; close it. With `debuggingPort`, tools that speak Chrome's protocol can drive it too. */
export async function launchBrowser({ debuggingPort }: { readonly debuggingPort?: number } = {}): Promise<Browser> {
  const port = debuggingPort === undefined ? [] : [`--remote-debugging-port=${String(debuggingPort)}`];
  const installed = process.env['CHROME_PATH'];
  if (installed !== undefined && installed !== '') return playwright.launch({ executablePath: installed, args: port });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return playwright.launch({ channel: 'chrome', args: port });
  const options = {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.test(arg)), '--no-sandbox', ...port],
  };
  // On a busy machine it ends now and then before it answers.
  return playwright.launch(options).catch(() => playwright.launch(options));
}
