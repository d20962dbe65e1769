/** A new site appears whole or not at all: whatever ends a build before, the site of yesterday stays as it was. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { cleanEnvironment, runScript } from './run-script.ts';

/** Where the other sites were built: the copy of the project that no other build uses. */
const project = resolve(inject('sites').root.folder, '..', '..');
const folder = await mkdtemp(join(tmpdir(), 'whole-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const site = join(folder, 'site');
const yesterday = 'the site of yesterday';
beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  await writeFile(join(site, 'index.html'), yesterday);
});

const env = { OUT_DIR: site, DOSSIER_ROOT: 'tests/fixtures/bakery', CACHE_DIR: join(folder, 'cache') };

/** What lies in the folder of the site, and beside it but for the cache. */
async function found() {
  const beside = (await readdir(folder)).filter((name) => name !== 'cache' && name !== 'site');
  return { site: await readdir(site), index: await readFile(join(site, 'index.html'), 'utf8'), beside };
}

/** Starts a build and kills it once `isDue` holds. */
async function killBuild(isDue: () => boolean): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    env: { ...cleanEnvironment(), ...env },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('close', done));
  while (!isDue()) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGKILL');
  await ended;
}

const building = join(folder, '.site.building');

test.each([
  ['before a file is written', () => existsSync(join(folder, 'cache'))],
  ['when half of the pages are', () => existsSync(join(building, 'index.html'))],
])('a build that is killed %s leaves the old site, and the next one replaces it', async (_, isDue) => {
  await killBuild(isDue);
  expect(await found()).toMatchObject({ site: ['index.html'], index: yesterday });
  const { exitCode } = await runScript('build', [], { cwd: project, env });
  expect(exitCode).toBe(0);
  const { index, beside } = await found();
  expect(index).toContain('<!DOCTYPE html>');
  expect(beside).toEqual([]);
});

test('a build that cannot write leaves the old site', async () => {
  // A file in the way of the folder below which the fonts go: what a full disk would do at some other place.
  const { exitCode } = await runScript('build', [], {
    cwd: project,
    env: { ...env, CACHE_DIR: '/dev/null/cache' },
  });
  expect(exitCode).not.toBe(0);
  expect(await found()).toEqual({ site: ['index.html'], index: yesterday, beside: [] });
});

test('a site that a killed build had set aside is put back by the next one, even if that fails', async () => {
  await mkdir(join(folder, '.site.former'));
  await writeFile(join(folder, '.site.former', 'index.html'), 'the site of the day before');
  await rm(site, { recursive: true });
  const { exitCode } = await runScript('build', [], { cwd: project, env: { ...env, CACHE_DIR: '/dev/null/cache' } });
  expect(exitCode).not.toBe(0);
  expect(await found()).toEqual({ site: ['index.html'], index: 'the site of the day before', beside: [] });
});

test('of two builds at once the second waits, and says so', async () => {
  const [first, second] = await Promise.all([
    runScript('build', [], { cwd: project, env }),
    runScript('build', [], { cwd: project, env: { ...env, OUT_DIR: join(folder, 'other') } }),
  ]);
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(`${first.stderr}${second.stderr}`.match(/Another build of this checkout runs/gu)).toHaveLength(1);
});

test('a folder that holds what is built from is no place to build to', async () => {
  for (const place of ['.', 'tests', 'tests/fixtures/bakery/content']) {
    const { exitCode, stderr } = await runScript('build', [], { cwd: project, env: { ...env, OUT_DIR: place } });
    expect([exitCode, stderr.includes('expected a folder that holds nothing else')]).toEqual([2, true]);
  }
});
