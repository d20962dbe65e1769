/** The names of a dossier: what may stand alone on a page without being a sentence. */
import type { Dossier } from '../../provenance/dossier.ts';
import { entryTitle, type Entry } from '../../provenance/entry.ts';
import { gonePages } from '../../provenance/entry-corrections.ts';
import { signersOf } from './reviewed.ts';
import { openingOf } from '../../provenance/opening.ts';

/** Every name, title, question, label and datum of a record, once. */
export function namesOf(dossier: Dossier): readonly string[] {
  const { config } = dossier;
  const names = [
    config.title,
    config.chaptersTitle,
    ...(config.rights === undefined ? [] : [config.rights]),
    ...(config.licence === undefined ? [] : [config.licence.text]),
    ...(config.contact === undefined ? [] : [config.contact]),
    ...Object.values(config.eventTypes),
    ...Object.values(config.figureGroups),
    ...Object.values(config.signs).map(({ label }) => label),
    ...(config.map?.insets ?? []).map(({ title }) => title),
    ...(config.map?.landmarks ?? []).map(({ name }) => name),
    ...[...dossier.entries.values()].flatMap((entry) => [entryTitle(entry), ...ownNames(entry)]),
    ...[...dossier.sources.values()].flatMap((source) => [
      source.sha256,
      ...[...source.notEvidence, ...source.unused].map((span) => openingOf(source, span)),
    ]),
    ...dossier.passages.map(({ mark }) => mark),
    ...signersOf(dossier).map(({ by }) => by),
    ...gonePages(dossier).map(({ old }) => old),
  ];
  return [...new Set(names)];
}

function ownNames(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'actor':
    case 'place':
      return entry.data.aliases;
    case 'figure':
      return [
        entry.data.label,
        entry.data.question,
        entry.data.unit.one,
        entry.data.unit.many,
        ...entry.data.readings.flatMap(({ unit }) => (unit === undefined ? [] : [unit.one, unit.many])),
        ...Object.values(entry.data.chart.labels),
        ...(entry.data.chart.reference === undefined ? [] : [entry.data.chart.reference.label]),
        ...Object.keys(entry.data.formula?.inputs ?? {}),
      ];
    case 'question':
      return [entry.data.question];
    case 'event':
      return entry.data.date.label === undefined ? [] : [entry.data.date.label];
    case 'source': {
      const { mark, file, headline, publisher, author, address } = entry.data;
      return [mark, file, ...[headline, publisher, author, address].flatMap(({ value }) => value ?? [])];
    }
    default:
      return [];
  }
}
