/** The values of an entry that readers see and that are no statements: what a release records of them. */
import type { Dossier } from './dossier.ts';
import type { Datum } from './entries/kind.ts';
import { kindOf } from './entries/kinds.ts';
import type { Entry } from './entry.ts';

/** Every such value of `entry`, each with a name of its own. */
export function dataOf(entry: Entry, dossier: Dossier): readonly Datum[] {
  return [...relationOf(entry, dossier), ...kindOf(entry).valuesOf(entry.data)];
}

function relationOf({ kind, slug }: Entry, { facts }: Dossier): Datum[] {
  const fact = kind === 'figure' || kind === 'question' ? facts.get(slug) : undefined;
  if (fact === undefined) return [];
  return [{ name: 'relation', value: fact.relation, sources: fact.readings.map(({ source }) => source) }];
}
