/** Runs a checker from the command line. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foreseen } from './messages.mjs';

/**
 * Calls `run` with the arguments if the module at `url` is the program that was called; its answer is the exit code.
 * Whoever reads the output may close it early, as `head` does: the rest is for nobody, and no fault.
 */
export function runProgram(url, run) {
  if (process.argv[1] === undefined || realpathSync(process.argv[1]) !== fileURLToPath(url)) return;
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = foreseen(
    () => run(process.argv.slice(2)),
    (fault) => {
      process.stderr.write(`The site ${fault}: nothing was counted.\n`);
      return 1;
    },
  );
}
