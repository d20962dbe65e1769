/** The inputs of a run: each follows from the seed and its own number, so that any one can be made again by itself. */
import { seededRandom, type Random } from '../mutants/random.ts';
import type { FuzzFiles } from './fuzz-files.ts';
import type { Mutate } from './mutation.ts';
import { byteMutations } from './mutations/bytes.ts';
import { frontMatterMutations } from './mutations/front-matter.ts';
import { markupMutations } from './mutations/markup.ts';
import { structureMutations } from './mutations/structure.ts';
import { wordMutations } from './mutations/words.ts';

/** One spoiled dossier. */
export interface FuzzInput {
  /** From 1. */
  readonly number: number;
  readonly files: FuzzFiles;
  /** What was done to it, in order. */
  readonly did: readonly string[];
}

// Each family as likely as another, whatever number of mutations it has; markup more, being what readers would see.
const families: readonly (readonly Mutate[])[] = [
  byteMutations,
  frontMatterMutations,
  markupMutations,
  markupMutations,
  structureMutations,
  wordMutations,
];

/** The input of this number: one of the corpora with one mutation, sometimes up to four. */
export function generateInput(corpora: readonly FuzzFiles[], seed: number, number: number): FuzzInput {
  const random = seededRandom(seed, `input ${String(number)}`);
  let files = random.pick(corpora) ?? new Map();
  const did: string[] = [];
  for (let left = countOf(random); left > 0; left -= 1) {
    const mutate = random.pick(random.pick(families) ?? []);
    if (!mutate) continue;
    const mutated = mutate(files, random);
    files = mutated.files;
    did.push(mutated.did);
  }
  return { number, files, did };
}

/** Most faults need one mutation and hide behind a second. */
function countOf(random: Random): number {
  const drawn = random.below(10);
  return drawn < 7 ? 1 : drawn - 5;
}
