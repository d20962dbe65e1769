/** Time and memory of a program of its own, start of Node included. */
import { spawn } from 'node:child_process';

/** What one run of a program took. */
export interface Usage {
  readonly seconds: number;
  /** Peak of resident memory, in megabytes of 10⁶ bytes. */
  readonly megabytes: number;
  readonly exitCode: number;
  readonly output: string;
}

const preload = new URL('./report-usage.ts', import.meta.url).href;

/** Runs `file` with `args` by this very Node. */
export function measureProgram(file: string, args: readonly string[]): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', preload, file, ...args], {
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    let output = '';
    let kilobytes = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const usage = child.stdio[3];
    if (usage) usage.on('data', (chunk: Buffer) => (kilobytes += chunk.toString()));
    child.once('error', reject);
    child.once('close', (exitCode) => {
      const seconds = (performance.now() - start) / 1000;
      resolve({ seconds, megabytes: (Number(kilobytes) * 1024) / 1e6, exitCode: exitCode ?? -1, output });
    });
  });
}

/** The fastest of `runs` runs: whatever else the machine does only ever slows a run down. */
export async function measureBest(runs: number, file: string, args: readonly string[]): Promise<Usage> {
  let best = await measureProgram(file, args);
  for (let run = 1; run < runs; run += 1) {
    const next = await measureProgram(file, args);
    if (next.seconds < best.seconds) best = next;
  }
  return best;
}
