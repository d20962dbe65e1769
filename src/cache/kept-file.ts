/**
 * Files whose bytes depend on nothing but the data that they are made of, kept for the next build by the hash of it:
 * drawings, cards, subsets of fonts.
 *
 * The hash covers the code that makes them and the packages that it uses, so that a kept file is never out of date and
 * nothing has to be cleared. They lie below `CACHE_DIR`, or with what else is kept below `node_modules`, which `npm ci` empties.
 *
 * @example
 * await keptFile('cards', card, () => drawCard(card));
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './code-of.ts';

/** What such files are made by: a change in any of these, or in what they import, makes all of them anew. */
const makers = ['package-lock.json', 'src/charts', 'src/fonts', 'src/social', 'src/site/kept-chart.ts'];

/** The file of a kind that is made of `data`, as kept or else made now; `data` must be all that it depends on. */
export async function keptFile(kind: string, data: unknown, make: () => Promise<Buffer>): Promise<Buffer> {
  const name = createHash('sha256')
    .update(makersHash())
    .update(JSON.stringify([kind, data]))
    .digest('hex');
  const folder = join(process.env['CACHE_DIR'] ?? join('node_modules', '.cache'), 'kept', kind);
  const path = join(folder, name);
  try {
    return readFileSync(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const begun = making.get(path);
  if (begun !== undefined) return begun;
  const made = makeAndKeep(folder, path, make);
  making.set(path, made);
  return made;
}

/** What is being made, or made and not yet written, by path: whoever asks meanwhile gets the same. */
const making = new Map<string, Promise<Buffer>>();
const writing = new Set<Promise<void>>();

/** Nobody waits for the disk: what is made is at hand until it is written. */
async function makeAndKeep(folder: string, path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const bytes = await make().catch((error: unknown) => {
    making.delete(path);
    throw error;
  });
  const written = writeWhole(folder, path, bytes).finally(() => {
    making.delete(path);
    writing.delete(written);
  });
  writing.add(written);
  return bytes;
}

/** Waits until all that has been made is written. */
export async function keptFilesWritten(): Promise<void> {
  await Promise.all(writing);
}

let count = 0;

/** Another build may make the same file now: each writes its own and moves it into place whole. */
async function writeWhole(folder: string, path: string, bytes: Buffer): Promise<void> {
  count += 1;
  const own = `${path}.${String(process.pid)}-${String(count)}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(own, bytes);
    await rename(own, path);
  } catch {
    // What cannot be kept is made again the next time; on a full disk the build itself says so.
    await rm(own, { force: true });
  }
}

let hash: string | undefined;

function makersHash(): string {
  hash ??= codeOf(makers)
    .reduce((sum, file) => sum.update(file).update(readFileSync(file)), createHash('sha256'))
    .digest('hex');
  return hash;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
