/** A new site appears whole or not at all: whatever ends a build before, the site of yesterday stays as it was. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { copyProject } from './project-copy.ts';
import { cleanEnvironment, runScript } from './run-script.ts';

const place = await mkdtemp(join(tmpdir(), 'whole-'));
afterAll(() => rm(place, { recursive: true, force: true }));
/** A copy of the project that no other build uses. */
const project = join(place, 'project');
await copyProject(project);

const folder = join(place, 'built');
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

/** Starts a build and does something to it once `isDue` holds; gives its exit code and what it said of a fault. */
async function disturbBuild(
  isDue: () => boolean,
  disturb: (child: ChildProcess) => void,
): Promise<{ readonly exitCode: number | null; readonly stderr: string }> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  while (!isDue() && child.exitCode === null) await new Promise((done) => setTimeout(done, 20));
  disturb(child);
  return { exitCode: await ended, stderr };
}

/**
 * From now on no process of the build can write to a file. A full disk refuses in the same places, with `ENOSPC` for
 * `EFBIG`; to fill one takes rights that not everybody has.
 */
function refuseWrites({ pid }: ChildProcess): void {
  const { status } = spawnSync('prlimit', ['--pid', String(pid), '--fsize=0']);
  expect(status).toBe(0);
}

/** Hash of every file of the old site, by its path. */
async function hashes(): Promise<Record<string, string>> {
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const hashed = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [
          path,
          createHash('sha256')
            .update(await readFile(path))
            .digest('hex'),
        ] as const;
      }),
  );
  return Object.fromEntries(hashed);
}

const building = join(folder, '.site.building');

/** When a build is killed: each of them begins where the one before was killed, and finds what that left behind. */
const moments: readonly (readonly [when: string, isDue: () => boolean])[] = [
  ['before a file is written', () => existsSync(join(folder, 'cache'))],
  ['when half of the pages are', () => existsSync(join(building, 'index.html'))],
];

// First: what these builds compile is kept for the next, of which most are killed before they could keep it.
test('a folder that holds what is built from is no place to build to', async () => {
  for (const place of ['.', 'tests', 'tests/fixtures/bakery/content']) {
    const { exitCode, stderr } = await runScript('build', [], { cwd: project, env: { ...env, OUT_DIR: place } });
    expect([exitCode, stderr.includes('expected a folder that holds nothing else')]).toEqual([2, true]);
  }
});

test('builds that are killed leave the old site, and nothing in the way of the next', async () => {
  for (const [when, isDue] of moments) {
    await disturbBuild(isDue, (child) => child.kill('SIGKILL'));
    expect(await found(), when).toMatchObject({ site: ['index.html'], index: yesterday });
  }
  const { exitCode } = await runScript('build', [], { cwd: project, env });
  expect(exitCode).toBe(0);
  const { index, beside } = await found();
  expect(index).toContain('<!DOCTYPE html>');
  expect(beside).toEqual([]);
});

const canRefuse = spawnSync('prlimit', ['--version']).status === 0;
const why = canRefuse ? '' : ' (not tried: only Linux, with `prlimit`, takes the writing away from a running process)';

test.skipIf(!canRefuse).each(moments)(
  `a build whose disk is full %s leaves the old site byte for byte${why}`,
  async (_, isDue) => {
    await cp(inject('sites').bakery.folder, site, { recursive: true, force: true });
    const before = await hashes();
    expect(Object.keys(before).length).toBeGreaterThan(10);
    const { exitCode, stderr } = await disturbBuild(isDue, refuseWrites);
    expect(exitCode).toBe(1);
    expect(stderr).not.toBe('');
    expect(await hashes()).toEqual(before);
    expect((await found()).beside).toEqual([]);
  },
);

test('a build that cannot write leaves the old site, and puts back one that a killed build had set aside', async () => {
  await mkdir(join(folder, '.site.former'));
  await writeFile(join(folder, '.site.former', 'index.html'), 'the site of the day before');
  await rm(site, { recursive: true });
  // A file in the way of the folder below which the fonts go: what a full disk would do at some other place.
  const { exitCode } = await runScript('build', [], { cwd: project, env: { ...env, CACHE_DIR: '/dev/null/cache' } });
  expect(exitCode).not.toBe(0);
  expect(await found()).toEqual({ site: ['index.html'], index: 'the site of the day before', beside: [] });
});
