/** The published check of receipts, run as a reader would run it, on every built site. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';

const { mounted, harbour, bakery } = inject('sites');

/** Runs the check that lies in the built site itself. */
function verifyReceipts(
  folder: string,
  seeds: string,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'verify-receipts.mjs'), folder, seeds], (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

test.each([mounted, harbour, bakery])('holds for every receipt of the site `$name`', async (site) => {
  const { exitCode, output } = await verifyReceipts(site.folder, join(site.root, 'seeds'));
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringMatching(/: 0 faults\.\n$/u) as string });
});

testOfContent('fails where the archive is another one', async () => {
  const { exitCode } = await verifyReceipts(mounted.folder, join(harbour.root, 'seeds'));
  expect(exitCode).toBe(1);
});
