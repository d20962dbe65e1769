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

/** How a browser differs from a reader's. */
export interface LaunchOptions {
  /** Where tools that speak Chrome's protocol can drive it too. */
  readonly debuggingPort?: number;
  /** Whether it draws frames. If not, a page is laid out where it is asked about, and what waits for a frame waits forever. */
  readonly draws?: boolean;
}

/** A headless browser; close it. */
export async function launchBrowser({ debuggingPort, draws = true }: LaunchOptions = {}): Promise<Browser> {
  const args = [
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${String(debuggingPort)}`]),
    ...(draws ? [] : ['--disable-threaded-compositing']),
  ];
  const installed = process.env['CHROME_PATH'];
  if (installed !== undefined && installed !== '') return playwright.launch({ executablePath: installed, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') return playwright.launch({ channel: 'chrome', args });
  const options = {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.test(arg)), '--no-sandbox', ...args],
  };
  // On a busy machine it ends now and then before it answers.
  return playwright.launch(options).catch(() => playwright.launch(options));
}
