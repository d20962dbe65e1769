import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptFile, keptFilesWritten } from '../../src/cache/kept-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
  vi.stubEnv('CACHE_DIR', folder);
});
afterEach(async () => {
  await keptFilesWritten();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const make = (text: string) => vi.fn(() => Promise.resolve(Buffer.from(text)));

it('makes a file once for the same data', async () => {
  const maker = make('boat');
  for (const data of [
    { name: 'Ely', crates: 3 },
    { name: 'Ely', crates: 3 },
  ])
    expect((await keptFile('drawings', data, maker)).toString()).toBe('boat');
  await keptFilesWritten();
  expect((await keptFile('drawings', { name: 'Ely', crates: 3 }, maker)).toString()).toBe('boat');
  expect(maker).toHaveBeenCalledTimes(1);
});

it('makes another for other data and for another kind', async () => {
  await keptFile('drawings', 'boat', make('drawn'));
  expect((await keptFile('drawings', 'quay', make('quay'))).toString()).toBe('quay');
  expect((await keptFile('cards', 'boat', make('card'))).toString()).toBe('card');
});

it('leaves nothing but whole files, and none where making fails', async () => {
  await Promise.all([keptFile('drawings', 'boat', make('drawn')), keptFile('drawings', 'boat', make('drawn'))]);
  await expect(keptFile('drawings', 'quay', () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
  await keptFilesWritten();
  const names = await readdir(join(folder, 'kept', 'drawings'));
  expect(names).toHaveLength(1);
  expect(await readFile(join(folder, 'kept', 'drawings', names[0] ?? ''), 'utf8')).toBe('drawn');
});
