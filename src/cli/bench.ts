/**
 * `npm run bench -- [--sizes 200,2000,20000] [--runs N] [--keep DIR]`: time and memory of `npm run check` on dossiers
 * that are made up for it, beside merely reading the same files. Fails where a check does; never because of a time.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { formatBench, type BenchRow } from '../bench/bench-table.ts';
import { measureMedian } from '../bench/measure.ts';
import { writeSynthetic } from '../bench/synthetic.ts';
import { InvocationError, runCommand } from './root.ts';

const readProgram = fileURLToPath(new URL('../bench/read.ts', import.meta.url));
const scriptsSchema = z.object({ scripts: z.object({ check: z.string().startsWith('node ') }) });
const readSchema = z.object({ files: z.number() });
const reportSchema = z.object({ summary: z.object({ citations: z.number() }) });

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
  const check = await checkCommand();
  const rows: BenchRow[] = [];
  for (const entries of sizes.toSorted((a, b) => a - b)) {
    const root = join(folder, String(entries));
    await writeSynthetic(root, entries);
    const read = await measureMedian(runs, [readProgram, root]);
    const checked = await measureMedian(runs, [...check, '--root', root, '--format', 'json']);
    if (checked.exitCode !== 0) process.stdout.write(checked.output);
    const { files } = readSchema.parse(JSON.parse(read.output));
    const { citations } = reportSchema.parse(JSON.parse(checked.output)).summary;
    rows.push({ entries, files, citations, read, check: checked });
  }
  if (values.keep === undefined) await rm(folder, { recursive: true });
  process.stdout.write(`${formatBench(rows)}\n${describeRun(runs)}\n`);
  return rows.every((row) => row.check.exitCode === 0) ? 0 : 1;
});

/** What `npm run check` passes to Node: what is measured is what people run. */
async function checkCommand(): Promise<string[]> {
  const { scripts } = scriptsSchema.parse(JSON.parse(await readFile('package.json', 'utf8')));
  return scripts.check.split(' ').slice(1);
}

function describeRun(runs: number): string {
  const cores = cpus();
  const memory = `${(totalmem() / 1e9).toFixed(0)} GB`;
  return `Whole programs, start of Node included; median of ${String(runs)} runs. Ratios and growth of CPU time: 10 is linear. ${cores[0]?.model ?? 'unknown processor'}, ${String(cores.length)} cores, ${memory}, Node ${process.versions.node}, ${process.platform}.`;
}
