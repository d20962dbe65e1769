/** The days that a date of EDTF allows, and months by their number. */

/** The months from the year 0 to that of a day. */
export const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The month of that number, `YYYY-MM`. */
export const monthText = (month) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** First and last day of spring, summer, autumn and winter, `21` to `24`: by the calendar or by the sun, whichever is wider. */
const SEASONS = [
  ['03-01', '06-21'],
  ['06-01', '09-23'],
  ['09-01', '12-21'],
  ['01-01', '03-20'],
];
/** The winter of a year may be the one that it ends with, which goes on in the next. */
const WINTER = 24;

/** The first and the last day that a date allows, `YYYY-MM-DD`; empty where it is open to that side. */
export function boundsOf(edtf) {
  const [from, to = from] = edtf.split('/');
  return [boundOf(from, false), boundOf(to, true)];
}

/** The first or the last day that one side of a date allows. */
function boundOf(side, isLast) {
  // A part that is left open is not given.
  const date = side
    .replace(/[?~%]$/u, '')
    .replace('..', '')
    .replaceAll('-XX', '');
  const [year, month, day] = date.split('-');
  if (year === '' || day !== undefined) return date;
  if (month === undefined) return `${year.replace('X', isLast ? '9' : '0')}-${isLast ? '12-31' : '01-01'}`;
  const season = SEASONS[Number(month) - 21];
  if (season !== undefined)
    return isLast && Number(month) === WINTER ? `${yearAfter(year)}-${season[1]}` : `${year}-${season[Number(isLast)]}`;
  const days = isLast ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 1;
  return `${year}-${month}-${String(days).padStart(2, '0')}`;
}

const yearAfter = (year) => String(Math.min(Number(year) + 1, 9999)).padStart(4, '0');
