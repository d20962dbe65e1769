/** Plans, plants and scores: the whole of a run. */
import type { DossierFiles } from '../dossier/read-files.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { drawEvenly, readCorpus, type MutantKind } from './corpus.ts';
import { harmlessKinds } from './harmless.ts';
import { errorKinds } from './kinds.ts';
import type { Mutant } from './mutant.ts';
import { seededRandom } from './random.ts';
import { runParallel } from './run-parallel.ts';
import { scoreOf, type Score, type Trial } from './score.ts';

/** How much to plant. */
export interface MeasureOptions {
  /** The same seed plants the same edits in the same files. */
  readonly seed: number;
  /** Most edits of each kind of error; as many harmless ones are made in all. */
  readonly count: number;
  /** Ids of the kinds to plant, of errors and of harmless edits alike; all of them where it is left out. */
  readonly kinds?: readonly string[] | undefined;
}

/** What a run plants, kind by kind. */
interface Plan {
  readonly kind: MutantKind;
  readonly possible: number;
  readonly drawn: readonly Mutant[];
}

/** Scores the checks on `files`, which parse to `dossier`. */
export async function measure(
  files: DossierFiles,
  dossier: Dossier,
  { seed, count, kinds: wanted }: MeasureOptions,
): Promise<Score> {
  const corpus = readCorpus(files, dossier);
  const isWanted = ({ id }: MutantKind) => wanted === undefined || wanted.includes(id);
  const plan = (kinds: readonly MutantKind[], most: number): Plan[] =>
    kinds.filter(isWanted).map((kind) => {
      const random = seededRandom(seed, kind.id);
      const possible = kind.plan(corpus, random);
      return { kind, possible: possible.length, drawn: drawEvenly(possible, most, random) };
    });
  const errors = plan(errorKinds, count);
  const planted = errors.reduce((total, { drawn }) => total + drawn.length, 0);
  // As many harmless edits as errors, over fewer kinds.
  const harmless = plan(harmlessKinds, Math.ceil(planted / harmlessKinds.length));
  const plans = [...errors, ...harmless];
  const outcomes = (
    await runParallel(
      files,
      plans.flatMap(({ kind, drawn }) => drawn.map((mutant) => ({ mutant, isHarmless: kind.isHarmless === true }))),
    )
  ).values();
  const trials = plans.map(({ kind, possible, drawn }): Trial => ({
    kind,
    possible,
    results: drawn.flatMap((mutant) => {
      const { value: outcome } = outcomes.next();
      return outcome ? [{ mutant, outcome }] : [];
    }),
  }));
  return scoreOf(seed, files, trials.slice(0, errors.length), trials.slice(errors.length));
}
