/**
 * `npm run schemas`: writes a JSON Schema of each kind of entry, and of `dossier.yaml`, into `schemas/`, for editors,
 * and tells Astro's language server which of them holds for which file.
 *
 * They are made of the schemas that the engine validates with; their doc comments are the hover texts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDossier } from '../dossier/read-dossier.ts';
import { readArguments } from './arguments.ts';
import { writeManifest } from './collections-manifest.ts';
import { editorSchemas } from './editor-schemas.ts';
import { dossierRoot, runCommand } from './root.ts';

const folder = 'schemas';

await runCommand(async () => {
  readArguments({ options: {} });
  const root = dossierRoot(undefined);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of editorSchemas()) await writeFile(join(folder, name), text);
  await writeManifest(root, await readDossier(root));
  process.stdout.write(`Wrote ${folder}/.\n`);
  return 0;
});
