/**
 * `npm run bench -- [--sizes 200,2000,20000] [--runs N] [--keep DIR]`: time and memory of `check` on dossiers that are
 * made up for it, beside merely reading the same files.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureBest, type Usage } from '../bench/measure.ts';
import { writeSynthetic } from '../bench/synthetic.ts';
import { InvocationError, runCommand } from './root.ts';

/** A size with what it took. */
interface Row {
  readonly entries: number;
  readonly read: Usage;
  readonly check: Usage;
}

const checkProgram = fileURLToPath(new URL('./check.ts', import.meta.url));
const readProgram = fileURLToPath(new URL('../bench/read.ts', import.meta.url));

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '200,2000,20000' },
      runs: { type: 'string', default: '3' },
      keep: { type: 'string' },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isSafeInteger(size) || size <= 0 || size % 40 !== 0))
    throw new InvocationError(`Unexpected sizes \`${values.sizes}\`, expected multiples of 40 joined by commas.`);
  const runs = Number(values.runs);
  if (!Number.isSafeInteger(runs) || runs < 1)
    throw new InvocationError(`Unexpected runs \`${values.runs}\`, expected a whole number from 1.`);
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'bench-')));
  const rows: Row[] = [];
  for (const entries of sizes) {
    const root = join(folder, String(entries));
    await writeSynthetic(root, entries);
    const read = await measureBest(runs, readProgram, [root]);
    const check = await measureBest(runs, checkProgram, ['--root', root]);
    if (check.exitCode !== 0) process.stdout.write(check.output);
    rows.push({ entries, read, check });
  }
  if (values.keep === undefined) await rm(folder, { recursive: true });
  process.stdout.write(formatRows(rows));
  return rows.every(({ check }) => check.exitCode === 0) ? 0 : 1;
});

function formatRows(rows: readonly Row[]): string {
  const seconds = (usage: Usage) => `${usage.seconds.toFixed(2)} s`;
  const memory = (usage: Usage) => `${usage.megabytes.toFixed(0)} MB`;
  const lines = rows.map(({ entries, read, check }, index) => {
    const before = rows[index - 1]?.check;
    const times = before ? `${(check.seconds / before.seconds).toFixed(1)} ×` : '';
    const more = before ? `${(check.megabytes / before.megabytes).toFixed(1)} ×` : '';
    const ratio = `${(check.seconds / read.seconds).toFixed(1)} ×`;
    return [String(entries), seconds(read), seconds(check), ratio, memory(check), times, more];
  });
  const head = ['Entries', 'Read', 'Check', 'Check : read', 'Peak memory', 'Time : row above', 'Memory : row above'];
  const rule = head.map(() => '---:');
  const table = [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${String(cpus().length)} cores, Node ${process.versions.node}, ${process.platform}`;
  return `${table}\n\nWhole programs, start of Node included. ${machine}.\n`;
}
