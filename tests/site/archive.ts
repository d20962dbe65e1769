/** The archive read from its files, on its own: what the built site says of it is compared with this. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Every address that the dossier's own files record for readers to follow. */
export function recordedAddresses(root: string): ReadonlySet<string> {
  const config = z
    .object({ repository: z.string().optional(), licence: z.object({ url: z.string() }).optional() })
    .parse(parse(readFileSync(join(root, 'content', 'dossier.yaml'), 'utf8')));
  // Where the sets come from that the checks were measured on, and what others measured on them.
  const score = join(root, 'content', 'score.json');
  const sets = existsSync(score) ? readFileSync(score, 'utf8').matchAll(/"url": "([^"]*)"/gu) : [];
  return new Set([
    ...readArchive(root).flatMap((source) => source.address.value ?? []),
    ...[config.repository, config.licence?.url].flatMap((address) => address ?? []),
    ...[...sets].flatMap(([, address]) => address ?? []),
  ]);
}
