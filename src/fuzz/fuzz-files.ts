/** The files of a dossier as bytes: what is written to disk may be no text at all. */
import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readFiles } from '../dossier/read-files.ts';

/** Bytes by POSIX path relative to the root, below `content/` and `seeds/`. */
export type FuzzFiles = ReadonlyMap<string, Uint8Array>;

/** Reads the dossier in `root`. */
export async function readFuzzFiles(root: string): Promise<FuzzFiles> {
  const { content, seeds } = await readFiles(root);
  const files = new Map<string, Uint8Array>();
  for (const file of [...content.keys(), ...seeds.keys()]) files.set(file, await readFile(join(root, file)));
  return files;
}

/** The text of a file; bytes that are none become U+FFFD. */
export function textOf(files: FuzzFiles, file: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(file) ?? new Uint8Array());
}

/** The files with `text` in `file`. */
export function withText(files: FuzzFiles, file: string, text: string): FuzzFiles {
  return withBytes(files, file, new TextEncoder().encode(text));
}

/** The files with `bytes` in `file`. */
export function withBytes(files: FuzzFiles, file: string, bytes: Uint8Array): FuzzFiles {
  return new Map(files).set(file, bytes);
}

/** The files without `file`. */
export function without(files: FuzzFiles, file: string): FuzzFiles {
  const left = new Map(files);
  left.delete(file);
  return left;
}

/** The files with every `word` replaced in texts and archive alike, and the hashes of what changed in the archive. */
export function replaceEverywhere(files: FuzzFiles, word: string, by: string): FuzzFiles {
  let edited = files;
  for (const file of files.keys()) {
    const text = textOf(files, file);
    if (text.includes(word))
      edited = withText(
        edited,
        file,
        text.replaceAll(word, () => by),
      );
  }
  for (const [file, bytes] of files) {
    const after = edited.get(file) ?? bytes;
    if (!file.startsWith('seeds/') || after === bytes) continue;
    for (const record of edited.keys()) {
      const text = textOf(edited, record);
      if (record.startsWith('content/sources/') && text.includes(hashOf(bytes)))
        edited = withText(edited, record, text.replace(hashOf(bytes), hashOf(after)));
    }
  }
  return edited;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
