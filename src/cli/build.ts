/**
 * `npm run build`: verifies, builds, and only then puts the new site in the place
 * of the old one, `dist/` or `OUT_DIR`. Whatever fails before leaves the old one
 * as it was.
 *
 * Calls Astro's own function rather than its command, which would report usage
 * to its makers. The checks run inside it (see `integrations/verify-dossier.ts`),
 * so that no way of building goes round them.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { sharedDossier, verdictOf } from '../dossier/shared-dossier.ts';
import { formatReport } from '../provenance/report.ts';
import { readArguments } from './arguments.ts';
import { withBuildLock } from './build-lock.ts';
import { dossierRoot, InvocationError, runCommand } from './root.ts';
import { judgeSiteAddress } from './site-address.ts';

// Says it for everything that Astro loads, and to Astro itself.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Long enough for files on their way to the disk.
const waitMs = 100;

// A folder may get a file while it is emptied.
const thoroughly = { recursive: true, force: true, maxRetries: 10, retryDelay: waitMs } as const;

await runCommand(async () => {
  readArguments({ options: {} });
  const root = dossierRoot(undefined);
  const target = outputFolder(root);
  judgeSiteAddress(process.env['SITE_URL'], process.env['BASE_PATH']);
  const verdict = verdictOf(await sharedDossier(root));
  if (!verdict.ok) {
    process.stderr.write(formatReport(verdict, 'text', { root, fromRepository: '' }));
    return 1;
  }
  // Takes a second to load: nobody needs it to be told of a fault.
  const { build } = await import('astro');
  return withBuildLock(async () => {
    const { fresh, former } = neighbours(target);
    await restore(target);
    await rm(fresh, { recursive: true, force: true });
    await mkdir(dirname(target), { recursive: true });
    try {
      await build({ root: '.', logLevel: 'warn', outDir: fresh });
      if (existsSync(target)) await rename(target, former);
      await rename(fresh, target);
    } catch (error) {
      await restore(target);
      // What is still being written when a build fails may appear after it: at the very end nothing is.
      process.once('exit', () => {
        rmSync(fresh, thoroughly);
      });
      await removeForGood(fresh);
      throw error;
    }
    await rm(former, { recursive: true, force: true });
    process.stdout.write(`Built to ${process.env['OUT_DIR'] ?? 'dist'}/.\n`);
    return 0;
  });
});

/** Where the site goes. @throws {InvocationError} where building there would take away what it is built from. */
function outputFolder(root: string): string {
  const target = resolve(process.env['OUT_DIR'] ?? 'dist');
  const isAbove = (path: string): boolean => `${resolve(path)}/`.startsWith(`${target}/`);
  if (
    isAbove('.') ||
    isAbove(root) ||
    [join(root, 'content'), join(root, 'seeds')].some((path) => resolve(path) === target)
  )
    throw new InvocationError(`Unexpected OUT_DIR \`${target}\`, expected a folder that holds nothing else.`);
  return target;
}

/** Beside the site: the one that is being built, and the one that it replaces. They must lie on the same disk. */
function neighbours(target: string): { readonly fresh: string; readonly former: string } {
  const beside = (what: string): string => join(dirname(target), `.${basename(target)}.${what}`);
  return { fresh: beside('building'), former: beside('former') };
}

/** Takes a folder away, and what was on its way to the disk and comes back with it. */
async function removeForGood(folder: string): Promise<void> {
  do {
    await rm(folder, thoroughly);
    await setTimeout(waitMs);
  } while (existsSync(folder));
}

/** Puts a site back that a build, killed between its two last steps, had set aside. */
async function restore(target: string): Promise<void> {
  const { former } = neighbours(target);
  if (!existsSync(former)) return;
  if (existsSync(target)) await rm(former, { recursive: true, force: true });
  else await rename(former, target);
}
