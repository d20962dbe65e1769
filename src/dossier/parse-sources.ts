/** The archive: the document of each record, and what else lies beside them. */
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { startOf } from '../provenance/place-in-file.ts';
import type { Source } from '../provenance/source.ts';
import { decodeText } from './decode-text.ts';
import type { EntryFile, EntryFileOf } from './entry-file.ts';
import { parseSource } from './parse-source.ts';
import type { DossierFiles } from './read-files.ts';

/** The sources by id, and the archived files that no record names; faults join `findings`. */
export function parseSources(
  { seeds }: DossierFiles,
  files: readonly EntryFile[],
  findings: Finding[],
  language: string,
): { sources: ReadonlyMap<string, Source>; unrecorded: string[] } {
  const records = files.filter((file): file is EntryFileOf<'source'> => file.kind === 'source');
  const parsed = records.map((record) => parseSource(record, seeds.get(`seeds/${record.data.file}`), language));
  for (const source of parsed) findings.push(...source.findings);
  const recorded = new Set(records.map((record) => `seeds/${record.data.file}`));
  const other = [...seeds].filter(([file, bytes]) => !recorded.has(file) && !isText(bytes)).map(([file]) => file);
  for (const file of other) {
    const hint = 'Only plain text can be archived: save its text as UTF-8 in `seeds/`, and keep this file elsewhere.';
    findings.push(fault('file-invalid', startOf(file), `Unexpected \`${file}\`, which is no text in UTF-8.`, hint));
  }
  return {
    sources: new Map(parsed.map(({ source }) => [source.id, source])),
    unrecorded: [...seeds.keys()].filter((file) => !recorded.has(file) && !other.includes(file)),
  };
}

/** Whether the bytes are text: UTF-8 without a zero, and no page description, which begins as text does. */
function isText(bytes: Uint8Array): boolean {
  const decoded = decodeText(bytes);
  return decoded.kind === 'text' && !decoded.text.includes('\0') && !decoded.text.startsWith('%PDF-');
}
