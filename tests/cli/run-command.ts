/**
 * The commands as `npm run` starts them, and as their modules run: a process for each of the many runs of the tests would
 * take most of their time, so one test starts each as a program and all others run it in their own process.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { cleanEnvironment } from '../site/run-script.ts';

/** What a command left behind. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The file of a command in `src/cli/`. */
export type Command =
  | 'bench'
  | 'bench-support'
  | 'build'
  | 'changes'
  | 'check'
  | 'cite'
  | 'coverage'
  | 'dev'
  | 'fuzz'
  | 'mutants'
  | 'new'
  | 'pdf'
  | 'release'
  | 'review'
  | 'rules-page'
  | 'schemas'
  | 'serve';

/** Starts `src/cli/<name>.ts` with `args` in the repository, by the Node of the project's own packages. */
export function startCommand(name: Command, args: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(
      join('node_modules', '.bin', 'node'),
      [join('src', 'cli', `${name}.ts`), ...args],
      { maxBuffer: 1e8, shell: process.platform === 'win32', env: cleanEnvironment() },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr });
      },
    );
  });
}

let runs = 0;
let isRunning = false;

/** Runs `src/cli/<name>.ts` with `args` in this process, one command after another; a bug of it is thrown. */
export async function runCommand(
  name: Command,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  if (isRunning) throw new Error('Two commands at once: start them as programs.');
  isRunning = true;
  const { argv, exitCode } = process;
  const { DOSSIER_ROOT: root } = process.env;
  const output = captured(process.stdout);
  const errors = captured(process.stderr);
  const listeners = process.stdout.listeners('error');
  process.argv = [process.execPath, join('src', 'cli', `${name}.ts`), ...args];
  delete process.env['DOSSIER_ROOT'];
  Object.assign(process.env, env);
  runs += 1;
  try {
    // Another address for each run: a module runs once.
    await import(/* @vite-ignore */ `../../src/cli/${name}.ts?run=${String(runs)}`);
    return { code: Number(process.exitCode ?? 0), stdout: output.end(), stderr: errors.end() };
  } finally {
    isRunning = false;
    output.end();
    errors.end();
    for (const listener of process.stdout.listeners('error'))
      if (!listeners.includes(listener)) process.stdout.off('error', listener as () => void);
    for (const key of Object.keys(env)) Reflect.deleteProperty(process.env, key);
    if (root !== undefined) process.env['DOSSIER_ROOT'] = root;
    Object.assign(process, { argv, exitCode });
  }
}

/** Keeps what is written to a stream until the end. */
function captured(stream: NodeJS.WriteStream): { readonly end: () => string } {
  const write = stream.write.bind(stream);
  let text = '';
  const keep = (part: string | Uint8Array): boolean => {
    text += typeof part === 'string' ? part : Buffer.from(part).toString('utf8');
    return true;
  };
  stream.write = keep;
  return {
    end: () => {
      if (stream.write === keep) stream.write = write;
      return text;
    },
  };
}
