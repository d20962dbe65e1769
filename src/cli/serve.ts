/** `npm start`, after the build: serves the built site on localhost and prints the address. */
import { preview } from 'astro';

const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ root: '.', server: { host: '127.0.0.1', port }, logLevel: 'error' });
process.stdout.write(
  `The site is served at http://localhost:${String(server.port)}${(process.env['BASE_PATH'] ?? '/').replace(/(?<!\/)\/*$/u, '/')}\nPress Ctrl+C to stop.\n`,
);
