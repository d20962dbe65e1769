/** `source-unused` and `passage-unused`: what the archive says and the dossier leaves out. */
import { coverageOf } from '../coverage.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { placeInDocument } from '../place-in-document.ts';
import { startOf } from '../place-in-file.ts';
import { configFile } from '../own-files.ts';

/** Warns of sources and factual sentences that nothing uses and nobody explained. */
export function checkCoverage(dossier: Dossier): Finding[] {
  const unrecorded = dossier.unrecorded.map((file) =>
    fault(
      'source-unused',
      startOf(file),
      `Unexpected archived document \`${file}\`, which no record in content/sources names.`,
      'Write its record, or take the file out.',
    ),
  );
  const perSource = coverageOf(dossier).flatMap(({ source, sentences }) => {
    const document = dossier.sources.get(source);
    const record = dossier.entries.get(`sources/${source}`);
    const place = record ? startOf(record.file) : startOf(configFile);
    if (sentences.every((sentence) => sentence.uses.length === 0)) {
      return [
        fault(
          'source-unused',
          place,
          `Unexpected source \`${source}\`, which nothing cites.`,
          'Cite it, or take its record out.',
        ),
      ];
    }
    return sentences
      .filter((sentence) => sentence.status === 'unaccounted')
      .map((sentence) =>
        fault(
          'passage-unused',
          document ? placeInDocument(document, sentence.start) : place,
          `Unexpected sentence \`${sentence.text}\` of source \`${source}\`, which nothing cites.`,
          `Cite it, or record the reason under \`unused\` in \`${place.file}\`.`,
        ),
      );
  });
  return [...unrecorded, ...perSource];
}
