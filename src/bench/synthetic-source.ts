/** The archived documents of a made-up dossier, and their records. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { SyntheticFile } from './synthetic-entry.ts';

/** One document, before it is written. */
export interface SyntheticDocument {
  readonly id: string;
  /** Its number among all documents, from 0 to 701: its mark follows from it. */
  readonly number: number;
  readonly kind: 'log' | 'gazette';
  /** One for each entry that it reports on. */
  readonly paragraphs: readonly string[];
}

const kinds = {
  log: { name: 'Log', publisher: 'Harbour office', author: 'The clerk', note: 'The log of the harbour office.' },
  gazette: { name: 'Gazette', publisher: 'Quay gazette', author: 'The editor', note: 'It names no other document.' },
} as const;

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** `A` to `Z`, then `AA` to `ZZ`: all that the schema of a record allows. */
function markOf(number: number): string {
  const last = letters[number % 26] ?? '';
  return number < 26 ? last : `${letters[Math.floor(number / 26) - 1] ?? ''}${last}`;
}

/** The document in `seeds/` and its record in `content/sources/`. */
export function syntheticSource({ id, number, kind, paragraphs }: SyntheticDocument): SyntheticFile[] {
  const { name, publisher, author, note } = kinds[kind];
  const mark = markOf(number);
  const headline = `${name} ${mark}`;
  const byline = `${author}, ${publisher}, 31 December 2024`;
  const text = `${[headline, byline, ...paragraphs].join('\n')}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const stated = (field: string, value: string) => `${field}:\n  value: ${value}\n  known: stated\n`;
  const record = [
    `mark: ${mark}\nname: ${headline}\nfile: ${id}.txt\nsha256: ${sha256}\n`,
    stated('headline', headline),
    stated('publisher', publisher),
    stated('author', author),
    stated('published', '"2024-12-31"'),
    'address:\n  value: null\n  known: unknown\n',
    `lineage:\n  note: ${note}\n`,
    `evidence:\n  - source: ${id}\n    passage: ${byline}\n`,
    `notEvidence:\n  - passage: ${headline}\n    kind: headline\n  - passage: ${byline}\n    kind: byline\n`,
  ].join('');
  return [
    { path: join('seeds', `${id}.txt`), text },
    { path: join('content', 'sources', `${id}.mdx`), text: `---\n${record}---\n` },
  ];
}
