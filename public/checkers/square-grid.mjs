/**
 * Where unit squares stand, made again from how many there are: first a frame of them, line by line, then, behind a gap,
 * those that it has no room for. Lines run down in a wide drawing and across in a narrow one.
 */

/** Half of the line of the frame, which stands outside of the squares, and a little air. */
export const MARGIN = 4;
/** A square beside the way from one to the next, and the gap before what exceeds the frame, as a part of that way. */
const [SIDE, GAP] = [0.84, 0.5];
/** Squares in a line, and the most that one of them may measure, down and across. */
const LINES = { down: { least: 4, most: 8, largest: 52 }, across: { least: 7, most: 12, largest: 40 } };

const tenth = (value) => Math.round(value * 10) / 10;

/** The measures of a grid of `frame` squares and others beyond. */
export function gridOf(frame, beyond, width) {
  const isDown = width === 640;
  const perLine = lineOf(frame, frame + beyond, width - 2 * MARGIN, isDown);
  const [frameLines, beyondLines] = [frame, beyond].map((number) => Math.ceil(number / perLine));
  const lines = frameLines + beyondLines + (beyond > 0 ? GAP : 0);
  const room = (width - 2 * MARGIN) / (isDown ? lines : perLine);
  const pitch = Math.min(LINES[isDown ? 'down' : 'across'].largest, Math.floor(room * 10) / 10);
  const along = Math.min(Math.max(frame, beyond), perLine) * pitch;
  return {
    perLine,
    pitch,
    isDown,
    side: tenth(pitch * SIDE),
    beyondStart: (frameLines + (beyond > 0 ? GAP : 0)) * pitch,
    end: lines * pitch,
    height: isDown ? along : lines * pitch,
  };
}

/** How many squares a line has: as many as let the frame end with one, or next to it. */
function lineOf(frame, total, available, isDown) {
  const { least, most } = LINES[isDown ? 'down' : 'across'];
  const costOf = (perLine) => {
    const rest = frame % perLine;
    return Math.min(rest, perLine - rest) / perLine + Math.abs(perLine - (least + most) / 2) / 20;
  };
  const lengths = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const best = lengths.reduce((one, other) => (costOf(other) < costOf(one) ? other : one));
  return isDown
    ? Math.max(Math.min(best, total), Math.ceil(total / (Math.floor(available / 15) - 2)))
    : Math.max(best, Math.ceil(Math.sqrt(total)));
}

/** The squares from one number on, each smaller by `inset` for its outline. */
export function squaresAt({ from, count, start, inset }, { perLine, pitch, side, isDown }) {
  const gap = (pitch - side) / 2 + inset;
  const length = side - 2 * inset;
  return Array.from({ length: count }, (_, step) => {
    const across = start + Math.floor((from + step) / perLine) * pitch + gap;
    const along = ((from + step) % perLine) * pitch + gap;
    const [x, y] = isDown ? [across, along] : [along, across];
    return [
      [x, y],
      [x + length, y],
      [x + length, y + length],
      [x, y + length],
    ];
  });
}

/** The corners of the frame: of a rectangle, with a step where the last line is not full. */
export function frameAround(count, { perLine, pitch, isDown }) {
  const full = Math.floor(count / perLine) * pitch;
  const rest = (count % perLine) * pitch;
  const along = Math.min(count, perLine) * pitch;
  const isStepped = rest > 0 && full > 0;
  const end = isStepped ? full + pitch : Math.max(full, pitch);
  const corners = [
    [0, 0],
    [end, 0],
    ...(isStepped
      ? [
          [end, rest],
          [full, rest],
          [full, along],
        ]
      : [[end, along]]),
    [0, along],
  ];
  return corners.map(([across, down]) => (isDown ? [across, down] : [down, across]));
}
