/** `npm run dev`: the live site; faults of the dossier show in the terminal and on the page. `PORT` overrides 4321. */
import { dev } from 'astro';
import { readDossier } from '../dossier/read-dossier.ts';
import { writeManifest } from './collections-manifest.ts';
import { dossierRoot } from './root.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const root = dossierRoot(undefined);
await writeManifest(root, await readDossier(root));
await dev({ root: '.', server: { port: Number(process.env['PORT'] ?? 4321) } });
