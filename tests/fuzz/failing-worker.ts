/** Stands for the thread of a run: hangs on the third input, dies on the seventh, accepts all others. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Report, Task } from '../../src/fuzz/fuzz-worker.ts';

// Given by `run-fuzz.ts`.
const { numbers } = workerData as Task;
const report = (message: Report) => parentPort?.postMessage(message);
for (const number of numbers) {
  report({ kind: 'begun', number });
  while (number === 3);
  if (number === 7) throw new Error('out of memory');
  report({ kind: 'judged', outcome: { number, verdict: 'accepted', problems: [] } });
}
