/** When files of a dossier have changed, on the live site. */
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';

// Editors write in bursts, and empty a file before they fill it: one look is enough, at what they have written.
const pauseMs = 150;

/** Calls `react` soon after files in the `content/` or `seeds/` of any folder that is watched have changed. */
export function whenDossierChanges(
  watcher: ViteDevServer['watcher'],
  logger: Pick<AstroIntegrationLogger, 'error'>,
  react: () => Promise<void>,
): void {
  let pending: NodeJS.Timeout | undefined;
  const changed = (path: string): void => {
    if (!/(?:^|[\\/])(?:content|seeds)[\\/]/u.test(path)) return;
    clearTimeout(pending);
    pending = setTimeout(() => void react().catch((error: unknown) => logger.error(String(error))), pauseMs);
  };
  watcher.on('add', changed).on('unlink', changed).on('change', changed);
}
