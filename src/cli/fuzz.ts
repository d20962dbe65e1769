/**
 * `npm run fuzz -- [--root DIR]… [--seed N] [--count M] [--build N] [--only K [--write DIR]]`: spoils whole dossiers in
 * memory in `M` ways and judges each. Fails where the checks crash, hang, or place a finding nowhere, and where they
 * accept what may not be published; one of `N` accepted ones is really built, none for 0. `--only` judges the input of
 * that number again and says what was done to it; `--write` writes it to a folder.
 */
import { readFuzzFiles, type FuzzFiles } from '../fuzz/fuzz-files.ts';
import { formatFuzz } from '../fuzz/fuzz-table.ts';
import { generateInput } from '../fuzz/generate.ts';
import { createJudge } from '../fuzz/judge.ts';
import type { Outcome } from '../fuzz/outcome.ts';
import { runFuzz } from '../fuzz/run-fuzz.ts';
import { tryBuild, writeFuzzFiles } from '../fuzz/try-build.ts';
import { readArguments, wholeNumber } from './arguments.ts';
import { argumentsOfScript } from './npm-scripts.ts';
import { dossierRoot, runCommand } from './root.ts';
import { placeText } from '../provenance/place-in-file.ts';

await runCommand(async () => {
  const { values } = readArguments({
    options: {
      root: { type: 'string', multiple: true },
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '1000' },
      build: { type: 'string', default: '2000' },
      only: { type: 'string' },
      write: { type: 'string' },
    },
  });
  const seed = wholeNumber('seed', values.seed, 0);
  const count = wholeNumber('count', values.count, 1);
  const every = wholeNumber('build', values.build, 0);
  const roots = values.root ?? [dossierRoot(undefined)];
  const corpora = await Promise.all(roots.map((root) => readFuzzFiles(dossierRoot(root))));
  if (values.only !== undefined) return showOne(corpora, seed, wholeNumber('only', values.only, 1), values.write);
  const start = performance.now();
  const judged = await runFuzz({ corpora, seed, count });
  const seconds = (performance.now() - start) / 1000;
  const outcomes = await buildSample(judged, { corpora, seed, every });
  process.stdout.write(
    `${formatFuzz(outcomes)}\nSeed ${String(seed)}; ${(count / seconds).toFixed(0)} inputs a second. \`npm run fuzz -- --seed ${String(seed)} --only NUMBER\` with the same roots judges one again.\n`,
  );
  return outcomes.every(({ problems }) => problems.length === 0) ? 0 : 1;
});

/** The outcomes once each of the first, the `every`th and so on of the accepted inputs has been built. */
async function buildSample(
  outcomes: readonly Outcome[],
  { corpora, seed, every }: { readonly corpora: readonly FuzzFiles[]; readonly seed: number; readonly every: number },
): Promise<Outcome[]> {
  const command = await argumentsOfScript('build');
  // What is wrong already need not be built.
  const accepted = outcomes.filter(({ verdict, problems }) => verdict === 'accepted' && problems.length === 0);
  const sample = every === 0 ? [] : accepted.filter((_, index) => index % every === 0);
  const built = new Map<number, Outcome>();
  for (const outcome of sample) {
    const problems = await tryBuild(generateInput(corpora, seed, outcome.number), command);
    built.set(outcome.number, { ...outcome, problems });
  }
  return outcomes.map((outcome) => built.get(outcome.number) ?? outcome);
}

/** Says what was done to one input and what the checks make of it; here, so that a hang can be looked into. */
async function showOne(
  corpora: readonly FuzzFiles[],
  seed: number,
  number: number,
  folder: string | undefined,
): Promise<number> {
  const input = generateInput(corpora, seed, number);
  if (folder !== undefined) await writeFuzzFiles(folder, input.files);
  process.stdout.write(`${input.did.join('\n')}\n\n`);
  const { verdict, problems, findings } = createJudge(corpora).judge(input);
  const lines = [
    ...findings.map((finding) => `${placeText(finding)}  ${finding.rule}  ${finding.message}`),
    '',
    ...problems.map(({ kind, cause, detail }) => `${kind}: ${cause}\n  ${detail}`),
    `${verdict === 'none' ? 'no verdict' : verdict}, ${String(problems.length)} problems`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return problems.length === 0 ? 0 : 1;
}
