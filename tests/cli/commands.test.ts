/** That each command starts as a program: what else it does, its own tests ask in their process. */
import { expect, it } from 'vitest';
import { startCommand, type Command } from './run-command.ts';

const commands: readonly Command[] = [
  ...(['bench-support', 'changes', 'check', 'cite', 'coverage', 'mutants', 'new', 'release', 'review'] as const),
];

it.each(commands)('%s refuses an option that it does not know', async (command) => {
  expect(await startCommand(command, ['--bogus'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining("Unknown option '--bogus'"),
  });
});

it('check ends with 1 for a dossier with a fault, and says it', async () => {
  const { code, stdout } = await startCommand('check', ['--root', 'tests/fixtures']);
  expect({ code, says: stdout.includes('Nothing is published until this is mended.') }).toEqual({
    code: 1,
    says: true,
  });
});
