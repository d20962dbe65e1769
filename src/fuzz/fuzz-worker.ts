/** A thread that makes and judges inputs, one after the other; it may be ended at any time by whoever started it. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { FuzzFiles } from './fuzz-files.ts';
import { generateInput } from './generate.ts';
import { createJudge } from './judge.ts';
import type { Outcome } from './outcome.ts';

/** What a thread is given. */
export interface Task {
  readonly corpora: readonly FuzzFiles[];
  readonly seed: number;
  /** Numbers of the inputs to judge, in this order. */
  readonly numbers: readonly number[];
}

/** What a thread reports: that it is ready, then each input as it begins and as it ends. */
export type Report =
  { readonly kind: 'begun'; readonly number: number } | { readonly kind: 'judged'; readonly outcome: Outcome };

if (!isMainThread && parentPort) {
  // Given by `run-fuzz.ts`.
  const { corpora, seed, numbers } = workerData as Task;
  const { judge } = createJudge(corpora);
  for (const number of numbers) {
    const report = (message: Report) => parentPort?.postMessage(message);
    report({ kind: 'begun', number });
    const { verdict, problems } = judge(generateInput(corpora, seed, number));
    report({ kind: 'judged', outcome: { number, verdict, problems } });
  }
}
