/** Lists of words, written one behind the other. */

/** The words of all lines, which blanks part. */
export function words(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}
