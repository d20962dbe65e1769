/** `npm run dev`: the live site; faults of the dossier show in the terminal and on the page. `PORT` overrides 4321. */
import { readDossier } from '../dossier/read-dossier.ts';
import { portOf, readArguments } from './arguments.ts';
import { writeManifest } from './collections-manifest.ts';
import { dossierRoot, runCommand } from './root.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await runCommand(async () => {
  readArguments({ options: {} });
  const port = portOf(process.env['PORT']);
  const root = dossierRoot(undefined);
  // A help for editors, without which the site lives all the same.
  await writeManifest(root, await readDossier(root)).catch(() => undefined);
  // Takes a second to load: nobody needs it to be told of a fault.
  const { dev } = await import('astro');
  await dev({ root: '.', server: { port } });
  return 0;
});
