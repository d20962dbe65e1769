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

/** A cell without the sign before it that keeps programs for tables from taking it for a formula. */
export const withoutGuard = (cell) => cell.replace(/^'(?=[=+\-@\t\r])/u, '');
