/** Signs all that a made-up dossier leaves open: what is measured is a check that finds nothing, as a published one does. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDossier } from '../dossier/read-dossier.ts';
import { writeSignatures } from '../dossier/signature-file.ts';
import { signatureFile } from '../provenance/own-files.ts';

/** Writes the signatures of the made-up dossier in `root`. Nobody may do so with words that anybody reads. */
export async function signSynthetic(root: string): Promise<void> {
  const reviewed = [...(await readDossier(root)).reviews.values()];
  const signature = { by: 'Made up for measuring', date: '2024-05-03' };
  await writeFile(join(root, signatureFile), writeSignatures(new Map(reviewed.map(({ hash }) => [hash, signature]))));
}
