/**
 * The checks as part of Astro: a build with a fault stops before it begins, the
 * live site prints the faults and goes on.
 */
import type { AstroIntegration } from 'astro';
import { sharedDossier, verdictOf, type Freshness } from '../dossier/shared-dossier.ts';
import { isBuilt } from '../site-map/site-map.ts';
import { formatReport } from '../provenance/report.ts';
import { isContentModule } from './dossier-content.ts';
import { whenDossierChanges } from './dossier-changes.ts';
import { tellPages } from './live-pages.ts';

/** Whether the site of the dossier in `root` has the page at a path. */
export function isPageOf(root: string): (path: string) => Promise<boolean> {
  return async (path) => isBuilt(path, await sharedDossier(root));
}

/** Verifies the dossier in `root` whenever Astro starts, and in development whenever its files change. */
export function verifyDossier(root: string): AstroIntegration {
  const report = async (freshness: Freshness): Promise<boolean> => {
    const verdict = verdictOf(await sharedDossier(root, freshness));
    // What waits for a signature is counted; `npm run review` goes through it.
    const findings = verdict.findings.filter(({ rule }) => rule !== 'statement-open');
    const text = formatReport({ ...verdict, findings }, 'text', { root, fromRepository: '' });
    (findings.length > 0 ? process.stderr : process.stdout).write(text);
    return verdict.ok;
  };
  return {
    name: 'verify-dossier',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const { config } = await sharedDossier(root);
        // What the interface is printed in, see `interface/spoken.ts`.
        updateConfig({ vite: { define: { 'import.meta.env.DOSSIER_LANGUAGE': JSON.stringify(config.language) } } });
        if (command !== 'build' && command !== 'dev') return;
        const ok = await report(command === 'dev' ? 'now' : 'once');
        // A fault in content is not a bug: the report says all, and no stack trace follows it.
        if (!ok && command === 'build') process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const refresh = async (): Promise<void> => {
          await report('now');
          // What was compiled of an entry is forgotten: the next request compiles the tree as it is judged now.
          for (const { moduleGraph, hot, name } of Object.values(server.environments)) {
            for (const [id, module] of moduleGraph.idToModuleMap)
              if (isContentModule(id)) moduleGraph.invalidateModule(module);
            if (name !== 'client') hot.send({ type: 'full-reload' });
          }
          tellPages(server);
        };
        server.watcher.add([`${root}/content`, `${root}/seeds`]);
        whenDossierChanges(server.watcher, logger, refresh);
      },
    },
  };
}
