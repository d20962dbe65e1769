/** The version of the checks: a hash of all code that can change a verdict. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const judging = 'src/{language,text,mentions,words,relations,provenance,dossier}/**/*.ts';

/** SHA-256 over the files of the engine, in order of path. */
export async function engineHash(): Promise<string> {
  const files = globSync(judging)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = await readFile(file);
    hash.update(`${file}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}
