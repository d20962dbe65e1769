/** Checks a made-up dossier, beside merely reading its files. */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CheckRow } from './check-table.ts';
import { measureMedian } from './measure.ts';
import { signSynthetic } from './sign-synthetic.ts';
import { writeSynthetic } from './synthetic.ts';

const readProgram = fileURLToPath(new URL('./read.ts', import.meta.url));
const readSchema = z.object({ files: z.number() });
const reportSchema = z.object({ summary: z.object({ citations: z.number() }) });

/** How to check. */
export interface CheckOptions {
  /** Empty; holds the dossier afterwards. */
  readonly folder: string;
  readonly runs: number;
  /** What `npm run check` passes to Node: what is measured is what people run. */
  readonly command: readonly string[];
}

/** Writes a dossier of `entries` entries, reads and checks it `runs` times each. */
export async function measureCheck(entries: number, { folder, runs, command }: CheckOptions): Promise<CheckRow> {
  await writeSynthetic(folder, entries);
  await signSynthetic(folder);
  const read = await measureMedian(runs, [readProgram, folder]);
  const check = await measureMedian(runs, [...command, '--root', folder, '--format', 'json', '--strict']);
  const { files } = readSchema.parse(JSON.parse(read.output));
  const { citations } = reportSchema.parse(JSON.parse(check.output)).summary;
  return { entries, files, citations, read, check };
}
