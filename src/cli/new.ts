/**
 * `npm run new -- KIND [ID] [--flag value …] [--root DIR]`: writes a new entry that passes the checks.
 *
 * In a terminal, what the command line does not say is asked for. For a source, the document to be archived may stand in
 * the place of the id: `npm run new -- source report.txt`. A correction of what was released is prepared alike:
 * `npm run new -- correction --statement ADDRESS --reason "…"`.
 */
import type { Finding } from '../provenance/finding.ts';
import { readArguments } from './arguments.ts';
import { flagNames, newEntry } from './new/new-entry.ts';
import { formatRefused, formatReopened } from './new/reopened.ts';
import { dossierRoot, runCommand } from './root.ts';

await runCommand(async () => {
  const options = Object.fromEntries(['root', ...flagNames].map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = readArguments({ allowPositionals: true, options });
  const { root, ...rest } = values;
  const flags = new Map(
    Object.entries(rest).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  const { file, findings, isDraft, refused, reopened } = await newEntry(
    {
      root: dossierRoot(typeof root === 'string' ? root : undefined),
      kind: positionals[0],
      slug: positionals[1],
      flags,
    },
    isAsked ? { input: process.stdin, output: process.stdout } : undefined,
  );
  process.stdout.write(`Wrote ${file}.\n${findings.map(formatFinding).join('')}`);
  process.stdout.write(
    isDraft
      ? 'It is a draft, which the site leaves out: correct it, and take the `_` off its name.\n'
      : `${file.endsWith('.mdx') ? 'Put it into your own words, then run' : 'Run'} \`npm run -s check\`.\n`,
  );
  process.stdout.write(formatRefused(refused) + formatReopened(reopened));
  return isDraft ? 1 : 0;
});

function formatFinding({ line, message, hint }: Finding): string {
  return `  line ${String(line)}: ${message}${hint === null ? '' : ` ${hint}`}\n`;
}
