/** `npm run dev`: the live site; faults of the dossier show in the terminal and on the page. `PORT` overrides 4321. */
import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({ root: '.', server: { port: Number(process.env['PORT'] ?? 4321) } });
