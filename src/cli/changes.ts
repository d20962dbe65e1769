/**
 * `npm run -s changes -- BASE [HEAD] [--root DIR] [--site DIR]`: what a change changes, as Markdown.
 *
 * Compares the dossier as it stands in the commit BASE with that of HEAD, or with the files as they are now: statements
 * with their passages and open words, facts, fields, silences, coverage, findings, and the weight of the pages of the
 * site in DIR, where it was built. It tells and does not judge: the exit code is 0 whatever it finds.
 */
import { existsSync } from 'node:fs';
import { mostPageBytes, readPageSizes } from '../bench/built-site.ts';
import { compareDossiers, type Comparison } from '../comparison/compare-dossiers.ts';
import { formatChanges } from '../comparison/markdown.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { judge } from '../provenance/judge.ts';
import { readArguments } from './arguments.ts';
import { readDossierOfCommit } from './dossier-of-commit.ts';
import { dossierRoot, InvocationError, runCommand } from './root.ts';

// GitHub takes no summary of more than a mebibyte.
const mostBytes = 2 ** 20;

await runCommand(async () => {
  const {
    values: { root: folder, site = '' },
    positionals,
  } = readArguments({
    allowPositionals: true,
    options: { root: { type: 'string' }, site: { type: 'string' } },
  });
  const [base, head, ...more] = positionals;
  if (base === undefined)
    throw new InvocationError('Missing commit to compare with, such as `main`: npm run -s changes -- main.');
  if (more.length > 0)
    throw new InvocationError(
      `Unexpected \`${more.join(' ')}\`, expected two commits at most: npm run -s changes -- BASE HEAD.`,
    );
  const root = dossierRoot(folder);
  const after = head === undefined ? await readDossier(root) : await readDossierOfCommit(root, head);
  const comparison = compareDossiers(await readDossierOfCommit(root, base), after);
  // Where the build failed, its job still tells the rest.
  const pages = existsSync(site) ? await readPageSizes(site) : undefined;
  const summary = formatChanges(comparison, {
    base,
    findings: judge(after).findings,
    built: pages === undefined ? undefined : { pages, mostBytes: mostPageBytes },
    changedPages: pagesOf(comparison, after),
    mostBytes,
  });
  process.stdout.write(summary);
  return 0;
});

/** The pages of the entries whose statements or fields changed. */
function pagesOf({ statements, fields }: Comparison, { entries }: Dossier): ReadonlySet<string> {
  const ids = new Set(statements.flatMap((change) => ('after' in change ? [change.after.statement.entry] : [])));
  const files = new Set(fields.map(({ file }) => file));
  const changed = [...entries.values()].filter(({ id, file }) => ids.has(id) || files.has(file));
  return new Set(changed.map(({ url }) => url));
}
