/** Bytes turned round, lost, doubled and put in, without regard to what they mean. */
import { textOf, withBytes, type FuzzFiles } from '../fuzz-files.ts';
import { invisibleCharacters, lineEnds } from '../hostile-text.ts';
import { editText, insertSomewhere, type Mutate } from '../mutation.ts';
import type { Random } from '../../mutants/random.ts';

// None of them is UTF-8: a lone surrogate, an overlong form, a cut one, a continuation without head, UTF-16 marks.
const brokenBytes: readonly (readonly number[])[] = [
  [0xed, 0xa0, 0x80],
  [0xc0, 0x80],
  [0xe2, 0x80],
  [0xf0, 0x9f, 0x98],
  [0xf5, 0x80, 0x80, 0x80],
  [0x80],
  [0xff],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** A mutation of the bytes of one file, archive included. */
function editBytes(did: string, edit: (bytes: Uint8Array, random: Random) => Uint8Array): Mutate {
  return (files, random) => {
    const file = random.pick([...files.keys()]) ?? '';
    const bytes = files.get(file) ?? new Uint8Array();
    return { files: withBytes(files, file, edit(bytes, random)), did: `${file}: ${did}` };
  };
}

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A stretch of up to `most` bytes. */
function stretch(bytes: Uint8Array, most: number, random: Random): readonly [number, number] {
  const start = random.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + 1 + random.below(most))];
}

const flip = editBytes('a bit flipped', (bytes, random) => {
  const flipped = Uint8Array.from(bytes);
  const at = random.below(bytes.length);
  if (flipped.length > 0) flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
  return flipped;
});

const lose = editBytes('bytes lost', (bytes, random) => {
  const [start, end] = stretch(bytes, 40, random);
  return join(bytes.slice(0, start), bytes.slice(end));
});

const double = editBytes('bytes doubled', (bytes, random) => {
  const [start, end] = stretch(bytes, 200, random);
  return join(bytes.slice(0, end), bytes.slice(start));
});

const cut = editBytes('cut off', (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)));

const broken = editBytes('bytes put in that are no text', (bytes, random) => {
  const at = random.pick([0, random.below(bytes.length + 1), bytes.length]) ?? 0;
  return join(bytes.slice(0, at), random.pick(brokenBytes) ?? [], bytes.slice(at));
});

const invisible = editText('a character put in that is not seen', (text, random) =>
  insertSomewhere(text, random.pick(invisibleCharacters) ?? '', random),
);

const invisibleAround = editText('characters put round a word that are not seen', (text, random) => {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const word = random.pick(words);
  const [open, close] = random.pick(['\u202E\u202C', '\u2066\u2069', '\u200B\u200B', '\u2067\u2069']) ?? '';
  if (!word) return text;
  return `${text.slice(0, word.index)}${open ?? ''}${word[0]}${close ?? ''}${text.slice(word.index + word[0].length)}`;
});

const ends = editText('other ends of lines', (text, random) => {
  const end = random.pick(lineEnds) ?? '';
  const share = 1 + random.below(4);
  return text.replaceAll('\n', (found) => (random.below(share) === 0 ? end : found));
});

const mark = editText('a byte order mark', (text, random) =>
  random.below(2) === 0 ? `\uFEFF${text}` : text.replace('---\n', '---\n\uFEFF'),
);

const encoding: Mutate = (files, random) => {
  const file = random.pick([...files.keys()]) ?? '';
  const [name, encode] = random.pick(encodings) ?? encodings[0];
  return { files: withBytes(files, file, encode(files, file)), did: `${file}: written as ${name}` };
};

type Encode = (files: FuzzFiles, file: string) => Uint8Array;
const encodings: readonly [readonly [string, Encode], ...(readonly [string, Encode])[]] = [
  ['UTF-16', (files, file) => Buffer.from(textOf(files, file), 'utf16le')],
  ['UTF-16 with its mark', (files, file) => Buffer.from(`\uFEFF${textOf(files, file)}`, 'utf16le')],
  ['Latin 1', (files, file) => Buffer.from(textOf(files, file), 'latin1')],
];

/** Every mutation of bytes. */
export const byteMutations: readonly Mutate[] = [
  flip,
  flip,
  lose,
  double,
  cut,
  broken,
  invisible,
  invisible,
  invisibleAround,
  ends,
  mark,
  encoding,
];
