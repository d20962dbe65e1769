/** The dossier root of a command: `--root`, else `DOSSIER_ROOT`, else the current folder. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

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

/** POSIX path to `root` from the Git repository that it lies in, wherever the command is started; else from here. */
export function fromRepository(root: string): string {
  const path = resolve(root);
  return relative(repositoryOf(path) ?? '.', path).replaceAll('\\', '/');
}

/** The next folder upwards that holds `.git`, which is a file in a work tree of its own. */
function repositoryOf(path: string): string | undefined {
  if (existsSync(join(path, '.git'))) return path;
  return dirname(path) === path ? undefined : repositoryOf(dirname(path));
}

/** Runs a command: its result is the exit code; a fault of invocation is 2, an editor who leaves a question 1, a bug throws. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  // Whoever reads along may stop, as `head` does; nobody is left to be told.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    // Ctrl+C or Ctrl+D at a question.
    if (error instanceof Error && error.name === 'AbortError') {
      process.stdout.write('\n');
      process.exitCode = 1;
      return;
    }
    if (!(error instanceof InvocationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
