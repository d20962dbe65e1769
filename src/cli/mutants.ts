/**
 * `npm run mutants -- [--root DIR] [--seed N,…] [--count N] [--kind ID,…] [--format text|json] [--output FILE] [--record]`:
 * plants single errors and harmless edits in copies of the dossier's files in memory, runs the checks on each, and
 * prints the score of each seed. `--count` is the number of edits of each kind; `--kind` leaves out all but the named
 * kinds. `--record` keeps the score in the dossier, for the method page; seeds on the same content add up there.
 */
import { join } from 'node:path';
import { parseDossier } from '../dossier/parse-dossier.ts';
import { readFiles, type DossierFiles } from '../dossier/read-files.ts';
import { contentHash, parseScores, type RecordedScore, type RecordedScores } from '../dossier/score-file.ts';
import { formatScoreText } from '../mutants/format-score.ts';
import { harmlessKinds } from '../mutants/harmless.ts';
import { errorKinds } from '../mutants/kinds.ts';
import { measure } from '../mutants/measure.ts';
import { recordScore } from '../mutants/record-score.ts';
import { judgeOutput, oneOf, readArguments, wholeNumber, writeOutput } from './arguments.ts';
import { dossierRoot, runCommand } from './root.ts';
import { scoreFile } from '../provenance/own-files.ts';
import { formatJson } from '../text/format-json.ts';

await runCommand(async () => {
  const { values } = readArguments({
    options: {
      root: { type: 'string' },
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '150' },
      kind: { type: 'string' },
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      record: { type: 'boolean', default: false },
    },
  });
  const format = oneOf('format', values.format, ['text', 'json']);
  const seeds = values.seed.split(',').map((seed) => wholeNumber('seed', seed, 0));
  const count = wholeNumber('count', values.count, 1);
  const kinds = knownKinds(values.kind);
  const root = dossierRoot(values.root);
  for (const file of [values.output, values.record ? join(root, scoreFile) : undefined])
    if (file !== undefined) judgeOutput(file);
  const { files, known } = splitScore(await readFiles(root));
  const dossier = parseDossier(files);
  const scores = [];
  for (const seed of seeds) scores.push(await measure(files, dossier, { seed, count, kinds }));
  await writeOutput(values.output, scores.map(format === 'json' ? formatJson : formatScoreText).join('\n'));
  if (values.record) {
    const measured = { content: contentHash(files), count };
    const planted = scores.reduce<RecordedScore | 'none'>(
      (all, score) => recordScore(all, score, measured),
      known.planted ?? 'none',
    );
    await writeOutput(
      join(root, scoreFile),
      formatJson({ ...known, planted: planted === 'none' ? undefined : planted }),
    );
  }
  return scores.every(({ ok }) => ok) ? 0 : 1;
});

/** The dossier without its scores, in which nothing is planted, and the scores. */
function splitScore(files: DossierFiles): { files: DossierFiles; known: RecordedScores } {
  const content = new Map(files.content);
  const known = parseScores(content.get(scoreFile) ?? '');
  content.delete(scoreFile);
  return { files: { ...files, content }, known: known === 'invalid' ? {} : known };
}

/** The kinds that `list` names, joined by commas; none given means all. */
function knownKinds(list: string | undefined): string[] | undefined {
  const known = [...errorKinds, ...harmlessKinds].map(({ id }) => id);
  return list?.split(',').map((kind) => oneOf('kind', kind, known));
}
