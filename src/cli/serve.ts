/** `npm start`, after the build: serves the built site on localhost and prints the address. */
import { rootOf } from '../provenance/base-path.ts';
import { portOf, readArguments } from './arguments.ts';
import { runCommand } from './root.ts';

await runCommand(async () => {
  readArguments({ options: {} });
  const port = portOf(process.env['PORT']);
  // Takes a second to load: nobody needs it to be told of a fault.
  const { preview } = await import('astro');
  const server = await preview({ root: '.', server: { host: '127.0.0.1', port }, logLevel: 'error' });
  process.stdout.write(
    `The site is served at http://localhost:${String(server.port)}${rootOf(process.env['BASE_PATH'] ?? '/')}\nPress Ctrl+C to stop.\n`,
  );
  return 0;
});
