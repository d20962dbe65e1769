/**
 * `npm run schemas`: writes a JSON Schema of each kind of entry, and of `dossier.yaml`, into `schemas/`, for editors.
 *
 * They are made of the schemas that the engine validates with; their doc comments are the hover texts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas } from './editor-schemas.ts';

const folder = 'schemas';
await mkdir(folder, { recursive: true });
for (const [name, text] of editorSchemas()) await writeFile(join(folder, name), text);
process.stdout.write(`Wrote ${folder}/.\n`);
