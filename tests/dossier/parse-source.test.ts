/** Archived documents that no page can show as they are. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { verify } from '../../src/provenance/verify.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const { content, seeds } = await readFiles(fixturePath('bakery'));
const document = 'seeds/town-letter.txt';
const record = 'content/sources/town-letter.mdx';

/** What is found in the bakery, its document changed and its hash recorded anew. */
function findingsOf(change: (text: string) => string | Uint8Array) {
  const bytes = Buffer.from(change(Buffer.from(seeds.get(document) ?? []).toString('utf8')));
  const hash = createHash('sha256').update(bytes).digest('hex');
  const changed = (content.get(record) ?? '').replace(/(?<=sha256: )\S+/u, hash);
  const dossier = parseDossier({
    content: new Map([...content, [record, changed]]),
    seeds: new Map([[document, bytes]]),
  });
  return verify(dossier)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, file, line, column, message }) => [rule, file, line, column, message]);
}

/** UTF-32, the lowest byte first. */
function wide(text: string): Uint8Array {
  return new Uint8Array(Uint32Array.from([...text], (letter) => letter.codePointAt(0) ?? 0).buffer);
}

describe('an archived document', () => {
  it.each([
    ['a control character', '\u0000', 'NULL (U+0000)'],
    ['what turns the direction of words', '\u202E', 'RIGHT-TO-LEFT OVERRIDE (U+202E)'],
    ['what isolates words', '\u2067', 'RIGHT-TO-LEFT ISOLATE (U+2067)'],
  ])('is refused with %s, at its place', (_, sign, name) => {
    const message = `Unexpected ${name} in an archived document, which no page can show as it is.`;
    expect(findingsOf((text) => `${text}\nIt is${sign} open.\n`)).toEqual([
      ['text-invisible', document, 2, 6, message],
    ]);
  });

  it.each([
    [
      'a letter in Latin-1',
      (text: string) => Buffer.from(`${text}\nA caf\xe9.\n`, 'latin1'),
      '2:6 Unexpected byte 0xE9, which is not UTF-8; in Latin-1 or Windows-1252 it is `é`.',
    ],
    [
      'two bytes a letter',
      (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      '1:1 Unexpected UTF-16 in `seeds/town-letter.txt`, expected UTF-8.',
    ],
    [
      'four bytes a letter',
      (text: string) => wide(`\uFEFF${text}`),
      '1:1 Unexpected UTF-32 in `seeds/town-letter.txt`, expected UTF-8.',
    ],
  ])('is refused with %s, at its place and with no other finding', (_, change, expected) => {
    const found = findingsOf(change).map(
      ([rule, file, line, column, message]) =>
        `${String(rule)} ${String(file)}:${String(line)}:${String(column)} ${String(message)}`,
    );
    expect(found).toEqual([`source-changed ${document}:${expected}`]);
  });

  it('is read with soft hyphens, marks of direction, page breaks and letters of other scripts', () => {
    expect(findingsOf((text) => `${text}\f\nIt is o\u00ADpen\u200E.\r\nשלום 👩\u200D👩\u200D👧\n`)).toEqual([]);
  });
});

describe('the address of a source', () => {
  const addressed = (address: string) => {
    const written = (content.get(record) ?? '').replace(
      'address: { value: null, known: unknown }',
      `address: { value: ${JSON.stringify(address)}, known: matched }`,
    );
    const dossier = parseDossier({ content: new Map([...content, [record, written]]), seeds });
    return verify(dossier).findings.flatMap(({ file, message }) => (file === record ? [message] : []));
  };

  it.each([
    ['https://letter.example/a#b', 'expected the address without `#`: links add where each passage stands'],
    ['https://letter.example/<a>', 'expected an address that begins with `https://` or `http://` and a host'],
  ])('is refused: %s', (address, expected) => {
    expect(addressed(address)).toEqual([`Unexpected front matter field \`address.value\`: ${expected}.`]);
  });

  it('may hold a query, brackets and letters by their codes', () => {
    expect(addressed('https://letter.example/a(b)?c=%22d%22&e')).toEqual([]);
  });
});
