/** Mutants judged on several threads; the outcome does not depend on how many. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { DossierFiles } from '../dossier/read-files.ts';
import type { PlannedMutant } from './mutant.ts';
import { createJudge, type Outcome } from './run-mutants.ts';

// Each thread holds a parsed dossier of its own.
const mostThreads = 4;

interface Task {
  readonly files: DossierFiles;
  readonly planned: readonly PlannedMutant[];
}

/** The outcome of each mutant, in the order given. */
export async function runParallel(files: DossierFiles, planned: readonly PlannedMutant[]): Promise<Outcome[]> {
  const threads = Math.max(1, Math.min(mostThreads, availableParallelism(), planned.length));
  // Every nth to the nth thread: kinds differ in cost and stand together.
  const outcomes = await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      judgeElsewhere({ files, planned: planned.filter((_mutant, index) => index % threads === thread) }),
    ),
  );
  return planned.flatMap((_, index) => outcomes[index % threads]?.slice(Math.floor(index / threads)).slice(0, 1) ?? []);
}

function judgeElsewhere(task: Task): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once('message', (outcomes: Outcome[]) => {
      resolve(outcomes);
    });
    worker.once('error', reject);
  });
}

if (!isMainThread && parentPort) {
  // Given by `judgeElsewhere` above.
  const { files, planned } = workerData as Task;
  parentPort.postMessage(createJudge(files).judgeAll(planned));
}
