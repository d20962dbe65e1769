/**
 * Where the rows of a chart of bars stand: they follow from how many lines of words each bar has above it. All lengths are
 * in units of the drawing.
 *
 * @example
 * rowsOf([{ lines: 1 }, { lines: 2 }], { width: 640, head: 0, hasFoot: false }).middles // the middle of each bar
 */

/** From the top of a bar to its bottom, and to the next label. */
export const THICKNESS = 26;
const GAP = 24;
/** From one line of words to the next; from the last one to its bar. */
const [LINE, LABEL_GAP] = [20, 7];
/** Room for half a line above and below. */
const EDGE = 2;
/** The same for the name of a number that bars are seen against, with the tick below it. */
const [NAME_LINE, TICK] = [17, 9];
export const NAME_SIZE = 13;

/** The middles of bars by the lines above each, and the box of the whole drawing. */
export function rowsOf(lines, { names, hasFoot }) {
  const most = Math.max(0, ...lines);
  const words = most * LINE + LABEL_GAP;
  const slot = words + THICKNESS + GAP;
  const head = names === 0 ? 0 : names * NAME_LINE + TICK;
  const top = Math.max(0, words - GAP) / 2 + EDGE + head;
  const slots = top + lines.length * slot;
  const end = slots - (slot - THICKNESS) / 2 + 2 * EDGE + (hasFoot ? LINE : 0);
  const begin = head > 0 ? 0 : (most - (lines[0] ?? 0)) * LINE;
  const whole = Math.max(slots, end);
  // A canvas has whole pixels: what it lacks is missing between the bars.
  const room = Math.floor(whole) - top - (whole - slots);
  const middles = lines.map((_, at) => top + (room / lines.length) * (at + 0.5));
  return { middles, top: begin, height: end - begin };
}

/** Where each of the lines of words above a bar stands. */
export const lineYs = (middle, lines) =>
  Array.from({ length: lines }, (_, at) => middle - THICKNESS / 2 - LABEL_GAP - 2 - (lines - 1 - at) * LINE);

/** Where each line of the name of a number stands, and the tick below it. */
export const nameYs = (lines) => Array.from({ length: lines }, (_, at) => NAME_SIZE + at * NAME_LINE);
