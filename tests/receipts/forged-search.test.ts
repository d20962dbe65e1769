/** Forged copies of the index of the search of the built harbour: what readers find by searching is what the pages say. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, judge, receiptsForged, type Forgery } from './forge.ts';

const { harbour, seeds, site } = copyOfHarbour('with index');

const signature = 'pagefind_dcd';

/** A piece of the index. */
interface Piece {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, unknown>;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

const folder = join('pagefind', 'fragment');
const pieces = readdirSync(join(harbour.folder, folder)).map((name) => {
  const text = gunzipSync(readFileSync(join(harbour.folder, folder, name))).toString('utf8');
  return { file: join(folder, name), piece: JSON.parse(text.slice(signature.length)) as Piece };
});
const pieceOf = (url: string): (typeof pieces)[number] => {
  const found = pieces.find(({ piece }) => piece.url === url);
  if (found === undefined) throw new Error(`Expected a piece about ${url}.`);
  return found;
};
const packed = (value: unknown, level = 9): Buffer => gzipSync(signature + JSON.stringify(value), { level });

const power = pieceOf('/policy/power/');
const quay = pieceOf('/policy/rebuilding/');
/** The piece about the power, changed under the same name. */
const changed = (change: (piece: Piece) => void): readonly Forgery[] => {
  const piece = structuredClone(power.piece);
  change(piece);
  return [{ file: power.file, add: packed(piece) }];
};
const [list = ''] = readdirSync(join(harbour.folder, 'pagefind')).filter((name) => name.endsWith('.pf_meta'));
const [words = ''] = readdirSync(join(harbour.folder, 'pagefind', 'index'));
const listFile = join('pagefind', list);

const removed = (names: readonly string[]): readonly Forgery[] => names.map((file) => ({ file, remove: true }));

const forged: Record<string, readonly Forgery[]> = {
  'the index as a whole': removed(
    readdirSync(join(harbour.folder, 'pagefind'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.'))
      .map((name) => join('pagefind', name)),
  ),
  'every piece': removed(pieces.map(({ file }) => file)),
  'the piece about the first page': removed([pieceOf('/').file]),
  'the program that looks for words': removed([join('pagefind', 'pagefind-worker.js')]),
  'a word': changed((piece) => (piece.content = piece.content.replace('longest', 'shortest'))),
  'a blank inside a word': changed((piece) => {
    piece.content = piece.content.replace('storm', 'sto rm');
    piece.word_count += 1;
  }),
  'a sign that turns a text round': changed(
    (piece) => (piece.content = piece.content.replace('storm', '\u202Estorm\u202C')),
  ),
  'the title of another page': changed((piece) => (piece.meta = quay.piece.meta)),
  'parts of a piece in another order': changed((piece) => {
    const { content } = piece;
    Reflect.deleteProperty(piece, 'content');
    piece.content = content;
  }),
  'a picture beside a title': changed((piece) => (piece.meta['image'] = 'https://lies.example/x.png')),
  'the address of another page': changed((piece) => (piece.url = quay.piece.url)),
  'a part that leads elsewhere': changed((piece) => {
    for (const anchor of piece.anchors.slice(1, 2)) anchor.id = 'evidence';
  }),
  'a part that begins later': changed((piece) => {
    for (const anchor of piece.anchors.filter(({ text }) => text !== '')) anchor.location += 1;
  }),
  'a part that is left out': changed((piece) => piece.anchors.pop()),
  'a group': changed((piece) => (piece.filters['is'] = ['true'])),
  'something unknown': changed((piece) => Object.assign(piece, { note: 'All of it is true.' })),
  'another number of words': changed((piece) => (piece.word_count += 1)),
  'a page that cannot be found': [{ file: power.file, remove: true }],
  'a page that is found twice': [{ file: join(folder, 'en_1234567.pf_fragment'), add: packed(power.piece) }],
  'two pieces exchanged': [
    { file: power.file, add: packed(quay.piece) },
    { file: quay.file, add: packed(power.piece) },
  ],
  'another list of pieces': [{ file: listFile, add: gzipSync(`${signature}\x86`) }],
  'words of another index': [
    { file: join('pagefind', 'index', words), add: gzipSync(`${signature}${createHash('sha1').digest('hex')}`) },
  ],
  'another number of pages': [
    {
      file: join('pagefind', 'pagefind-entry.json'),
      change: (text) => text.replace(/"page_count":\d+/u, '"page_count":1'),
    },
  ],
};

describe('a forgery of the search is caught', () => {
  test.each(Object.entries(forged))('%s', (_, forgeries) => {
    expect(receiptsForged(site, seeds, forgeries)).not.toEqual([]);
  });
});

test('a piece that was packed in another way is the same', () => {
  expect(judge(site, seeds, [{ file: power.file, add: packed(power.piece, 1) }])).toEqual({
    receipts: [],
    sentences: [],
  });
});

test.each<[string, string | Uint8Array, string]>([
  ['is empty', '', 'is no part of an index'],
  ['is cut', gzipSync(`${signature}[]`).subarray(0, 12), 'is no part of an index'],
  ['holds nothing', gzipSync(signature), 'is no list of an index'],
  ['is a list in a list without an end', gzipSync(signature + '\x81'.repeat(200_000)), 'is no list of an index'],
])('a list of pieces that %s is told in one line', (_, add, fault) => {
  expect(receiptsForged(site, seeds, [{ file: listFile, add }]).filter((line) => line.includes(fault))).toEqual([
    `${listFile}: ${fault}`,
  ]);
});
