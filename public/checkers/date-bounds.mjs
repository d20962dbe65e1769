/** The days that a date of EDTF allows, and months by their number. */

/** The months from the year 0 to that of a day. */
export const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The month of that number, `YYYY-MM`. */
export const monthText = (month) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** First and last day of the seasons 21 to 24, as wide as any calendar has them. */
const SEASONS = ['03-01 06-21', '06-01 09-23', '09-01 12-21', '01-01 03-20'];

/** The first or the last day that one side of a date allows, `YYYY-MM-DD`; nothing where it is open. */
export function boundOf(side, isLast) {
  // A part that is left open is not given.
  const date = side
    .replace(/[?~%]$/u, '')
    .replace('..', '')
    .replaceAll('-XX', '');
  const [year, month, day] = date.split('-');
  if (year === '' || day !== undefined) return date;
  if (month === undefined) return `${year.replace('X', isLast ? '9' : '0')}-${isLast ? '12-31' : '01-01'}`;
  const season = SEASONS[Number(month) - 21];
  if (season !== undefined) return `${year}-${season.split(' ')[isLast ? 1 : 0]}`;
  const days = isLast ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 1;
  return `${year}-${month}-${String(days).padStart(2, '0')}`;
}
