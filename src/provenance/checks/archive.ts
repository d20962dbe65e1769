/** `source-changed`: the archived bytes are the recorded ones. */
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';

/** Compares the hash of each archived document with its record. One that cannot be read is reported where it is read. */
export function checkArchive(dossier: Dossier): Finding[] {
  const reported = new Set(
    dossier.formFindings.filter((finding) => finding.rule === 'source-changed').map((finding) => finding.file),
  );
  return [...dossier.sources.values()].flatMap((source) => {
    if (source.sha256 === source.record.sha256 || reported.has(`seeds/${source.record.file}`)) return [];
    const place = dossier.entries.get(`sources/${source.id}`)?.at(['sha256']);
    if (!place || reported.has(place.file)) return [];
    return [
      fault(
        'source-changed',
        place,
        `Unexpected hash of \`seeds/${source.record.file}\`: recorded \`${source.record.sha256}\`, now \`${source.sha256}\`.`,
        'Restore the archived file from version control; it is never edited.',
      ),
    ];
  });
}
