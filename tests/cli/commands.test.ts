/** That each command starts as a program: what else it does, its own tests ask in their process. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plant } from '../fixtures/fixture.ts';
import { runCommand, startCommand, type Command } from './run-command.ts';

const commands = readdirSync('src/cli', { withFileTypes: true }).flatMap((file) =>
  file.isFile() && /^await /mu.test(readFileSync(join('src/cli', file.name), 'utf8'))
    ? [file.name.replace(/\.ts$/u, '') as Command]
    : [],
);

it.each(commands)('%s refuses an option that it does not know, and names those that it knows', async (command) => {
  expect(await startCommand(command, ['--bogus'])).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Unexpected option `--bogus`, expected (?:none|(?:one of )?--[a-z][^`]*)\.\n$/u),
  });
});

it('check ends with 1 for a dossier with a fault, and says it', async () => {
  const { code, stdout } = await startCommand('check', ['--root', 'tests/fixtures']);
  expect({ code, says: stdout.includes('Nothing is published until this is mended.') }).toEqual({
    code: 1,
    says: true,
  });
});

describe('a fault of invocation', () => {
  it('is an option that is given twice, but for one that may be', async () => {
    const twice = await runCommand('check', ['--root', '.', '--root', '..']);
    expect(twice).toMatchObject({ code: 2, stderr: 'Unexpected second `--root`, expected one.\n' });
  });

  it.each<[string, Command, string[], Record<string, string>, string]>([
    [
      'a root that is no folder',
      'schemas',
      [],
      { DOSSIER_ROOT: 'no/such/folder' },
      'Unexpected root `no/such/folder`, expected a folder that holds `content/` and `seeds/`.\n',
    ],
    [
      'a port in words',
      'dev',
      [],
      { PORT: 'mill' },
      'Unexpected PORT `mill`, expected a whole number from 1 to 65535.\n',
    ],
    [
      'a port too high',
      'serve',
      [],
      { PORT: '70000' },
      'Unexpected PORT `70000`, expected a whole number from 1 to 65535.\n',
    ],
    [
      'an output in no folder',
      'mutants',
      ['--output', 'no/such/folder/score.txt'],
      {},
      'Unexpected output `no/such/folder/score.txt`, expected a file in a folder that exists.\n',
    ],
    [
      'a score for no dossier',
      'mutants',
      ['--root', 'tests/cli', '--record'],
      {},
      'Unexpected output `tests/cli/content/score.json`, expected a file in a folder that exists.\n',
    ],
    ['half a run', 'bench', ['--runs', '0.5'], {}, 'Unexpected runs `0.5`, expected a whole number from 1.\n'],
  ])('%s: %s ends with 2 and one message before the work', async (_, command, args, env, stderr) => {
    expect(await runCommand(command, args, env)).toEqual({ code: 2, stdout: '', stderr });
  });

  it('a folder without content is not watched', async () => {
    const root = await plant('empty');
    expect(await runCommand('check', ['--root', root, '--watch'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `Missing folder \`${root}/content\`, expected one to watch.\n`,
    });
  });
});
