/**
 * `npm run bench -- [--checks] [--builds] [--sizes 200,2000] [--runs N] [--site-url URL] [--keep DIR]`: time and memory
 * of `npm run check` on dossiers that are made up for it, beside merely reading the same files, and of `npm run build`,
 * beside a plain Astro site of as many entries. Fails where a check or a build does and where a page is too heavy;
 * never because of a time.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { formatBuilds, type BuildRow } from '../bench/build-table.ts';
import { keepsBudget } from '../bench/built-site.ts';
import { formatChecks, type CheckRow } from '../bench/check-table.ts';
import { measureBuilds } from '../bench/measure-builds.ts';
import { measureCheck } from '../bench/measure-checks.ts';
import { entriesPerLog, mostEntries } from '../bench/synthetic.ts';
import { readArguments, wholeNumber } from './arguments.ts';
import { argumentsOfScript } from './npm-scripts.ts';
import { InvocationError, runCommand } from './root.ts';

/** How a run measures. */
interface Run {
  /** Holds what is made up. */
  readonly folder: string;
  readonly runs: number;
  /** Whether what is made up stays. */
  readonly keep: boolean;
  readonly siteUrl: string | undefined;
}

await runCommand(async () => {
  const { values } = readArguments({
    options: {
      checks: { type: 'boolean', default: false },
      builds: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      runs: { type: 'string', default: '3' },
      'site-url': { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const both = values.checks === values.builds;
  const checkSizes = parseSizes(values.sizes ?? '200,2000,20000');
  const buildSizes = parseSizes(values.sizes ?? '200,2000,10000');
  const runs = wholeNumber('runs', values.runs, 1);
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'bench-')));
  const run: Run = { folder, runs, keep: values.keep !== undefined, siteUrl: values['site-url'] };
  let ok = true;
  if (both || values.checks) ok = (await benchChecks(checkSizes, run)) && ok;
  if (both || values.builds) ok = (await benchBuilds(buildSizes, run)) && ok;
  if (!run.keep) await rm(folder, { recursive: true });
  process.stdout.write(`${describeMachine(runs)}\n`);
  return ok ? 0 : 1;
});

/** Prints the table of checks; whether all were without a finding. */
async function benchChecks(sizes: readonly number[], run: Run): Promise<boolean> {
  const command = await argumentsOfScript('check');
  const rows: CheckRow[] = [];
  for (const entries of sizes) {
    const row = await within(run, `check-${String(entries)}`, (folder) =>
      measureCheck(entries, { folder, runs: run.runs, command }),
    );
    if (row.check.exitCode !== 0) process.stdout.write(row.check.output);
    rows.push(row);
  }
  process.stdout.write(`${formatChecks(rows)}\n`);
  return rows.every((row) => row.check.exitCode === 0);
}

/** Prints the table of builds; whether all went through and every page of a dossier keeps its budget. */
async function benchBuilds(sizes: readonly number[], run: Run): Promise<boolean> {
  const command = await argumentsOfScript('build');
  const rows: BuildRow[] = [];
  for (const entries of sizes) {
    const outcome = await within(run, `build-${String(entries)}`, (folder) =>
      measureBuilds(entries, { folder, runs: run.runs, command, siteUrl: run.siteUrl }),
    );
    if (outcome.kind === 'built') rows.push(outcome);
    else
      process.stdout.write(
        `${outcome.output}The ${outcome.site} of ${String(entries)} entries did not build: exit ${String(outcome.exitCode)}.\n`,
      );
  }
  const where = process.platform === 'linux' ? 'Pagefind’s own process included' : 'without Pagefind’s own process';
  process.stdout.write(
    `${formatBuilds(rows)}\nBuilds in turns, each from empty caches; CPU of all processes and memory of the largest, ${where}; ${run.siteUrl === undefined ? 'no pictures for previews' : `with pictures for previews at ${run.siteUrl}`}.\n\n`,
  );
  return rows.length === sizes.length && rows.every(({ dossier }) => keepsBudget(dossier.site));
}

/** Measures in an empty folder of its own, which is left only where asked for: large sites add up. */
async function within<T>({ folder, keep }: Run, name: string, measure: (folder: string) => Promise<T>): Promise<T> {
  const own = join(folder, name);
  await rm(own, { recursive: true, force: true });
  const measured = await measure(own);
  if (!keep) await rm(own, { recursive: true });
  return measured;
}

function parseSizes(list: string): number[] {
  const sizes = list.split(',').map(Number);
  if (
    sizes.some((size) => !Number.isSafeInteger(size) || size <= 0 || size > mostEntries || size % entriesPerLog !== 0)
  )
    throw new InvocationError(
      `Unexpected sizes \`${list}\`, expected multiples of ${String(entriesPerLog)} up to ${String(mostEntries)} joined by commas.`,
    );
  return sizes.toSorted((a, b) => a - b);
}

function describeMachine(runs: number): string {
  const cores = cpus();
  const memory = `${(totalmem() / 1e9).toFixed(0)} GB`;
  return `Whole programs, start of Node included; median of ${String(runs)} runs. Growth of 10 is linear; of checks, it and ratios are of CPU time. ${cores[0]?.model ?? 'unknown processor'}, ${String(cores.length)} cores, ${memory}, Node ${process.versions.node}, ${process.platform}.`;
}
