/** A pull request, played with two commits in a repository of its own whose dossier lies in a folder below the top. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePath, plant } from '../fixtures/fixture.ts';
import { annotations, edits, summary } from '../fixtures/pull-request.ts';
import { runCommand } from './run-command.ts';

let top = '';
const storm = (): string => join(top, 'storm');
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: top, encoding: 'utf8' });
const commit = (message: string): void => {
  git('add', '.');
  git('commit', '--quiet', '--message', message);
};

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'dossier-'));
  await cp(fixturePath('harbour'), storm(), { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  commit('Before');
  git('checkout', '--quiet', '-b', 'request');
  const after = await plant('harbour', edits);
  await rm(storm(), { recursive: true });
  await cp(after, storm(), { recursive: true });
  commit('After');
});
afterAll(() => rm(top, { recursive: true, force: true }));

const changes = (...args: readonly string[]): ReturnType<typeof runCommand> =>
  runCommand('changes', [...args, '--root', storm()]);

describe('changes', () => {
  it('tells a pull request whole', async () => {
    const { code, stdout, stderr } = await changes('main');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(summary);
  });

  it('compares two commits, and leaves the work tree and the index as they are', async () => {
    git('checkout', '--quiet', 'main');
    expect((await changes('main', 'request')).stdout).toBe(summary);
    expect(git('status', '--porcelain')).toBe('');
    git('checkout', '--quiet', 'request');
  });

  it('tells of a commit and itself that nothing changed', async () => {
    const { stdout } = await changes('main', 'main');
    expect(stdout).toMatch(
      /^## What this changes\n\nCompared with <code>main<\/code>: 0 sentences added, 0 changed, 0 removed, 0 moved, 0 to be read again; 0 not signed yet; 0 facts and 0 silences changed; 0 findings\.\n\n### Coverage\n/u,
    );
    expect(stdout.match(/^###/gmu)).toHaveLength(1);
    expect(stdout).not.toContain('→');
  });

  it('weighs the pages of a built site: the heaviest, those that changed, and those over the budget', async () => {
    const site = await mkdtemp(join(tmpdir(), 'site-'));
    const sizes = {
      '': 15_000,
      'policy/power/': 100,
      'a/': 500,
      'b/': 500,
      'c/': 500,
      'd/': 500,
      'places/other/': 100,
    };
    const rows: string[] = [];
    for (const [path, bytes] of Object.entries(sizes)) {
      const page = randomBytes(bytes);
      await mkdir(join(site, path), { recursive: true });
      await writeFile(join(site, path, 'index.html'), page);
      const weight = gzipSync(page, { level: 9 }).length;
      rows.push(`| /${path} | ${weight.toLocaleString('en')} | ${(14_336 - weight).toLocaleString('en')} |`);
    }
    const { stdout } = await changes('main', '--site', site);
    await rm(site, { recursive: true });
    const [overview = '', power = '', ...others] = rows;
    const told = [overview, ...others.slice(0, 4), power].join('\n');
    expect(stdout).toBe(
      `${summary}\n### Pages\n\n1 of 7 pages is over the 14,336 bytes that a page may have. The heaviest, and those of entries that change:\n\n| Page | Bytes, gzipped | Left |\n| --- | --- | --- |\n${told}\n`,
    );
  });

  it.each([
    ['no commit', [], /^Missing commit to compare with/u],
    ['an unknown commit', ['nowhere'], /^Unexpected commit `nowhere`/u],
    ['what Git would take for an option', ['--', '--all'], /^Unexpected commit `--all`/u],
    ['three commits', ['main', 'main', 'main'], /^Unexpected `main`, expected two commits at most/u],
    ['a root in no repository', ['main', '--root', tmpdir()], /^Unexpected root/u],
  ])('ends with 2 at %s', async (_, args, message) => {
    const root = args.includes('--root') ? [] : ['--root', storm()];
    const { code, stdout, stderr } = await runCommand('changes', [...root, ...args]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(message) as string });
  });
});

describe('check --format github', () => {
  it('sets each finding at its line of the repository, wherever it is started', async () => {
    const { code, stdout } = await runCommand('check', ['--root', storm(), '--format', 'github']);
    expect(code).toBe(1);
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual(annotations);
  });
});
