/** The files of Pagefind as it packs them: behind its own first bytes JSON or CBOR, under the hash of that. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { readBytes } from './site-folder.mjs';

/** Pagefind begins each of its files like this. */
const SIGNATURE = 'pagefind_dcd';
const MOST_BYTES = 64 * 1024 * 1024;

export const MISNAMED = 'is called by the hash of something else';

/** Whether a name ends in the beginning of the hash of bytes; Pagefind writes each byte of it without a zero before it. */
export function isCalled(name, bytes) {
  const hash = [...createHash('sha1').update(bytes).digest()].map((byte) => byte.toString(16)).join('');
  const [, own] = /_([0-9a-f]{7,40})$/u.exec(name) ?? [];
  return own !== undefined && hash.startsWith(own);
}

/** What a file of Pagefind's holds behind its first bytes, or why it cannot be read. */
export function readPacked(file) {
  const { bytes, fault } = readBytes(file);
  if (fault !== undefined) return { fault };
  try {
    const open = gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
    if (open.subarray(0, SIGNATURE.length).toString('latin1') === SIGNATURE)
      return { bytes: open.subarray(SIGNATURE.length) };
  } catch {
    // What cannot be opened is told like what is something else.
  }
  return { fault: 'is no part of an index' };
}

const MOST_DEPTH = 8;

/** A value in CBOR (RFC 8949) of whole numbers, texts and lists; `undefined` where it holds anything else, or more. */
export function readCbor(bytes) {
  let at = 0;
  const sizes = { 24: 1, 25: 2, 26: 4 };
  const readOne = (depth) => {
    const [kind, short] = [bytes[at] >> 5, bytes[at] & 31];
    at += 1;
    const size = sizes[short] ?? 0;
    const number = size === 0 ? short : bytes.readUIntBE(at, size);
    at += size;
    if (short > 26 || depth > MOST_DEPTH || at > bytes.length) throw new RangeError('is none');
    if (kind === 0) return number;
    if (kind === 1) return -1 - number;
    if (kind === 3) {
      at += number;
      return bytes.toString('utf8', at - number, at);
    }
    if (kind !== 4 || number > bytes.length) throw new RangeError('is none');
    return Array.from({ length: number }, () => readOne(depth + 1));
  };
  try {
    const value = readOne(0);
    return at === bytes.length ? value : undefined;
  } catch {
    return undefined;
  }
}
