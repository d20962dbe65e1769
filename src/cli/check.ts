/**
 * `npm run -s check -- [FILE…] [--root DIR] [--format text|json|github] [--output FILE] [--strict] [--watch]`
 *
 * Only what is found in these files, or in files of these folders, is told, and counts. `--watch` checks anew after each
 * change.
 */
import { readDossier } from '../dossier/read-dossier.ts';
import { readFiles } from '../dossier/read-files.ts';
import { judge, type Judgement } from '../provenance/judge.ts';
import { formatReport, reportFormats } from '../provenance/report.ts';
import { judgeOutput, oneOf, readArguments, writeOutput } from './arguments.ts';
import { isNamed, namedFiles } from './named-files.ts';
import { dossierRoot, fromRepository, runCommand } from './root.ts';
import { watchFolders } from './watch-folder.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      strict: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const format = oneOf('format', values.format, reportFormats);
  const root = dossierRoot(values.root);
  if (values.output !== undefined) judgeOutput(values.output);
  const files = positionals.length === 0 ? undefined : namedFiles(positionals, root, await readFiles(root));
  const run = async (): Promise<boolean> => {
    const whole = judge(await readDossier(root), { strict: values.strict });
    const verdict = files === undefined ? whole : inFiles(whole, files, values.strict);
    const elsewhere = files && whole.findings.filter(({ file }) => !isNamed(file, files));
    const report = formatReport(verdict, format, { root, fromRepository: fromRepository(root), elsewhere });
    await writeOutput(values.output, report);
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
function inFiles(whole: Judgement, files: readonly string[], strict: boolean): Judgement {
  const findings = whole.findings.filter(({ file }) => isNamed(file, files));
  return {
    ok: findings.every(({ severity }) => severity === 'warning' && !strict),
    summary: { ...whole.summary, findings: findings.length },
    findings,
    heldBack: whole.heldBack.filter(({ file }) => isNamed(file, files)),
  };
}
