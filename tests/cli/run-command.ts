/** The commands as `npm run` starts them: by the Node of the project's own packages. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What a command left behind. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// Compiled code kept between the many runs halves their time.
const compileCache = join('node_modules', '.cache', 'compile');

/** Runs `src/cli/<name>.ts` with `args` in the repository. */
export function runCommand(
  name: 'bench-support' | 'changes' | 'check' | 'cite' | 'coverage' | 'mutants' | 'new' | 'release' | 'review',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const inherited = { ...process.env };
  delete inherited['DOSSIER_ROOT'];
  return new Promise((resolve) => {
    execFile(
      join('node_modules', '.bin', 'node'),
      [join('src', 'cli', `${name}.ts`), ...args],
      {
        env: { ...inherited, NODE_COMPILE_CACHE: compileCache, ...env },
        maxBuffer: 1e8,
        shell: process.platform === 'win32',
      },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr });
      },
    );
  });
}
