/**
 * A dossier root, read from disk into one value.
 *
 * @example
 * const dossier = await readDossier('.');
 */
import type { Dossier } from '../provenance/dossier.ts';
import { parseDossier, type ParseCache } from './parse-dossier.ts';
import { readFiles } from './read-files.ts';

/** Reads the dossier in `root`, the folder that holds `content/` and `seeds/`; files that `parsed` knows are not parsed again. */
export async function readDossier(root: string, parsed?: ParseCache): Promise<Dossier> {
  return parseDossier(await readFiles(root), parsed);
}
