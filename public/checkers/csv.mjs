/** Tables in files of comma-separated values, after RFC 4180. */

/** The cells of a CSV file after RFC 4180, line by line. */
export function readCsv(csv) {
  const lines = [];
  let line = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at];
    if (isQuoted && sign === '"' && csv[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || (sign !== ',' && sign !== '\n')) cell += sign;
    else {
      line.push(sign === '\n' ? cell.replace(/\r$/u, '') : cell);
      cell = '';
      if (sign === '\n') {
        lines.push(line);
        line = [];
      }
    }
  }
  return cell === '' && line.length === 0 ? lines : [...lines, [...line, cell]];
}

/** Lines of cells as a file has them: a cell in quotation marks only where it must be. */
export const writeCsv = (lines) =>
  lines
    .map(
      (line) =>
        `${line.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`,
    )
    .join('');

/** A text with the sign before it that keeps programs for tables from taking it for a formula. */
export const withGuard = (text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

/** A cell without the sign before it that keeps programs for tables from taking it for a formula. */
export const withoutGuard = (cell) => cell.replace(/^'(?=[=+\-@\t\r])/u, '');
