/** Where an offset into a source stands in its archived document. */
import type { PlaceInFile } from './place-in-file.ts';
import type { Source } from './source.ts';

/** Line and column of an offset into the text of a source, in the file in `seeds/`. */
export function placeInDocument({ text, record }: Source, offset: number): PlaceInFile {
  const lines = text.slice(0, offset).split('\n');
  return { file: `seeds/${record.file}`, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
