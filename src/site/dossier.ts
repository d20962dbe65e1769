/** The dossier that the pages show: in a build the one that was verified, in development read again when a file has changed. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { handedOver } from '../dossier/handed-over.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import type { Dossier } from '../provenance/dossier.ts';

/** The folder that holds `content/` and `seeds/`. */
const root = process.env['DOSSIER_ROOT'] ?? '.';

/** A page asks for the dossier many times while it renders: within this time one look at the disk is enough. */
const recheckAfterMs = 500;

let reading: Promise<Dossier> | undefined;
let readStamp = '';
let checkedAt = 0;

/** The whole dossier; the same value until its files change. */
export function getDossier(): Promise<Dossier> {
  const verified = import.meta.env.DEV ? undefined : handedOver(root);
  if (verified !== undefined) return Promise.resolve(verified);
  if (reading !== undefined && (!import.meta.env.DEV || Date.now() - checkedAt < recheckAfterMs)) return reading;
  checkedAt = Date.now();
  const stamp = import.meta.env.DEV ? stampOf(root) : 'build';
  if (reading === undefined || stamp !== readStamp) {
    readStamp = stamp;
    reading = readDossier(root);
  }
  return reading;
}

/** Newest modification and number of files: changes whenever a file is written, added or removed. */
function stampOf(folder: string): string {
  let newest = 0;
  let count = 0;
  for (const part of ['content', 'seeds']) {
    const names = readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' });
    count += names.length;
    for (const name of names) newest = Math.max(newest, statSync(join(folder, part, name)).mtimeMs);
  }
  return `${newest}/${count}`;
}
