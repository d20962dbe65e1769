/** Does something now, and again after each change below some folders. */
import { watch } from 'node:fs';
import { join } from 'node:path';

// Editors write a file in several steps.
const settleMs = 100;

/** Runs `task`, then anew whenever something below one of `folders` changes; one run at a time. Ends with the process. */
export async function watchFolders(
  root: string,
  folders: readonly string[],
  task: () => Promise<void>,
): Promise<never> {
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
