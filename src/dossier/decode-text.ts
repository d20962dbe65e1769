/**
 * The bytes of a content file as text, or what kind of file they are instead.
 *
 * @example
 * decodeText(Buffer.from('caf\xe9', 'latin1')); // { kind: 'invalid', offset: 3, … }
 */

/** What decoding came to. */
export type Decoded =
  /** Text, without the mark at its head; `marked` tells whether there was one. */
  | { readonly kind: 'text'; readonly text: string; readonly marked: boolean }
  /** UTF-16, told by its byte order mark, or by a zero byte beside each letter of its head. */
  | { readonly kind: 'utf-16' }
  /** A byte that UTF-8 cannot have there. */
  | { readonly kind: 'invalid'; readonly byte: number; readonly line: number; readonly column: number };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Decodes `bytes`; total. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { kind: 'utf-16' };
  try {
    const text = decoder.decode(bytes);
    return text.startsWith('\uFEFF')
      ? { kind: 'text', text: text.slice(1), marked: true }
      : { kind: 'text', text, marked: false };
  } catch {
    return firstInvalid(bytes);
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: `---` begins with every second byte zero.
  return (first === 0 && third === 0) || (second === 0 && fourth === 0);
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
