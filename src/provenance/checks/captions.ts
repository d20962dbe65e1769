/** `source-misattributed`, for captions: one that names the sources of what a chart draws names all of them. */
import { sourceName } from '../source.ts';
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { namesSource, sourceNames } from '../known-names.ts';

/** Judges the caption of every figure. */
export function checkCaptions(dossier: Dossier): Finding[] {
  return entriesByKind(dossier).figure.flatMap((figure) => checkCaption(dossier, figure, figure.data.caption ?? ''));
}

function checkCaption(dossier: Dossier, figure: EntryOf<'figure'>, caption: string): Finding[] {
  const names = sourceNames(dossier.sources);
  const drawn = [...new Set((dossier.facts.get(figure.slug)?.readings ?? []).map(({ source }) => source))];
  const unnamed = drawn.filter((source) => !namesSource(caption, source, names));
  // Where none is named, none is left out.
  if (unnamed.length === drawn.length) return [];
  return unnamed.map((source) =>
    fault(
      'source-misattributed',
      figure.at(['caption']),
      `Missing \`${sourceName(dossier, source)}\` in \`${caption}\`, which names others whose values are drawn.`,
      'Name all sources of the values, or none.',
    ),
  );
}
