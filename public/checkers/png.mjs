/** The pixels of a picture in PNG. */
import { inflateSync } from 'node:zlib';

/** More than any picture has. */
const MOST_PIXELS = 20_000_000;
/** Red, green and blue of the paper. */
const PAPER = [0xfa, 0xf7, 0xef];

/** The pixels of a PNG file of eight bits for each of red, green, blue and opacity; nothing of other files. */
export function readPng(bytes) {
  const width = bytes.length > 33 ? bytes.readUInt32BE(16) : 0;
  const height = bytes.length > 33 ? bytes.readUInt32BE(20) : 0;
  const isOfBytes = bytes.subarray(24, 29).toString('hex') === '0806000000';
  if (!isOfBytes || width * height > MOST_PIXELS || width === 0) return undefined;
  const line = width * 4;
  const packed = inflated(bytes, (line + 1) * height);
  if (packed === undefined) return undefined;
  const pixels = unfiltered(packed, line, height);
  return {
    width,
    isPaper: (x, y) => {
      const at = Math.floor(y) * line + Math.floor(x) * 4;
      return PAPER.every((shade, part) => Math.abs(pixels[at + part] - shade) <= 6);
    },
  };
}

/** The data of a file, of that length; nothing where they are others. */
function inflated(bytes, length) {
  const parts = [];
  for (let at = 8; at + 12 <= bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  try {
    const raw = inflateSync(Buffer.concat(parts), { maxOutputLength: length });
    return raw.length === length ? raw : undefined;
  } catch {
    return undefined;
  }
}

/** The bytes of pixels, each line of which begins with how its bytes follow from those to the left and above. */
function unfiltered(packed, line, height) {
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const guess = GUESSES[packed[y * (line + 1)]] ?? GUESSES[0];
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const before = x < 4 ? 0 : pixels[at - 4];
      const above = y === 0 ? 0 : pixels[at - line];
      const corner = x < 4 || y === 0 ? 0 : pixels[at - line - 4];
      pixels[at] = packed[at + y + 1] + guess(before, above, corner);
    }
  }
  return pixels;
}

/** Which of three neighbours is nearest to the first and the second less the third, as PNG has it. */
function nearest(before, above, corner) {
  const a = Math.abs(above - corner);
  const b = Math.abs(before - corner);
  const c = Math.abs(before + above - 2 * corner);
  return a <= b && a <= c ? before : b <= c ? above : corner;
}

/** What a byte is taken for before its difference is added, by the first byte of its line. */
const GUESSES = [() => 0, (before) => before, (_, above) => above, (before, above) => (before + above) >> 1, nearest];
