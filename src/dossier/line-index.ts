/** The way from an offset in a file to its line and column. */
import type { PlaceInFile } from '../provenance/place-in-file.ts';

/**
 * Gives the place of each UTF-16 offset into `text`, never past the end of its line; a look-up takes the logarithm of
 * the number of lines.
 */
export function lineIndex(text: string, file: string): (offset: number) => PlaceInFile {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    // The sign that ends a line stands for its last letter.
    const length = (starts[low + 1] ?? text.length + 1) - 1 - start;
    return { file, line: low + 1, column: Math.max(1, Math.min(offset - start + 1, length)) };
  };
}
