/** `npm run pdf -- [--site DIR] [--output FILE]`: prints the book of a built site, `/print/`, to `dossier.pdf`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { judgeOutput, readArguments, writeOutput } from './arguments.ts';
import { repeatable } from './pdf-file.ts';
import { isUnbound, printBook, readBookRecord } from './print-book.ts';
import { InvocationError, runCommand } from './root.ts';

await runCommand(async () => {
  const { values } = readArguments({ options: { site: { type: 'string' }, output: { type: 'string' } } });
  const site = values.site ?? process.env['OUT_DIR'] ?? 'dist';
  const output = values.output ?? join(site, 'dossier.pdf');
  const file = join(site, 'print', 'index.html');
  const html = await readFile(file, 'utf8').catch(() => {
    throw new InvocationError(`Missing page \`${file}\`: run \`npm run build\` first.`);
  });
  if (isUnbound(html)) {
    process.stdout.write(`No PDF file: the dossier is too large to be bound, as \`${file}\` says.\n`);
    return 0;
  }
  const record = readBookRecord(html);
  if (record === undefined) throw new InvocationError(`Unexpected page \`${file}\`, expected the book of a dossier.`);
  judgeOutput(output);
  const browser = await startBrowser();
  try {
    const { pdf, pages } = await printBook(browser, site, record.home);
    await writeOutput(output, repeatable(pdf, record.date));
    process.stdout.write(`Wrote ${output}: ${String(pages)} pages.\n`);
  } finally {
    await browser.close();
  }
  return 0;
});

/** @throws {InvocationError} when this machine has no browser that starts. */
async function startBrowser(): Promise<Browser> {
  try {
    // Loaded here, because a production install lacks the package: that is no bug but a missing browser.
    const { launchBrowser } = await import('./browser.ts');
    return await launchBrowser();
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new InvocationError(
      `Missing a browser to print with: run \`npm ci\`, or let \`CHROME_PATH\` name an installed Chrome or Chromium.\n  ${reason}`,
    );
  }
}
