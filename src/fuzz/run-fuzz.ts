/**
 * Many inputs judged on several threads, with a bound on the time that each may take: a thread that gives no answer is
 * ended, and another goes on behind the input that it stuck on.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FuzzFiles } from './fuzz-files.ts';
import type { Report, Task } from './fuzz-worker.ts';
import type { Outcome } from './outcome.ts';

/** What to run. */
export interface FuzzOptions {
  readonly corpora: readonly FuzzFiles[];
  /** The same seed gives the same inputs. */
  readonly seed: number;
  /** Inputs, numbered from 1. */
  readonly count: number;
  /** The most that one input may take, in milliseconds, by the clock. */
  readonly limitMs?: number;
  /** The module that judges, given a {@link Task}; another one in tests. */
  readonly worker?: URL;
}

// Each thread holds parsed dossiers of its own.
const mostThreads = 4;
// A new thread now and then gives back what the old one has kept; its start takes as long as some forty inputs.
const perThread = 1000;
const defaultLimitMs = 5000;
const lookEveryMs = 250;
const defaultWorker = new URL('./fuzz-worker.ts', import.meta.url);

/** How inputs are judged. */
interface Judging {
  readonly limitMs: number;
  readonly worker: URL;
}

/** The outcome of each input, in order; the same whatever the number of threads. */
export async function runFuzz({
  corpora,
  seed,
  count,
  limitMs = defaultLimitMs,
  worker = defaultWorker,
}: FuzzOptions): Promise<Outcome[]> {
  const batches: number[][] = [];
  for (let from = 1; from <= count; from += perThread)
    batches.push(Array.from({ length: Math.min(perThread, count - from + 1) }, (_, index) => from + index));
  // A batch for each thread at least, so that short runs use all of them.
  const threads = Math.max(1, Math.min(mostThreads, availableParallelism(), count));
  const [only = []] = batches;
  const shared =
    batches.length < threads
      ? Array.from({ length: threads }, (_, thread) => only.filter((number) => number % threads === thread))
      : batches;
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let batch = shared.shift(); batch; batch = shared.shift())
      outcomes.push(...(await judgeBatch({ corpora, seed, numbers: batch }, { limitMs, worker })));
  };
  await Promise.all(Array.from({ length: threads }, work));
  return outcomes.sort((a, b) => a.number - b.number);
}

/** A whole batch, on as many threads one after the other as it has inputs that end one. */
async function judgeBatch(task: Task, judging: Judging): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let numbers = task.numbers;
  while (numbers.length > 0) {
    const { judged, last } = await judgeOnThread({ ...task, numbers }, judging);
    outcomes.push(...judged);
    if (last === 'none') break;
    // Alone, and once more: on a busy machine a thread may have been kept waiting.
    const again = last.kind === 'hang' ? await judgeOnThread({ ...task, numbers: [last.number] }, judging) : undefined;
    outcomes.push(...(again?.last === 'none' ? again.judged : [outcomeOf(last, judging)]));
    numbers = numbers.slice(numbers.indexOf(last.number) + 1);
  }
  return outcomes;
}

/** The input that a thread did not come back from. */
interface Ending {
  readonly kind: 'hang' | 'crash';
  readonly number: number;
  /** What the thread died of. */
  readonly reason: string;
}

function outcomeOf({ kind, number, reason }: Ending, { limitMs }: Judging): Outcome {
  const cause = kind === 'hang' ? `no answer within ${String(limitMs / 1000)} s` : reason;
  return { number, verdict: 'none', problems: [{ kind, cause, detail: cause }] };
}

interface Judged {
  readonly judged: readonly Outcome[];
  readonly last: Ending | 'none';
}

function judgeOnThread(task: Task, { limitMs, worker: file }: Judging): Promise<Judged> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    const judged: Outcome[] = [];
    let begun: { readonly number: number; readonly at: number } | undefined;
    let stuck: number | undefined;
    let reason = '';
    const watchdog = setInterval(() => {
      if (!begun || performance.now() - begun.at < limitMs) return;
      stuck = begun.number;
      clearInterval(watchdog);
      void worker.terminate();
    }, lookEveryMs);
    worker.on('message', (report: Report) => {
      if (report.kind === 'begun') begun = { number: report.number, at: performance.now() };
      else {
        judged.push(report.outcome);
        begun = undefined;
      }
    });
    // Out of memory, for one: no exception that the judge could have caught.
    worker.once('error', (error) => {
      reason = String(error);
    });
    // An error may arrive before the messages that were sent ahead of it; the exit comes behind all of them.
    worker.once('exit', (code) => {
      clearInterval(watchdog);
      const died = reason || `exit with ${String(code)}`;
      // An answer that came while the thread was being ended is asked for again, as all of its batch behind it is.
      if (stuck !== undefined)
        resolve({
          judged: judged.filter(({ number }) => number !== stuck),
          last: { kind: 'hang', number: stuck, reason },
        });
      else if (begun) resolve({ judged, last: { kind: 'crash', number: begun.number, reason: died } });
      else if (code === 0) resolve({ judged, last: 'none' });
      else reject(new Error(`A thread ended between two inputs: ${died}`));
    });
  });
}
