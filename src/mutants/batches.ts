/** Mutants that one run can judge together, because none of them touches what another is judged by. */
import { cutFrontMatter } from '../dossier/front-matter.ts';
import type { DossierFiles } from '../dossier/read-files.ts';
import type { Mutant, PlannedMutant, Spot } from './mutant.ts';

// More make a batch no quicker: parsing their files is most of it by then.
const mostTogether = 24;

const spotsOfProse: ReadonlySet<Spot> = new Set(['sentence', 'passage', 'quotation', 'citation']);

/**
 * Whether a mutant changes what is found in its own file alone. Front matter holds facts, names and dates that other
 * files print; a heading may be the end of a link.
 */
export function isLocal({ file, spot, edit }: Mutant, { content }: DossierFiles): boolean {
  if (edit.kind !== 'splice' || !spotsOfProse.has(spot)) return false;
  const text = content.get(file) ?? '';
  const { yaml, body } = cutFrontMatter(text);
  return yaml !== undefined && edit.splices.every(({ start }) => start >= text.length - body.length);
}

/** The mutants in batches of different files, in order. */
export function batchesOf(planned: readonly PlannedMutant[]): PlannedMutant[][] {
  const queues = [...Map.groupBy(planned, ({ mutant }) => mutant.file).values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  ).flatMap((turn) =>
    Array.from({ length: Math.ceil(turn.length / mostTogether) }, (_, index) =>
      turn.slice(index * mostTogether, (index + 1) * mostTogether),
    ),
  );
}
