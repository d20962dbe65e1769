import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { edit, fixturePath, plant } from '../fixtures/fixture.ts';
import { runCommand } from './run-command.ts';
import { power } from '../fixtures/edits.ts';

const harbour = fixturePath('harbour');
let faulty = '';
let warned = '';

beforeAll(async () => {
  faulty = await plant('harbour', [edit(power, 'for three hours"', 'for 3,\u00a0or 100% of, hours"')]);
  warned = await plant('bakery', [{ file: 'seeds/letter.txt', add: 'Nobody recorded this.' }]);
});

describe('check', () => {
  it('ends with 0 and its counts where nothing is found', async () => {
    const { code, stdout, stderr } = await runCommand('check', ['--root', harbour]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^\d+ sentences: \d+ cited, \d+ computed, \d+ editorial \(\d+\.\d%\), 1 waived, 0 uncited\. \d+ signed, 0 open\.\n\d+ sentences, \d+ citations, \d+ passages, 8 facts, 3 sources checked: 0 errors, 0 warnings\. Every passage is found in the archived source\.\n$/u,
    );
  });

  it('ends with 1 and prints place, rule, message and hint where something is found', async () => {
    const { code, stdout, stderr } = await runCommand('check', ['--root', faulty]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(
      'content/policy/power.mdx:13:11  passage-missing\n  Unexpected passage `The storm also cut',
    );
    expect(stdout).toContain('1 error, 1 warning. Nothing is published until this is mended. ');
    expect(stdout).toMatch(/ In files with errors, told of once these are mended: 1 unsigned statement\.\n$/u);
  });

  it.each([
    ['an unknown format', ['--format', 'xml'], 'Unexpected format `xml`, expected one of text, json, github.\n'],
    [
      'a root that is no folder',
      ['--root', 'no/such/folder'],
      'Unexpected root `no/such/folder`, expected a folder that holds `content/` and `seeds/`.\n',
    ],
    ['an unknown option', ['--rot', harbour], /^Unexpected option `--rot`, expected one of --root, --format, /u],
    [
      'an output that cannot be written',
      ['--root', harbour, '--output', 'no/such/folder/report.json'],
      'Unexpected output `no/such/folder/report.json`, expected a file in a folder that exists.\n',
    ],
  ])('ends with 2, one message and no stack at %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCommand('check', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    if (typeof message === 'string') expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('prints nothing but JSON with the keys of the contract', async () => {
    const { code, stdout } = await runCommand('check', ['--root', faulty, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      root: faulty,
      summary: {
        sources: 3,
        passages: expect.any(Number) as number,
        citations: expect.any(Number) as number,
        sentences: expect.any(Number) as number,
        cited: 105,
        computed: 10,
        editorial: 28,
        waived: 1,
        uncited: 0,
        facts: 8,
        signed: 50,
        open: 1,
        findings: 2,
      },
      findings: [
        {
          rule: 'passage-missing',
          severity: 'error',
          file: power,
          line: 13,
          column: 11,
          message: expect.stringContaining('Unexpected passage') as string,
          hint: expect.stringContaining('Nearest is `The storm also cut') as string,
        },
        {
          rule: 'passage-unused',
          severity: 'warning',
          file: 'seeds/wire.txt',
          line: 2,
          column: 53,
          message: expect.any(String) as string,
          hint: expect.any(String) as string,
        },
      ],
    });
  });

  it('prints escaped annotations with paths from the repository', async () => {
    const { code, stdout } = await runCommand('check', ['--root', faulty, '--format', 'github']);
    expect(code).toBe(1);
    const [first = ''] = stdout.split('\n');
    expect(first).toMatch(/^::error file=[^,:]*\/content\/policy\/power\.mdx,line=13,col=11,title=passage-missing::/u);
    expect(first).toContain('100%25 of, hours`');
    expect(first).toContain('%0ANearest is');
  });

  it('writes the report to a file and nothing to the terminal', async () => {
    const output = join(warned, 'report.json');
    const { code, stdout } = await runCommand('check', ['--root', warned, '--format', 'json', '--output', output]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(JSON.parse(await readFile(output, 'utf8'))).toMatchObject({ ok: true, summary: { findings: 1 } });
  });

  it('tells what is found in the files that are named, and nothing else', async () => {
    const own = await runCommand('check', ['--root', faulty, 'content/policy/power.mdx']);
    expect(own.code).toBe(1);
    expect(own.stdout).toContain('1 error, 0 warnings');
    const other = await runCommand('check', ['--root', faulty, 'content/policy/rebuilding.mdx']);
    expect(other.code).toBe(0);
    expect(other.stdout).toMatch(
      /: 0 errors, 0 warnings\. Only the files that were named are told of; others have 1 error, 1 warning\.\n$/u,
    );
  });

  it.each([
    ['a path from the root', 'content/policy/power.mdx'],
    ['a path that a shell completes', () => `${faulty}/content/policy/power.mdx`],
    ['a folder', './content/policy/'],
    ['a folder that a shell completes', () => join(faulty, 'content')],
  ])('takes %s for the files that it names', async (_, name) => {
    const { code, stdout } = await runCommand('check', ['--root', faulty, typeof name === 'string' ? name : name()]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /: 1 error, 0 warnings\. Nothing is published until this is mended\. .* Only the files that were named are told of; others have 0 errors, 1 warning\.\n$/u,
    );
  });

  it.each(['.', () => `${faulty}/`])('takes the root itself for all files', async (name) => {
    const { stdout } = await runCommand('check', ['--root', faulty, typeof name === 'string' ? name : name()]);
    expect(stdout).toMatch(/: 1 error, 1 warning\. .* others have 0 errors, 0 warnings\.\n$/u);
  });

  it.each(['nofile.mdx', '..', '/', 'content/policy/pow', 'content/policy/_draft.mdx', 'README.md'])(
    'refuses %s, which is no file of the dossier',
    async (name) => {
      expect(await runCommand('check', ['--root', harbour, '--strict', name])).toEqual({
        code: 2,
        stdout: '',
        stderr: `Unexpected file \`${name}\`, expected one that is read, or a folder of such: below \`content/\`, where no name may begin with \`_\`, or below \`seeds/\`.\n`,
      });
    },
  );

  it('checks anew after each change under --watch, until it is stopped', async () => {
    const root = await plant('harbour');
    const started = spawn(join('node_modules', '.bin', 'node'), ['src/cli/check.ts', '--root', root, '--watch']);
    let printed = '';
    const until = (pattern: RegExp) =>
      vi.waitFor(() => {
        expect(printed).toMatch(pattern);
      }, 20_000);
    started.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await until(/^Checking …\n[^]* checked: 0 errors, 0 warnings/u);
    printed = '';
    const file = join(root, 'content/places/marelo.mdx');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('order: 10', 'order: ten'));
    await until(/^Checking …\ncontent\/places\/marelo\.mdx:\d+:\d+ {2}entry-invalid\n[^]* checked: 1 error/u);
    printed = '';
    await writeFile(file, text);
    await until(/^Checking …\n[^]* checked: 0 errors, 0 warnings/u);
    started.kill();
  });

  it('fails on warnings under --strict', async () => {
    expect((await runCommand('check', ['--root', warned, '--strict'])).code).toBe(1);
  });

  it('takes the root from DOSSIER_ROOT, and from --root before it', async () => {
    const fromEnvironment = await runCommand('check', [], { DOSSIER_ROOT: faulty });
    expect(fromEnvironment.code).toBe(1);
    const fromOption = await runCommand('check', ['--root', harbour], { DOSSIER_ROOT: faulty });
    expect(fromOption.code).toBe(0);
  });

  it('fails a folder that holds no dossier', async () => {
    const empty = await plant('empty');
    const { code, stdout } = await runCommand('check', ['--root', empty]);
    expect(code).toBe(1);
    expect(stdout).toContain('content/dossier.yaml:1:1  nothing-checked');
  });
});
