/** Loaded before a measured program: on its end, writes the memory that it took to the file descriptor 3. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  // Kilobytes on every platform.
  writeSync(3, String(process.resourceUsage().maxRSS));
});
