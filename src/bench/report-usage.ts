/** Loaded before a measured program: on its end, writes the memory and processor time that it took to the file descriptor 3. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Kilobytes and microseconds on every platform.
  writeSync(3, `${String(maxRSS)} ${String(userCPUTime + systemCPUTime)}`);
});
