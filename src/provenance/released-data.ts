/** The values of an entry that readers see and that are no statements: what a release records of them. */
import type { Dossier } from './dossier.ts';
import type { Entry, EntryOf } from './entry.ts';

/** One value. */
export interface Datum {
  /** Last part of its address: `relation`, `date`. */
  readonly name: string;
  readonly value: string;
  /** Ids of the sources that it is found from; only of a relation. */
  readonly sources: readonly string[];
}

const plain = (name: string, value: string | undefined): Datum[] =>
  value === undefined ? [] : [{ name, value, sources: [] }];

/** Every such value of `entry`, each with a name of its own. */
export function dataOf(entry: Entry, dossier: Dossier): readonly Datum[] {
  switch (entry.kind) {
    case 'event': {
      const { edtf, from, label } = entry.data.date;
      // A date with passages of its own and no other label is a statement.
      return from.length > 0 && label === undefined ? [] : plain('date', edtf);
    }
    case 'figure':
      return [
        ...relationOf(entry, dossier),
        ...plain('asOf', entry.data.asOf),
        ...plain('reference', entry.data.chart.reference && String(entry.data.chart.reference.value)),
        ...entry.data.readings.flatMap(({ source, to }) =>
          plain(`upper-${source}`, to === undefined ? undefined : String(to)),
        ),
      ];
    case 'question':
      return relationOf(entry, dossier);
    case 'quote':
      return [...plain('speaker', entry.data.speaker), ...plain('said', entry.data.said)];
    case 'place': {
      const { coordinates } = entry.data;
      return plain('coordinates', coordinates && `${String(coordinates.latitude)}°, ${String(coordinates.longitude)}°`);
    }
    default:
      return [];
  }
}

function relationOf(entry: EntryOf<'figure'> | EntryOf<'question'>, dossier: Dossier): Datum[] {
  const fact = dossier.facts.get(entry.slug);
  if (fact === undefined) return [];
  return [{ name: 'relation', value: fact.relation, sources: fact.readings.map(({ source }) => source) }];
}
