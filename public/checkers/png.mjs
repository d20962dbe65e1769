/** The pixels of a picture in PNG. */
import { inflateSync } from 'node:zlib';

/** More than any picture has. */
const MOST_PIXELS = 20_000_000;
/** Of the paper. */
const [RED, GREEN, BLUE] = [0xfa, 0xf7, 0xef];
const isNear = (shade, other) => Math.abs(shade - other) <= 6;

/** The pixels of a PNG file of eight bits for each of red, green, blue and opacity; nothing of other files. */
export function readPng(bytes) {
  const width = bytes.length > 33 ? bytes.readUInt32BE(16) : 0;
  const height = bytes.length > 33 ? bytes.readUInt32BE(20) : 0;
  const isOfBytes = bytes.subarray(24, 29).toString('hex') === '0806000000';
  if (!isOfBytes || width * height > MOST_PIXELS || width === 0) return undefined;
  const line = width * 4;
  const packed = inflated(bytes, (line + 1) * height);
  if (packed === undefined) return undefined;
  const stride = line + 4;
  const pixels = unfiltered(packed, stride, height);
  return {
    width,
    isPaper: (x, y) => {
      const at = (Math.floor(y) + 1) * stride + (Math.floor(x) + 1) * 4;
      return isNear(pixels[at], RED) && isNear(pixels[at + 1], GREEN) && isNear(pixels[at + 2], BLUE);
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

/** The bytes of pixels below a line, and behind four bytes a line, of nothing. */
function unfiltered(packed, stride, height) {
  const line = stride - 4;
  const pixels = Buffer.alloc(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    const [from, at] = [y * (line + 1), (y + 1) * stride + 4];
    packed.copy(pixels, at, from + 1, from + 1 + line);
    addGuesses(pixels, packed[from], at, stride);
  }
  return pixels;
}

/** Adds to each byte of a line what it is taken for, by the first byte of the line: of those to the left and above. */
function addGuesses(pixels, filter, from, stride) {
  const to = from + stride - 4;
  if (filter === 1) for (let at = from; at < to; at += 1) pixels[at] += pixels[at - 4];
  if (filter === 2) for (let at = from; at < to; at += 1) pixels[at] += pixels[at - stride];
  if (filter === 3) for (let at = from; at < to; at += 1) pixels[at] += (pixels[at - 4] + pixels[at - stride]) >> 1;
  if (filter === 4)
    for (let at = from; at < to; at += 1)
      pixels[at] += nearest(pixels[at - 4], pixels[at - stride], pixels[at - stride - 4]);
}

/** Whether a file holds the pixels of a picture and nothing else: no words, no other colours, no second picture. */
export function isOnlyPixels(bytes) {
  const kinds = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    // How its colours are meant takes a few bytes.
    if (length > 4 && !['IHDR', 'IDAT'].includes(kind)) return false;
    if (kinds.at(-1) !== kind) kinds.push(kind);
    at += length + 12;
  }
  return at === bytes.length && /^IHDR (?:sBIT )?(?:sRGB )?IDAT IEND$/u.test(kinds.join(' '));
}

/** Which of three neighbours is nearest to the first and the second less the third, as PNG has it. */
function nearest(before, above, corner) {
  const a = Math.abs(above - corner);
  const b = Math.abs(before - corner);
  const c = Math.abs(before + above - 2 * corner);
  return a <= b && a <= c ? before : b <= c ? above : corner;
}
