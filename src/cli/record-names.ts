/** Names of passages, written into the records of their sources. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Dossier } from '../provenance/dossier.ts';
import type { LocatedFragment } from '../provenance/locate.ts';
import { nameOf, idSchema } from '../provenance/selector.ts';
import { disambiguate, nameOfFragment } from '../provenance/write-citation.ts';
import { InvocationError } from './root.ts';

/**
 * The text of a record with one more name under `passages`; all else stays as it is.
 *
 * @throws {InvocationError} where names are written there in another way than one a line.
 */
export function addName(
  text: string,
  name: string,
  words: { readonly passage: string; readonly after?: string },
): string {
  const value = words.after === undefined ? words.passage : words;
  const item = stringify(
    { [name]: value },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  )
    .trimEnd()
    .replace(/^/gmu, '  ');
  const list = /^passages:[ \t]*\n(?:[ \t]+\S[^\n]*\n)*/mu.exec(text);
  if (list) {
    const end = list.index + list[0].length;
    return `${text.slice(0, end)}${item}\n${text.slice(end)}`;
  }
  const fence = text.indexOf('\n---', 3);
  if (fence === -1 || /^passages:/mu.test(text.slice(0, fence)))
    throw new InvocationError('Unexpected `passages` in the record, expected one name a line: write it there by hand.');
  return `${text.slice(0, fence + 1)}passages:\n${item}\n${text.slice(fence + 1)}`;
}

/** Names the words of `place` in the record of their source; gives the path of the record. @throws {InvocationError} */
export async function namePassage(
  root: string,
  { entries }: Dossier,
  place: LocatedFragment,
  name: string,
): Promise<string> {
  const { source, start, end } = place;
  if (!idSchema.safeParse(name).success)
    throw new InvocationError(`Unexpected name \`${name}\`, expected lower-case words joined by hyphens.`);
  const known = nameOfFragment(place);
  if (known?.isWhole === true)
    throw new InvocationError(
      `Unexpected name \`${name}\`: the words are \`${nameOf(source.id, known.name)}\` already.`,
    );
  if (source.names.has(name))
    throw new InvocationError(`Unexpected name \`${nameOf(source.id, name)}\`, which stands for other words.`);
  const record = entries.get(`sources/${source.id}`);
  if (record === undefined) throw new InvocationError(`Missing record of \`${source.id}\`.`);
  const path = join(root, record.file);
  const words = { passage: source.text.slice(start, end), ...disambiguate(place) };
  await writeFile(path, addName(await readFile(path, 'utf8'), name, words));
  return record.file;
}
