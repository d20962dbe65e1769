/** What the whole archive amounts to: how new it is, and how many independent witnesses it holds. */
import type { Dossier } from '../provenance/dossier.ts';
import type { Source } from '../provenance/source.ts';
import { countWitnesses, originGroups } from '../provenance/witness.ts';

/** The newest date of publication that is known, as EDTF; nothing when none is. */
export function newestDate(dossier: Dossier): string | undefined {
  const dates = [...dossier.sources.values()].flatMap((source) => source.record.published.value ?? []);
  return dates.toSorted().at(-1);
}

/** Independent witnesses among all sources: those that may share an origin count once. */
export function witnessCount(dossier: Dossier): number {
  return countWitnesses(dossier.sources.keys(), originGroups(dossier.sources));
}

/** Name and date of a source, as far as known, and how where it does not say so itself: `Harbour Post, 3 May 2024 (inferred)`. */
export function sourceLine(source: Source, formatDate: (edtf: string) => string): string {
  const { name, published } = source.record;
  if (published.value === null) return `${name}, undated`;
  const how = published.known === 'stated' ? '' : ` (${published.known})`;
  return `${name}, ${formatDate(published.value)}${how}`;
}
