/** The published checkers as programs whose output is closed early. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'unread-'));
afterAll(() => rm(folder, { recursive: true }));
await writeFile(join(folder, 'ledger.json'), 'null');
await writeFile(join(folder, 'dossier.json'), '[]');

test.each([
  ['count-sentences.mjs', [folder]],
  ['count-sentences.mjs', [folder, '--json']],
  ['verify-receipts.mjs', [folder, join('tests', 'fixtures', 'harbour', 'seeds')]],
])('%s ends quietly when nobody reads on', async (program, args) => {
  const child = spawn(process.execPath, [join('public', program), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  // Before it can have written anything.
  child.stdout.destroy();
  let errors = '';
  child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  const [exitCode] = (await once(child, 'close')) as [number];
  expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: '' });
});
