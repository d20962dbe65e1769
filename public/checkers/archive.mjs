/** The archived documents of a dossier. */
import { hashOf } from './hashes.mjs';
import { readBytes, readFiles } from './site-folder.mjs';

/** Archived documents by the hash of their bytes, `null` for one that is not UTF-8; and what is wrong with them as files. */
export function readArchive(folder) {
  const { files, faults } = readFiles(folder);
  const documents = new Map();
  for (const file of files.values()) {
    const { bytes } = readBytes(file);
    if (bytes !== undefined) documents.set(hashOf(bytes), decode(bytes));
  }
  return { documents, faults: faults.map((fault) => `the archive, ${fault}`) };
}

function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // Reported where a source claims it.
  }
}
