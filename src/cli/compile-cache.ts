/**
 * Loaded before a command (`node --import`): keeps what Node makes of some 560
 * modules, types stripped, so that the next run starts in 0.25 s instead of
 * 0.4 s. Keyed by content and Node's version by Node itself; where the folder
 * cannot be written, the command runs without.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(process.env['CACHE_DIR'] ?? 'node_modules/.cache', 'compile'));
