/** Time and memory of a program of its own, start of Node included. */
import { spawn } from 'node:child_process';
import { observeDescendants } from './process-tree.ts';

/** What one run of a program took. */
export interface Usage {
  /** From start to end, by the clock. */
  readonly seconds: number;
  /** Of all processors together, the processes it starts included; hardly changes with what else the machine does. */
  readonly cpuSeconds: number;
  /** Peak of resident memory of its largest process, in megabytes of 10⁶ bytes. */
  readonly megabytes: number;
  readonly exitCode: number;
  readonly output: string;
}

/** Where a program runs. */
export interface Surroundings {
  /** The current folder where it is left out. */
  readonly cwd?: string;
  /** Beside this process's own; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const preload = new URL('./report-usage.ts', import.meta.url).href;

/** Runs this very Node with `args`: its options, the file and what is passed to it. */
export function measureProgram(args: readonly string[], { cwd = '.', env = {} }: Surroundings = {}): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', preload, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    const observation = child.pid === undefined ? undefined : observeDescendants(child.pid);
    let output = '';
    let usage = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdio[3]?.on('data', (chunk: Buffer) => (usage += chunk.toString()));
    child.once('error', reject);
    child.once('close', (exitCode) => {
      const seconds = (performance.now() - start) / 1000;
      const [kilobytes = 0, microseconds = 0] = usage.split(' ').map(Number);
      const descendants = observation?.stop();
      const others = descendants?.kind === 'counted' ? descendants : { cpuSeconds: 0, largestMegabytes: 0 };
      resolve({
        seconds,
        cpuSeconds: microseconds / 1e6 + others.cpuSeconds,
        megabytes: Math.max((kilobytes * 1024) / 1e6, others.largestMegabytes),
        exitCode: exitCode ?? -1,
        output,
      });
    });
  });
}

/** The median of each quantity over `runs` runs, one after another; what the last run printed and ended with. */
export async function measureMedian(runs: number, args: readonly string[]): Promise<Usage> {
  const usages: Usage[] = [];
  for (let run = 0; run < runs; run += 1) usages.push(await measureProgram(args));
  return medianOf(usages);
}

/** The median of each quantity; output and exit code of the first run that failed, else of the last. */
export function medianOf(usages: readonly Usage[]): Usage {
  const of = (quantity: 'seconds' | 'cpuSeconds' | 'megabytes') => median(usages.map((usage) => usage[quantity]));
  const shown = usages.find(({ exitCode }) => exitCode !== 0) ?? usages.at(-1);
  return {
    seconds: of('seconds'),
    cpuSeconds: of('cpuSeconds'),
    megabytes: of('megabytes'),
    exitCode: shown?.exitCode ?? -1,
    output: shown?.output ?? '',
  };
}

/** The value in the middle; the mean of the two where there are two. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (low + high) / 2;
}
