/**
 * `npm run -s check -- [FILE…] [--root DIR] [--format text|json|github] [--output FILE] [--strict] [--watch]`
 *
 * Files are paths from the root: only what is found in them is told, and counts. `--watch` checks anew after each change.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDossier } from '../dossier/read-dossier.ts';
import { judge, type Judgement } from '../provenance/judge.ts';
import { formatReport, reportFormats } from '../provenance/report.ts';
import { dossierRoot, fromRepository, InvocationError, runCommand } from './root.ts';
import { watchFolders } from './watch-folder.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      strict: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const format = reportFormats.find((candidate) => candidate === values.format);
  if (!format)
    throw new InvocationError(`Unexpected format \`${values.format}\`, expected one of ${reportFormats.join(', ')}.`);
  const root = dossierRoot(values.root);
  const files = new Set(positionals.map((file) => file.replaceAll('\\', '/').replace(/^\.\//u, '')));
  const run = async (): Promise<boolean> => {
    const whole = judge(await readDossier(root), { strict: values.strict });
    const verdict = files.size === 0 ? whole : inFiles(whole, files, values.strict);
    const report = formatReport(verdict, format, { root, fromRepository: fromRepository(root) });
    if (values.output === undefined) process.stdout.write(report);
    else await writeReport(values.output, report);
    return verdict.ok;
  };
  if (values.watch)
    return watchFolders(root, ['content', 'seeds'], async () => {
      // Tells whoever reads along, an editor for one, where a report begins.
      process.stdout.write('Checking …\n');
      await run();
    });
  return (await run()) ? 0 : 1;
});

/** What was found in these files alone. */
function inFiles(whole: Judgement, files: ReadonlySet<string>, strict: boolean): Judgement {
  const findings = whole.findings.filter(({ file }) => files.has(file));
  return {
    ok: findings.every(({ severity }) => severity === 'warning' && !strict),
    summary: { ...whole.summary, findings: findings.length },
    findings,
  };
}

/** @throws {InvocationError} when the file cannot be written. */
async function writeReport(file: string, report: string): Promise<void> {
  try {
    await writeFile(file, report);
  } catch {
    throw new InvocationError(`Unexpected output \`${file}\`, expected a file in a folder that exists.`);
  }
}
