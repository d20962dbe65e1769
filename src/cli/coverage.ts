/** `npm run coverage -- [--root DIR] [--format text|json]`: what of each source is used, and why the rest is not. */
import { readDossier } from '../dossier/read-dossier.ts';
import { coverageOf, type SourceCoverage } from '../provenance/coverage.ts';
import { oneOf, readArguments } from './arguments.ts';
import { dossierRoot, runCommand } from './root.ts';
import { formatJson } from '../text/format-json.ts';

await runCommand(async () => {
  const { values } = readArguments({
    options: { root: { type: 'string' }, format: { type: 'string', default: 'text' } },
  });
  const format = oneOf('format', values.format, ['text', 'json']);
  const coverage = coverageOf(await readDossier(dossierRoot(values.root)));
  const accounted = coverage.every(({ counts }) => counts.unaccounted === 0);
  process.stdout.write(
    format === 'json' ? formatJson({ accounted, sources: coverage }) : coverage.map(formatSource).join('\n'),
  );
  return accounted ? 0 : 1;
});

function formatSource({ source, sentences, counts }: SourceCoverage): string {
  const head = `${source}: ${String(sentences.length)} sentences, ${String(counts.used)} used, ${String(counts['not-evidence'])} not evidence, ${String(counts['left-out'])} left out with a reason, ${String(counts.unaccounted)} unaccounted`;
  const lines = sentences.map((sentence) => {
    const state =
      sentence.status === 'used'
        ? `${String(sentence.uses.length)} ×`
        : `${sentence.kind ?? sentence.status}: ${sentence.reason ?? 'no reason recorded'}`;
    return `  [${state}] ${sentence.text}`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}
