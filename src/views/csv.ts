/** CSV after RFC 4180: a header line, CRLF, quotation marks doubled. */

/**
 * Rows as CSV, one line each below the names of the columns.
 *
 * @example
 * csvOf(['boat', 'crates'], [{ boat: 'Sea, calm', crates: 6 }]) // 'boat,crates\r\n"Sea, calm",6\r\n'
 */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function cellOf(value: string | number): string {
  // A leading =, +, - or @ would be run as a formula by spreadsheet programs.
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
