/**
 * One build of a checkout at a time: Astro keeps parts of a build in folders that
 * two would take from each other. The second one says so and waits.
 */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const lockFile = 'node_modules/.cache/build.lock';
const everyMs = 250;
// A build says now and then that it lives: the number of one that was killed may be another process's by now.
const signMs = 10_000;
const silentMs = 300_000;

/** Runs `work` when no other build of this checkout runs. */
export async function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
  await takeLock();
  // Also where the process ends by itself, as it does for a fault in content; a killed one is recognised as gone.
  process.once('exit', giveLock);
  const signs = setInterval(() => utimesSync(lockFile, new Date(), new Date()), signMs).unref();
  try {
    return await work();
  } finally {
    clearInterval(signs);
    process.removeListener('exit', giveLock);
    giveLock();
  }
}

async function takeLock(): Promise<void> {
  mkdirSync(dirname(lockFile), { recursive: true });
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = holderOf();
    if (holder === undefined) rmSync(lockFile, { force: true });
    else {
      if (tries === 0)
        process.stderr.write(`Another build of this checkout runs (process ${String(holder)}): waiting for it.\n`);
      await new Promise((done) => setTimeout(done, everyMs));
    }
  }
}

function giveLock(): void {
  rmSync(lockFile, { force: true });
}

/** The process that holds the lock; `undefined` where it has ended without giving it back. */
function holderOf(): number | undefined {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    // An empty file is one that is being written just now.
    if (pid === 0) return 0;
    process.kill(pid, 0);
    return Date.now() - statSync(lockFile).mtimeMs > silentMs ? undefined : pid;
  } catch {
    return undefined;
  }
}
