/** The archive read from its files, on its own: what the built site says of it is compared with this. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const recordSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  mark: z.string(),
  name: z.string(),
  address: z.object({ value: z.string().nullable() }),
});

/** One archived document with the part of its record that the tests compare. */
export interface ArchivedSource extends z.infer<typeof recordSchema> {
  readonly id: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** The sources of a dossier root. */
export function readArchive(root: string): readonly ArchivedSource[] {
  const folder = join(root, 'content', 'sources');
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const [, frontMatter = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/mu);
      const record = recordSchema.parse(parse(frontMatter));
      const bytes = readFileSync(join(root, 'seeds', record.file));
      return { ...record, id: basename(name, '.mdx'), bytes, text: bytes.toString('utf8') };
    });
}
