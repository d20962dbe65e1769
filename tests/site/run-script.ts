/**
 * Runs a script of package.json as `npm run` does, without npm's own start-up:
 * the same command line in a shell, with the project's own binaries first.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });

/** How a script ended. */
export interface ScriptResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a script runs. */
export interface ScriptPlace {
  /** Folder of the project; the repository when absent. */
  readonly cwd?: string;
  /** Variables on top of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `npm run <script> -- <args>`. Arguments may hold no blank and nothing that a shell would read. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  { cwd = '.', env = {} }: ScriptPlace = {},
): Promise<ScriptResult> {
  const { scripts } = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const command = scripts[script];
  if (command === undefined) throw new Error(`Missing script \`${script}\` in package.json.`);
  const child = spawn([command, ...args].join(' '), {
    cwd,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), ...env },
  });
  const read = (stream: NodeJS.ReadableStream): Promise<string> =>
    new Promise((done, fail) => {
      let text = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => (text += chunk));
      stream.on('end', () => done(text));
      stream.on('error', fail);
    });
  const exited = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  return Promise.all([exited, read(child.stdout), read(child.stderr)]).then(([exitCode, stdout, stderr]) => ({
    exitCode,
    stdout,
    stderr,
  }));
}

/** Vitest's own variables, by which a build would take itself for a test, and those that decide what is built. */
const foreign =
  /^(?:VITEST|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|BASE_PATH|SITE_URL|OUT_DIR|CACHE_DIR|DOSSIER_ROOT)/u;

export function cleanEnvironment(): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
    PATH: `${resolve('node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    // Compiled code kept between the many runs takes a third of the time of each.
    NODE_COMPILE_CACHE: process.env['TEST_COMPILE_CACHE'] ?? join(tmpdir(), 'tests-compiled'),
    TZ: 'UTC',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
