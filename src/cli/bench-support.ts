/**
 * `npm run -s bench:support -- FILE.jsonl… [--format text|json] [--record] [--root DIR]`: judges labelled pairs of
 * sentence and passages, one a line, as `npm run check` would, and counts how often the checks are right. `--record` keeps
 * the counts of known sets, and no word of them, in the dossier, for the method page.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { judgePair } from '../bench/judge-pairs.ts';
import { labelledPairSchema, type LabelledPair } from '../bench/labelled-pair.ts';
import { outsideSets, type KnownSet } from '../bench/outside-sets.ts';
import { countPairs } from '../bench/count-set.ts';
import { formatSupport, supportTable } from '../bench/support-table.ts';
import { engineHash } from '../dossier/engine-hash.ts';
import { balancedAccuracy, type OutsideSet } from '../dossier/outside-score.ts';
import { readFiles } from '../dossier/read-files.ts';
import { parseScores } from '../dossier/score-file.ts';
import { judgeOutput, oneOf, readArguments, writeOutput } from './arguments.ts';
import { dossierRoot, InvocationError, runCommand } from './root.ts';
import { today } from './today.ts';
import { scoreFile } from '../provenance/own-files.ts';
import { formatJson } from '../text/format-json.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments({
    options: {
      format: { type: 'string', default: 'text' },
      record: { type: 'boolean', default: false },
      root: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0)
    throw new InvocationError('Missing file, expected at least one: `npm run -s bench:support -- FILE.jsonl`.');
  const format = oneOf('format', values.format, ['text', 'json']);
  if (format === 'json' && positionals.length > 1)
    throw new InvocationError('Unexpected second file, expected one with `--format json`.');
  const known = values.record ? positionals.map(knownSet) : [];
  const root = dossierRoot(values.root);
  if (values.record) judgeOutput(join(root, scoreFile));
  const sets: OutsideSet[] = [];
  for (const [index, file] of positionals.entries()) {
    const pairs = parsePairs(await readText(file), file);
    const items = pairs.map(judgePair);
    const rows = supportTable(pairs, items);
    const counts = countPairs(pairs, items);
    const table = { rows, balancedAccuracy: balancedAccuracy(counts) };
    const heading = positionals.length > 1 ? `${basename(file)}\n\n` : '';
    process.stdout.write(
      format === 'json' ? formatJson({ items, table }) : `${heading}${formatSupport(rows, table.balancedAccuracy)}\n`,
    );
    const set = known[index];
    if (set !== undefined) sets.push({ ...set, ...counts });
  }
  if (values.record) await record(root, sets);
  return 0;
});

/** The set that a file holds a part of, by the beginning of its name. */
function knownSet(file: string): KnownSet {
  const id = basename(file).split('.')[0];
  const set = outsideSets.find((one) => one.id === id);
  if (set !== undefined) return set;
  const all = outsideSets.map((one) => `\`${one.id}.….jsonl\``).join(', ');
  throw new InvocationError(`Unexpected file \`${file}\`, expected one of the known sets: ${all}.`);
}

/** Keeps the counts in the dossier, in the place of those that stand there. */
async function record(root: string, sets: OutsideSet[]): Promise<void> {
  const scores = parseScores((await readFiles(root)).content.get(scoreFile) ?? '');
  const outside = { measured: today(), engine: await engineHash(), sets };
  await writeOutput(join(root, scoreFile), formatJson({ ...(scores === 'invalid' ? {} : scores), outside }));
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new InvocationError(`Unexpected file \`${file}\`, which cannot be read (${reason}).`);
  }
}

function parsePairs(text: string, file: string): LabelledPair[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${file}:${String(index + 1)}`;
    const parsed = labelledPairSchema.safeParse(parseJson(line, place));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    const field = issue === undefined || issue.path.length === 0 ? '' : `\`${issue.path.join('.')}\`: `;
    throw new InvocationError(`Unexpected pair at ${place}: ${field}${issue?.message ?? ''}`);
  });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InvocationError(`Unexpected text at ${place}, expected one pair as JSON, all of it on this line.`);
  }
}
