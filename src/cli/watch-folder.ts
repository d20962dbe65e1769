/** Does something now, and again after each change below some folders. */
import { statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { InvocationError } from './root.ts';

// Editors write a file in several steps.
const settleMs = 100;

/** Runs `task`, then anew whenever something below one of `folders` changes; one run at a time. Ends with the process. @throws {InvocationError} */
export async function watchFolders(
  root: string,
  folders: readonly string[],
  task: () => Promise<void>,
): Promise<never> {
  for (const folder of folders)
    if (statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new InvocationError(`Missing folder \`${join(root, folder)}\`, expected one to watch.`);
  let changed: () => void = () => undefined;
  for (const folder of folders)
    watch(join(root, folder), { recursive: true }, () => {
      changed();
    });
  for (;;) {
    const change = new Promise<void>((resolve) => {
      changed = resolve;
    });
    await task();
    await change;
    await new Promise((resolve) => setTimeout(resolve, settleMs));
  }
}
