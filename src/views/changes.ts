/**
 * What has changed in a dossier, as far as it records it: each correction, and the date that all of it
 * holds for. Nothing else has a date of its own, and none is made up.
 */
import { compareText } from '../text/compare-text.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { edtfOf, isDay } from '../provenance/edtf.ts';
import { oncePer } from '../text/memoize.ts';
import type { Correction } from '../provenance/entries/dossier-config.ts';

/** One change. */
export type Change =
  | { readonly kind: 'correction'; readonly date: string; readonly correction: Correction }
  /** The newest source whose day of publication is known. */
  | { readonly kind: 'newest-source'; readonly date: string };

/** Every change, newest first; none where no source has a date and nothing was corrected. Dates are days. */
export const changesOf = oncePer((dossier: Pick<Dossier, 'config' | 'sources'>): readonly Change[] => {
  const days = [...dossier.sources.values()]
    .flatMap(({ record }) => record.published.value ?? [])
    .filter((date) => isDay(edtfOf(date)));
  const newest = days.toSorted().at(-1);
  const changes: readonly Change[] = [
    ...correctionsOf(dossier).map((correction) => ({ kind: 'correction', date: correction.date, correction }) as const),
    ...(newest === undefined ? [] : [{ kind: 'newest-source', date: newest } as const]),
  ];
  return changes.toSorted((a, b) => compareText(b.date, a.date));
});

/** The corrections, newest first; those of one day in the order of the file. */
export function correctionsOf({ config }: Pick<Dossier, 'config'>): readonly Correction[] {
  return config.corrections.toSorted((a, b) => compareText(b.date, a.date));
}
