/**
 * `npm run -s bench:support -- FILE.jsonl [--format text|json]`: judges labelled pairs of sentence and passages, one a
 * line, as `npm run check` would, and counts how often the checks are right.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { judgePair } from '../bench/judge-pairs.ts';
import { labelledPairSchema, type LabelledPair } from '../bench/labelled-pair.ts';
import { balancedAccuracy, formatSupport, supportTable } from '../bench/support-table.ts';
import { InvocationError, runCommand } from './root.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new InvocationError('Missing file, expected one: `npm run -s bench:support -- FILE.jsonl`.');
  if (values.format !== 'text' && values.format !== 'json')
    throw new InvocationError(`Unexpected format \`${values.format}\`, expected one of text, json.`);
  const pairs = parsePairs(await readText(file), file);
  const items = pairs.map(judgePair);
  const rows = supportTable(pairs, items);
  const table = { rows, balancedAccuracy: balancedAccuracy(rows) };
  process.stdout.write(
    values.format === 'json' ? `${JSON.stringify({ items, table }, null, 2)}\n` : formatSupport(rows),
  );
  return 0;
});

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
    const parsed = labelledPairSchema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new InvocationError(
      `Unexpected pair at ${file}:${String(index + 1)}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    );
  });
}

/** The value, or `undefined`, which no pair is. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
