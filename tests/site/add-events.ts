/** Events of an old year, of a decade and of a season, put into a copy of the harbour: what is dated coarsely is built as the rest is. */
import { createHash } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An event with what its source says of it. */
export interface AddedEvent {
  readonly slug: string;
  /** EDTF. */
  readonly date: string;
  /** The date as readers see it. */
  readonly shown: string;
  readonly said: string;
}

/** The events, in order. */
export const addedEvents: readonly AddedEvent[] = [
  { slug: 'first-quay', date: '1868', shown: '1868', said: 'The first quay in Marelo was built in 1868' },
  { slug: 'new-crane', date: '199X', shown: 'the 1990s', said: 'A crane fell into the water in the 1990s' },
  { slug: 'long-pier', date: '2011-21', shown: 'spring 2011', said: 'The long pier was torn down in spring 2011' },
];

/** Adds them, and their words to a document. */
export async function addEvents(root: string): Promise<void> {
  const seed = join(root, 'seeds/gazette.txt');
  await appendFile(seed, `\n\n${addedEvents.map(({ said }) => `${said}.`).join(' ')}\n`);
  const sha256 = createHash('sha256')
    .update(await readFile(seed))
    .digest('hex');
  const record = join(root, 'content/sources/gazette.mdx');
  const text = await readFile(record, 'utf8');
  await writeFile(record, text.replace(/(?<=^sha256: )\w+/mu, sha256));
  for (const { slug, date, said } of addedEvents)
    await writeFile(
      join(root, `content/timeline/${slug}.mdx`),
      [
        '---',
        `title: ${said}`,
        `summary: ${said}.`,
        `date: { edtf: "${date}", basis: stated }`,
        'type: damage',
        'evidence:',
        '  - source: gazette',
        `    passage: ${said}`,
        '---',
        '',
        `${said}.[^said]`,
        '',
        `[^said]: @gazette "${said}"`,
        '',
      ].join('\n'),
    );
}
