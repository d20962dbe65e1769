import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { reviewAll } from '../../src/cli/review-session.ts';
import { edit, plant } from '../fixtures/fixture.ts';
import { runCommand, startCommand } from './run-command.ts';
import { power } from '../fixtures/edits.ts';
let root = '';
beforeEach(async () => {
  root = await plant('harbour', [
    edit(
      power,
      'The storm cut the power on Garça Island for three hours,',
      'The storm sabotaged the power on Garça Island for three hours,',
    ),
    edit(power, 'The page counts only', 'The page lists only'),
  ]);
});

const review = (...args: string[]) => runCommand('review', ['--root', root, ...args]);
const signatures = () => readFile(join(root, 'content/signatures.yaml'), 'utf8');

interface Listed {
  readonly open: readonly { readonly hash: string; readonly text: string }[];
}

describe('review', () => {
  it('lists what is open beside its passages', async () => {
    const { code, stdout } = await review('--list');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^content\/policy\/power\.mdx:9:1 {2}[0-9a-f]{32}\n {2}The storm sabotaged .*\n {2}open: sabotaged\n {4}W\d+ {2}The storm also cut the power/mu,
    );
    expect(stdout).toMatch(/The page lists only .*\n {2}the editors’ own\n/u);
    expect(stdout.endsWith('2 open.\n')).toBe(true);
  });

  it('signs one statement by its hash, and then no longer lists it', async () => {
    const { open }: Listed = JSON.parse((await review('--list', '--format', 'json')).stdout);
    const [{ hash = '', text = '' } = {}] = open;
    const signed = await review('--sign', hash, '--by', 'Ana Reis', '--note', 'The lines were cut.');
    expect(signed).toMatchObject({ code: 0, stdout: `Signed by Ana Reis: ${text}\n` });
    expect(await signatures()).toMatch(
      new RegExp(`^${hash}: \\{by: Ana Reis, date: '\\d{4}-\\d\\d-\\d\\d', note: The lines were cut\\.\\}$`, 'mu'),
    );
    const left: Listed = JSON.parse((await review('--list', '--format', 'json')).stdout);
    expect(left.open).toEqual(open.slice(1));
  });

  it('signs each statement whose hash is given, or none where one is unknown', async () => {
    const { open }: Listed = JSON.parse((await review('--list', '--format', 'json')).stdout);
    const each = open.flatMap(({ hash }) => ['--sign', hash]);
    const before = await signatures();
    expect(await review(...each, '--sign', 'f'.repeat(32), '--by', 'Ana Reis')).toMatchObject({ code: 2 });
    expect(await signatures()).toBe(before);
    const signed = await review(...each, '--by', 'Ana Reis');
    expect(signed).toMatchObject({
      code: 0,
      stdout: open.map(({ text }) => `Signed by Ana Reis: ${text}\n`).join(''),
    });
    expect((await signatures()).match(/Ana Reis/gu)).toHaveLength(open.length);
  });

  it('keeps the signatures of two who sign at the same moment', async () => {
    const { open }: Listed = JSON.parse((await review('--list', '--format', 'json')).stdout);
    await Promise.all(
      open.map(({ hash }) => startCommand('review', ['--root', root, '--sign', hash, '--by', 'Ana Reis'])),
    );
    expect((await signatures()).match(/Ana Reis/gu)).toHaveLength(open.length);
  });

  it('takes out the signatures that nothing needs', async () => {
    const before = (await signatures()).split('\n');
    expect(await review('--prune')).toMatchObject({ code: 0, stdout: '1 taken out.\n' });
    const after = (await signatures()).split('\n');
    expect(before.filter((line) => !after.includes(line))).toHaveLength(1);
  });

  it.each([
    ['a hash that nothing has', ['--sign', 'f'.repeat(32), '--by', 'Ana'], /Unexpected hash/u],
    ['no name', ['--sign', 'f'.repeat(32)], /Missing name/u],
    [
      'a note for several',
      ['--sign', 'e'.repeat(32), '--sign', 'f'.repeat(32), '--by', 'Ana', '--note', 'Read.'],
      /sign the one/u,
    ],
    ['an unknown format', ['--list', '--format', 'xml'], /Unexpected format/u],
  ])('ends with 2 at %s, and signs nothing', async (_, args, message) => {
    const before = await signatures();
    const { code, stderr } = await review(...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
    expect(await signatures()).toBe(before);
  });
});

describe('a review in the terminal', () => {
  /** Answers each question in turn. */
  async function hold(answers: readonly string[]): Promise<{ readonly code: number; readonly told: string }> {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let told = '';
    let next = 0;
    output.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (!chunk.toString().endsWith('> ')) return;
      input.write(`${answers[next] ?? 'q'}\n`);
      next += 1;
    });
    return { code: await reviewAll(root, 'Ana Reis', { input, output }), told };
  }

  it('goes through all of it: what is signed is kept', async () => {
    const { code, told } = await hold(['s', 'n', 'As before.']);
    expect(code).toBe(0);
    expect(told).toContain('Nothing is open.');
    expect((await signatures()).match(/Ana Reis/gu)).toHaveLength(2);
    expect(await signatures()).toContain('note: As before.');
    expect(await review('--list')).toMatchObject({ code: 0 });
  });

  it('keeps what was signed before the editor leaves, and signs nothing that was skipped', async () => {
    const { code } = await hold(['k', 's', 'q']);
    expect(code).toBe(1);
    expect((await signatures()).match(/Ana Reis/gu)).toHaveLength(1);
    const { open }: Listed = JSON.parse((await review('--list', '--format', 'json')).stdout);
    expect(open).toMatchObject([{ text: expect.stringContaining('sabotaged') }]);
  });

  // A real terminal, by a program that Linux has.
  it.skipIf(process.platform !== 'linux').each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('is left by %s without a trace', async (_, key) => {
    const command = `node_modules/.bin/node src/cli/review.ts --root ${root} --by Ana`;
    const terminal = spawn('script', ['-qec', command, '/dev/null']);
    let told = '';
    terminal.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (chunk.toString().includes('uit > ')) terminal.stdin.write(key);
    });
    const [code] = (await once(terminal, 'close')) as [number | null];
    expect({ code, traces: told.match(/^\s+at .*/gmu) ?? [] }).toEqual({ code: 1, traces: [] });
    expect(told).toMatch(/2 open\r\n[^]*open: sabotaged[^]*\[s\]ign/u);
  });
});

describe('a statement about sources in general', () => {
  const nearest = /^ {4}nearest in harbour-post: /mu;

  it('is shown with the words of the other sources that come nearest', async () => {
    const file = 'content/timeline/island-cut-off.mdx';
    const text = await readFile(join(root, file), 'utf8');
    await writeFile(join(root, file), text.replace('No document gives the days', 'No document names the days'));
    expect((await review('--list')).stdout).toMatch(nearest);
  });

  it('is not one that only gives a number', async () => {
    expect((await review('--list')).stdout).not.toMatch(nearest);
  });
});
