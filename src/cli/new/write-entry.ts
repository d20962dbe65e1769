/** Putting a new entry where it belongs: judged first, and a draft where something is wrong with it. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { parseDossier } from '../../dossier/parse-dossier.ts';
import { readFiles } from '../../dossier/read-files.ts';
import { folderOf, type EntryKind } from '../../provenance/entries/kinds.ts';
import type { Finding } from '../../provenance/finding.ts';
import { verify } from '../../provenance/verify.ts';
import { InvocationError } from '../root.ts';
import type { Context, Draft } from './question.ts';
import { refusedBy, reopenedBy, type Reopened } from './reopened.ts';
import type { Document } from './source.ts';

/** What became of a new entry. */
export interface Written {
  /** Path from the root. */
  readonly file: string;
  /** What the checks find in it; it is a draft where an error is among them. */
  readonly findings: readonly Finding[];
  readonly isDraft: boolean;
  /** Errors in other files that a new source brings. */
  readonly refused: readonly Finding[];
  /** What is to be read again because a source has come. */
  readonly reopened: readonly Reopened[];
}

/** The text of an entry. Dates are put in quotation marks: other readers of YAML take them for something else. */
function entryText({ data, body = '' }: Draft): string {
  const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  return `---\n${yaml}---\n${body}`;
}

/** Writes the entry, and the document of a source. @throws {InvocationError} where an entry of that name is there */
export async function writeEntry(
  { root, dossier, parsed }: Context,
  kind: EntryKind,
  slug: string,
  draft: Draft,
  document: Document | undefined,
): Promise<Written> {
  const folder = `content/${folderOf(kind, dossier.config)}`;
  const file = `${folder}/${slug}.mdx`;
  if (existsSync(join(root, file)))
    throw new InvocationError(`Unexpected file \`${file}\`: an entry of that name exists already.`);
  const text = entryText(draft);
  const files = await readFiles(root);
  const seed = document === undefined ? undefined : `seeds/${document.name}`;
  if (document !== undefined && seed !== undefined && !files.seeds.has(seed)) {
    await mkdir(join(root, 'seeds'), { recursive: true });
    await writeFile(join(root, seed), document.bytes, { flag: 'wx' });
  }
  const seeds =
    document === undefined || seed === undefined ? files.seeds : new Map([...files.seeds, [seed, document.bytes]]);
  const after = parseDossier({ ...files, content: new Map([...files.content, [file, text]]), seeds }, parsed);
  // A new document may make false what any entry says; an entry answers for its own statements.
  const { findings } = verify(after, document === undefined ? { among: ({ entry }) => entry.file === file } : {});
  const own = findings.filter((finding) => finding.file === file);
  const isDraft = own.some(({ severity }) => severity === 'error');
  const written = isDraft ? `${folder}/_${slug}.mdx` : file;
  await mkdir(dirname(join(root, written)), { recursive: true });
  await writeFile(join(root, written), text);
  if (document === undefined) return { file: written, findings: own, isDraft, refused: [], reopened: [] };
  const refused = refusedBy(file, verify(dossier).findings, findings);
  return { file: written, findings: own, isDraft, refused, reopened: reopenedBy(slug, dossier, after) };
}
