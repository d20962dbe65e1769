/** `npm run dev`: the live site; faults of the dossier show in the terminal and on the page. `PORT` overrides 4321. */
import { dev } from 'astro';
import { readDossier } from '../dossier/read-dossier.ts';
import { writeManifest } from './collections-manifest.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const root = process.env['DOSSIER_ROOT'] ?? '.';
// A help for editors, without which the site lives all the same.
await writeManifest(root, await readDossier(root)).catch(() => undefined);
await dev({ root: '.', server: { port: Number(process.env['PORT'] ?? 4321) } });
