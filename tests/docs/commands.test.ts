/** That `docs/commands.md` names every option of every command, and every variable that anything reads. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { flagNames } from '../../src/cli/new/new-entry.ts';
import { runCommand, type Command } from '../cli/run-command.ts';

const page = await readFile('docs/commands.md', 'utf8');

/** The commands: each file of `src/cli/` that a script starts, by the name of the script. */
const commands = Object.entries(manifest.scripts).flatMap(([script, line]) => {
  const file = /src\/cli\/([a-z-]+)\.ts$/u.exec(line)?.[1];
  return file === undefined ? [] : [{ script, command: file as Command }];
});

/** Options in a text: `--root`. */
const optionsIn = (text: string): readonly string[] =>
  [...new Set(text.match(/(?<![\w-])--[a-z][a-z\d-]*/gu))].toSorted();

/** The row of a command. */
function rowOf(script: string): string {
  const start = new RegExp(String.raw`^\| .npm (?:run (?:-s )?)?${script}(?![\w:-])`, 'u');
  return page.split('\n').find((line) => start.test(line)) ?? '';
}

describe('the commands', () => {
  it('are all on the page', () => {
    expect(commands.filter(({ script }) => rowOf(script) === '')).toEqual([]);
    expect(commands.map(({ script }) => script)).toContain('bench:support');
  });

  it.each(commands)('$script: the page names its options, and no other', async ({ script, command }) => {
    // A command names what it knows where it is told something else.
    const { stderr } = await runCommand(command, ['--bogus']);
    const known = optionsIn(stderr).filter((option) => option !== '--bogus');
    // The questions of an entry are many, and each of them has its flag.
    const asked = new Set(command === 'new' ? flagNames.map((flag) => `--${flag}`) : []);
    const named = optionsIn(rowOf(script)).filter((option) => !asked.has(option));
    // Rows tell of other commands, too, which they name before the options of these.
    const own = named.filter((option) => option !== '--strict' || command === 'check');
    expect(own).toEqual(known.filter((option) => !asked.has(option)));
  });
});

describe('the variables of the environment', () => {
  /** What others give, or tests set for themselves. */
  const elsewhere = ['PATH', 'QUAY', 'TEST_COMPILE_CACHE'];

  it('are all on the page', async () => {
    const files = (
      await Promise.all(
        ['src', 'tests'].map(async (folder) =>
          (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
        ),
      )
    ).flat();
    const texts = await Promise.all(
      ['astro.config.mjs', ...files.filter((file) => /\.(?:astro|mjs|ts)$/u.test(file))].map((file) =>
        readFile(file, 'utf8'),
      ),
    );
    const read = texts.flatMap((text) =>
      [...text.matchAll(/\bprocess\.env(?:\['(\w+)'\]|\.([A-Z_]+)\b)(?!\s*=[^=])/gu)].map(
        ([, quoted, bare]) => quoted ?? bare ?? '',
      ),
    );
    const [, table = ''] = page.split('## Variables of the environment');
    const named = [...table.matchAll(/`([A-Z_]+)(?:=1)?`/gu)].map(([, name]) => name);
    expect([...new Set(named)].toSorted()).toEqual(
      [...new Set(read)].filter((name) => !elsewhere.includes(name)).toSorted(),
    );
  });
});
