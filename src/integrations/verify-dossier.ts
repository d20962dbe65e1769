/**
 * The checks as part of Astro: a build with a fault stops before it begins, the
 * live site prints the faults and goes on.
 */
import type { AstroIntegration } from 'astro';
import { readDossier } from '../dossier/read-dossier.ts';
import { formatReport } from '../provenance/report.ts';
import { verify } from '../provenance/verify.ts';

/** Verifies the dossier in `root` whenever Astro starts, and in development whenever its files change. */
export function verifyDossier(root: string): AstroIntegration {
  const report = async (): Promise<boolean> => {
    const verdict = verify(await readDossier(root));
    const text = formatReport(verdict, 'text', { root, fromRepository: '' });
    (verdict.findings.length > 0 ? process.stderr : process.stdout).write(text);
    return verdict.ok;
  };
  return {
    name: 'verify-dossier',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const ok = await report();
        // A fault in content is not a bug: the report says all, and no stack trace follows it.
        if (!ok && command === 'build') process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        let pending: NodeJS.Timeout | undefined;
        const changed = (path: string): void => {
          if (!/(?:^|[\\/])(?:content|seeds)[\\/]/u.test(path)) return;
          clearTimeout(pending);
          // Editors write in bursts; one report is enough for one of them.
          pending = setTimeout(() => void report(), 150);
        };
        server.watcher.add([`${root}/content`, `${root}/seeds`]);
        server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
      },
    },
  };
}
