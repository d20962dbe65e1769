/** `npm run rules-page`: writes `docs/rules.md` anew from the table of rules and the planted faults of the tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { runCommand } from './root.ts';

await runCommand(() => {
  readArguments({ options: {} });
  // The faults lie in test files, which only the runner of the tests can read.
  const { status } = spawnSync(
    join('node_modules', '.bin', 'vitest'),
    ['run', '--project', 'engine', 'tests/docs/rules-page.test.ts', '--update'],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  return Promise.resolve(status ?? 1);
});
