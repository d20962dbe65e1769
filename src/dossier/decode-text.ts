/**
 * The bytes of a file as text, or what they are instead, in words for whoever saved it.
 *
 * @example
 * decodeText(Buffer.from('caf\xe9', 'latin1')); // { kind: 'invalid', byte: 0xe9, line: 1, column: 4 }
 */
import { startOf, type PlaceInFile } from '../provenance/place-in-file.ts';

/** What decoding came to. */
export type Decoded =
  /** Text, without the mark at its head; `marked` tells whether there was one. */
  | { readonly kind: 'text'; readonly text: string; readonly marked: boolean }
  /** Two or four bytes for each letter, told by a byte order mark, or by the zero bytes beside the letters of the head. */
  | { readonly kind: 'wide'; readonly encoding: 'UTF-16' | 'UTF-32' }
  /** A byte that UTF-8 cannot have there. */
  | { readonly kind: 'invalid'; readonly byte: number; readonly line: number; readonly column: number };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Decodes `bytes`; total. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = wideEncoding(bytes);
  if (encoding !== undefined) return { kind: 'wide', encoding };
  try {
    const text = decoder.decode(bytes);
    return text.startsWith('\uFEFF')
      ? { kind: 'text', text: text.slice(1), marked: true }
      : { kind: 'text', text, marked: false };
  } catch {
    return firstInvalid(bytes);
  }
}

/** Where in `file` its bytes cannot be text, and what is wrong there. */
export function explainUndecoded(
  decoded: Exclude<Decoded, { kind: 'text' }>,
  file: string,
): { readonly place: PlaceInFile; readonly message: string } {
  if (decoded.kind === 'wide')
    return { place: startOf(file), message: `Unexpected ${decoded.encoding} in \`${file}\`, expected UTF-8.` };
  const { byte, line, column } = decoded;
  const code = byte.toString(16).toUpperCase().padStart(2, '0');
  // What the byte is in the encoding that files are most often in when they are not in UTF-8.
  const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  const guess = /^[\p{L}\p{S}\p{P}]$/u.test(letter) ? `; in Latin-1 or Windows-1252 it is \`${letter}\`` : '';
  return { place: { file, line, column }, message: `Unexpected byte 0x${code}, which is not UTF-8${guess}.` };
}

function wideEncoding(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const [first, second, third, fourth] = bytes;
  const begins = (...head: readonly number[]) => head.every((byte, index) => bytes[index] === byte);
  // The mark of UTF-32 begins with that of UTF-16.
  if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff)) return 'UTF-32';
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return 'UTF-16';
  // Without a mark: in `---`, every second byte is zero, or three of four are.
  const low = first === 0 && third === 0;
  const high = second === 0 && fourth === 0;
  if ((low && second === 0 && fourth !== 0) || (high && third === 0 && first !== 0)) return 'UTF-32';
  return low || high ? 'UTF-16' : undefined;
}

/** Where the first byte stands that is not UTF-8; a sequence that breaks off is told at its first byte. */
function firstInvalid(bytes: Uint8Array): Decoded {
  const text = lenient.decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    // All before it is valid, so that its bytes can be counted from the text.
    offset += Buffer.byteLength(text.slice(from, at));
    from = at;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) break;
  }
  const before = text.slice(0, from);
  return {
    kind: 'invalid',
    byte: bytes[offset] ?? 0,
    line: before.split('\n').length,
    column: from - before.lastIndexOf('\n'),
  };
}
