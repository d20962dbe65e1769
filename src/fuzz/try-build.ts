/** Builds an accepted dossier as people do, and has the built site checked by what shares no code with the engine. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FuzzFiles } from './fuzz-files.ts';
import type { FuzzInput } from './generate.ts';
import type { Problem } from './outcome.ts';

/** Writes the files below `root`. */
export async function writeFuzzFiles(root: string, files: FuzzFiles): Promise<void> {
  for (const [file, bytes] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), bytes);
  }
}

/** Builds `input` by `command`, what `npm run build` passes to Node, in a folder of its own; none where all goes well. */
export async function tryBuild(input: FuzzInput, command: readonly string[]): Promise<readonly Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const root = join(folder, 'dossier');
  const site = join(folder, 'site');
  const failed = (step: string, output: string): Problem[] => [
    { kind: 'build-failed', cause: step, detail: output.trim().slice(-400) },
  ];
  try {
    await writeFuzzFiles(root, input.files);
    const env = { DOSSIER_ROOT: root, OUT_DIR: site, CACHE_DIR: join(folder, 'cache') };
    const built = await run(command, env);
    if (built.exitCode !== 0) return failed('build', built.output);
    const counted = await run([join(site, 'count-sentences.mjs'), site], {});
    if (counted.exitCode !== 0) return failed('count-sentences.mjs', counted.output);
    const verified = await run([join(site, 'verify-receipts.mjs'), site, join(root, 'seeds')], {});
    return verified.exitCode === 0 ? [] : failed('verify-receipts.mjs', verified.output);
  } catch (error) {
    // A file's name that this system does not take, for one.
    return failed('writing the files', String(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve({ exitCode: exitCode ?? -1, output });
    });
  });
}
