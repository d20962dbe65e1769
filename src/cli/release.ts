/**
 * `npm run -s release -- DATE [--root DIR]`: records what is published on that day in `content/released.jsonl`, so that
 * a later change of it asks for a correction. Nothing is recorded that `check --strict` would not pass.
 */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDossier } from '../dossier/read-dossier.ts';
import { writeRelease } from '../dossier/release-file.ts';
import { daySchema } from '../provenance/entries/common.ts';
import { judge } from '../provenance/judge.ts';
import { nextRelease } from '../provenance/next-release.ts';
import { formatReport } from '../provenance/report.ts';
import { readArguments } from './arguments.ts';
import { dossierRoot, fromRepository, InvocationError, runCommand } from './root.ts';
import { releaseFile } from '../provenance/own-files.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments({ allowPositionals: true, options: { root: { type: 'string' } } });
  const [date, ...more] = positionals;
  if (date === undefined) throw new InvocationError('Missing date: npm run -s release -- 2024-05-03.');
  if (more.length > 0 || !daySchema.safeParse(date).success)
    throw new InvocationError(`Unexpected date \`${positionals.join(' ')}\`, expected a day such as \`2024-05-03\`.`);
  const root = dossierRoot(values.root);
  const dossier = await readDossier(root);
  const last = dossier.release.dates.at(-1) ?? '';
  if (date < last)
    throw new InvocationError(`Unexpected date \`${date}\`, expected none before the last release, ${last}.`);
  const verdict = judge(dossier, { strict: true });
  if (!verdict.ok) {
    process.stdout.write(formatReport(verdict, 'text', { root, fromRepository: fromRepository(root) }));
    process.stdout.write(`${date} is not released.\n`);
    return 1;
  }
  const next = nextRelease(dossier, date);
  const file = join(root, releaseFile);
  await writeFile(`${file}.new`, writeRelease(next));
  await rename(`${file}.new`, file);
  const [statements, data, pages] = [next.statements.size, next.data.size, next.pages.size].map(String);
  process.stdout.write(
    `Released on ${date}: ${String(statements)} statements, ${String(data)} other values, ${String(pages)} pages. Commit ${releaseFile}.\n`,
  );
  return 0;
});
