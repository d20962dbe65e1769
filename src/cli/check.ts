/** `npm run -s check -- [--root DIR] [--format text|json|github] [--output FILE] [--strict]` */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDossier } from '../dossier/read-dossier.ts';
import { judge } from '../provenance/judge.ts';
import { formatReport, reportFormats } from '../provenance/report.ts';
import { dossierRoot, fromRepository, InvocationError, runCommand } from './root.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      root: { type: 'string' },
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  const format = reportFormats.find((candidate) => candidate === values.format);
  if (!format)
    throw new InvocationError(`Unexpected format \`${values.format}\`, expected one of ${reportFormats.join(', ')}.`);
  const root = dossierRoot(values.root);
  const verdict = judge(await readDossier(root), { strict: values.strict });
  const report = formatReport(verdict, format, { root, fromRepository: fromRepository(root) });
  if (values.output === undefined) process.stdout.write(report);
  else await writeReport(values.output, report);
  return verdict.ok ? 0 : 1;
});

/** @throws {InvocationError} when the file cannot be written. */
async function writeReport(file: string, report: string): Promise<void> {
  try {
    await writeFile(file, report);
  } catch {
    throw new InvocationError(`Unexpected output \`${file}\`, expected a file in a folder that exists.`);
  }
}
