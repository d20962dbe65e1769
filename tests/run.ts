/**
 * `npm test`: everything that must hold, closed by one plain line.
 *
 * Every step runs even when one before it failed, so that one run shows all
 * faults. Each step that is not a test run counts as one test.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const resultSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const environment = {
  ...process.env,
  TZ: 'UTC',
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** Runs a command of the project's own packages with its output passed on; gives whether it ended with 0. */
function run(command: string, args: readonly string[]): boolean {
  process.stdout.write(`\n> ${command} ${args.join(' ')}\n`);
  const { status } = spawnSync(join('node_modules', '.bin', command), args, {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'tests-'));
const outputFile = join(folder, 'vitest.json');

const steps = [
  run('astro', ['check', '--minimumFailingSeverity', 'warning']),
  run('eslint', ['.']),
  run('prettier', ['--check', '--log-level', 'warn', '.']),
];
const vitestEnded = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${outputFile}`]);

let passed = steps.filter(Boolean).length;
let failed = steps.length - passed;
let skipped = 0;
try {
  const result = resultSchema.parse(JSON.parse(readFileSync(outputFile, 'utf8')));
  passed += result.numPassedTests;
  skipped = result.numPendingTests + result.numTodoTests;
  // A file that does not load, or a run that fails outside a test, has no failed test of its own.
  failed += vitestEnded ? 0 : Math.max(result.numFailedTests, 1);
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  `\n${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}\n`,
);
process.exitCode = failed > 0 ? 1 : 0;
