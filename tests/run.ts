/**
 * `npm test`: everything that must hold, closed by one plain line.
 *
 * Every step runs even when one before it failed, so that one run shows all
 * faults. Each step that is not a test run counts as one test.
 */
import { spawn } from 'node:child_process';
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

const folder = mkdtempSync(join(tmpdir(), 'tests-'));

const environment = {
  ...process.env,
  // Copies of the project are compiled anew in each run: what is kept of them must go with it.
  TEST_COMPILE_CACHE: join(folder, 'compile'),
  TZ: 'UTC',
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** How a command ended, and what it printed unless that was passed on. */
interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a command of the project's own packages; its output is passed on, or kept for later. */
function run(command: string, args: readonly string[], output: 'passed on' | 'kept'): Promise<Ended> {
  const child = spawn(join('node_modules', '.bin', command), args, {
    stdio: output === 'kept' ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  });
  let printed = `\n> ${command} ${args.join(' ')}\n`;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((done) => {
    child.once('error', (error) => done({ ok: false, output: `${printed}${error.message}\n` }));
    child.once('close', (code) => done({ ok: code === 0, output: printed }));
  });
}

const outputFile = join(folder, 'vitest.json');

/** One after another, beside the tests: those begin with building sites, which leaves a core idle now and then. */
async function runSteps(): Promise<readonly Ended[]> {
  return [
    await run('astro', ['check', '--minimumFailingSeverity', 'warning'], 'kept'),
    await run('eslint', ['.'], 'kept'),
    await run('prettier', ['--check', '--log-level', 'warn', '.'], 'kept'),
  ];
}

const [steps, { ok: vitestEnded }] = await Promise.all([
  runSteps(),
  run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${outputFile}`], 'passed on'),
]);
for (const { output } of steps) process.stdout.write(output);

let passed = steps.filter(({ ok }) => ok).length;
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
