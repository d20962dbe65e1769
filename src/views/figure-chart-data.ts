/** A figure and those drawn beside it, joined to their sources, as the chart builders want them. */
import type { ChartBar, ChartData } from '../charts/chart-data.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { Fact } from '../provenance/fact.ts';
import { entryOfKind } from './entries.ts';

/** The chart of a figure: a bar for each of its values, then one for each figure in `chart.with`. */
export function chartDataOf(dossier: Dossier, entry: EntryOf<'figure'>): ChartData {
  const { chart, title, summary, caption, unit } = entry.data;
  const others = chart.with.flatMap((slug) => {
    const other = entryOfKind(dossier, 'figure', slug);
    return other === 'none' ? [] : [other];
  });
  const labelOf = (figure: EntryOf<'figure'>): string => chart.labels[figure.slug] ?? figure.data.label;
  const bars = [entry, ...others].flatMap((figure) => {
    const fact = dossier.facts.get(figure.slug);
    return fact === undefined ? [] : barsOf(dossier, fact, labelOf(figure), figure === entry);
  });
  return { id: entry.slug, title, description: caption ?? summary, unit, bars };
}

function barsOf(dossier: Dossier, fact: Fact, label: string, isOwn: boolean): readonly ChartBar[] {
  const shared = { label, emphasis: isOwn };
  if (fact.derived !== undefined) {
    return [{ ...shared, id: fact.id, value: fact.derived.rounded, certainty: fact.status, sources: 'computed' }];
  }
  const groups = fact.groups.flatMap((group) =>
    typeof group.value === 'number' ? [{ ...group, value: group.value }] : [],
  );
  const values = groups.map((group) => group.value);
  const [first] = groups;
  if (first === undefined) return [];
  if (!isOwn) {
    const qualifier = groups.length === 1 ? first.readings[0]?.qualifier : undefined;
    return [
      {
        ...shared,
        id: fact.id,
        value: first.value,
        low: Math.min(...values),
        high: Math.max(...values),
        qualifier,
        certainty: fact.status,
        sources: namesOf(dossier, fact.readings),
      },
    ];
  }
  return groups.map((group, index) => ({
    ...shared,
    // Several answers to one question are told apart by who gives them.
    label: groups.length > 1 ? namesOf(dossier, group.readings) : label,
    id: `${fact.id}-${String(index + 1)}`,
    value: group.value,
    qualifier: group.readings[0]?.qualifier,
    certainty: fact.status,
    sources: groups.length > 1 ? '' : namesOf(dossier, group.readings),
  }));
}

function namesOf(dossier: Dossier, readings: readonly { readonly source: string }[]): string {
  return [...new Set(readings.map(({ source }) => dossier.sources.get(source)?.record.name ?? source))].join(', ');
}
