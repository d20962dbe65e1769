/** The dossier root of a command: `--root`, else `DOSSIER_ROOT`, else the current folder. */
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** A fault of the command line itself: exit code 2. */
export class InvocationError extends Error {}

/** The root as given. @throws {InvocationError} when it is not a folder. */
export function dossierRoot(option: string | undefined): string {
  const root = option ?? process.env['DOSSIER_ROOT'] ?? '.';
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InvocationError(`Unexpected root \`${root}\`, expected a folder that holds \`content/\` and \`seeds/\`.`);
  }
  return root;
}

/** POSIX path from the current folder, which is the repository's, to `root`. */
export function fromRepository(root: string): string {
  return relative('.', resolve(root)).replaceAll('\\', '/');
}

/** Runs a command: its result is the exit code; a fault of invocation is 2, a bug throws. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const isInvocation =
      error instanceof InvocationError ||
      (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (!isInvocation) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
