/** What the whole archive amounts to: how new it is, and how many separate origins it has at most. */
import type { Dossier } from '../provenance/dossier.ts';
import { oncePer } from '../text/memoize.ts';
import type { Source } from '../provenance/source.ts';
import { countOrigins, originGroups } from '../provenance/origin.ts';
import { say, words } from '../interface/spoken.ts';
import { formatDate } from '../interface/format-date.ts';

/** The newest date of publication that is known, as EDTF; nothing when none is. */
export const newestDate = ({ sources }: Dossier): string | undefined => newestAmong(sources.values());

function newestAmong(sources: Iterable<Source>): string | undefined {
  return [...sources]
    .flatMap(({ record }) => record.published.value ?? [])
    .toSorted()
    .at(-1);
}

/** A date of publication in words, marked like that of its source where no source states it. */
export function publishedText({ sources, config }: Dossier, published: string): string {
  const own = [...sources.values()].filter(({ record }) => record.published.value === published);
  const source = own.find(({ record }) => record.published.known === 'stated') ?? own[0];
  return source === undefined ? formatDate(published, config.language) : sourceDate(source, config.language);
}

/** The newest date of publication in words, with its mark. */
export function newestDateText(dossier: Dossier): string | undefined {
  return newestOf(dossier, dossier.sources.values());
}

/** The same of some of its sources: nothing where none of these has a date. */
export function newestOf(dossier: Dossier, sources: Iterable<Source>): string | undefined {
  const newest = newestAmong(sources);
  return newest === undefined ? undefined : publishedText(dossier, newest);
}

/** How new the archive is, in words: the date of its newest dated source, and how many of all have none. */
export function archiveDate(dossier: Dossier): string {
  const newest = newestDateText(dossier);
  const all = dossier.sources.size;
  const n = [...dossier.sources.values()].filter(({ record }) => record.published.value === null).length;
  return [
    ...(newest === undefined ? [] : [`${say(words.archive.asOf)} ${newest}`]),
    ...(n === 0 ? [] : [say(words.archive.undated, { n, all })]),
  ].join(' · ');
}

/** Separate origins of all sources at most: those that may share an origin count once. */
export const originCount = oncePer(({ sources }: Dossier): number =>
  countOrigins(sources.keys(), originGroups(sources)),
);

/** Name and date of a source, as far as known: `Harbour Post, 3 May 2024`. */
export function sourceLine(source: Source, language: string): string {
  return `${source.record.name}, ${sourceDate(source, language)}`;
}

/** A datum of a record, and how it is known where the source does not say it itself: `Boats adrift (from a public page)`. */
export function datumText({ value, known }: Pick<Source['record']['headline'], 'value' | 'known'>): string | undefined {
  if (value === null) return undefined;
  return known === 'stated' ? value : say(words.source.dateKnown[known], { date: value });
}

/** When a source was published, and how that is known where it does not say so itself: `3 May 2024 (inferred)`. */
export function sourceDate({ record }: Source, language: string): string {
  const { value, known } = record.published;
  return datumText({ value: value === null ? null : formatDate(value, language), known }) ?? words.source.undated;
}
