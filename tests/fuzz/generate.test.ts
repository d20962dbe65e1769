import { describe, expect, it } from 'vitest';
import { decodeFiles, readFiles } from '../../src/dossier/read-files.ts';
import { readFuzzFiles, replaceEverywhere, textOf } from '../../src/fuzz/fuzz-files.ts';
import { generateInput } from '../../src/fuzz/generate.ts';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { verify } from '../../src/provenance/verify.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readFuzzFiles(fixturePath('harbour'));
const bakery = await readFuzzFiles(fixturePath('bakery'));
const corpora = [harbour, bakery];
const numbers = Array.from({ length: 300 }, (_, index) => index + 1);

/** What an input is, so that two can be compared. */
const contentOf = (seed: number, number: number) => {
  const { did, files } = generateInput(corpora, seed, number);
  return { did, files: [...files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]) };
};

describe('the files of a dossier', () => {
  it('are read as the dossier reads them', async () => {
    expect(decodeFiles(harbour)).toEqual(await readFiles(fixturePath('harbour')));
  });

  it('leave out drafts and hidden files', () => {
    const files = new Map(bakery)
      .set('content/pages/_draft.mdx', new Uint8Array())
      .set('content/.hidden/page.mdx', new Uint8Array());
    expect(decodeFiles(files)).toEqual(decodeFiles(bakery));
  });

  it('still fit together when a word is replaced everywhere', () => {
    const replaced = replaceEverywhere(harbour, 'chain', 'rope');
    expect(textOf(replaced, 'seeds/harbour-post.txt')).toContain('broke the rope');
    expect(verify(parseDossier(decodeFiles(replaced))).findings).toEqual([]);
  });
});

describe('an input', () => {
  it('follows from the seed and its number alone', () => {
    for (const number of numbers.slice(0, 40)) expect(contentOf(7, number)).toEqual(contentOf(7, number));
  });

  it('differs from those of other numbers and seeds', () => {
    const inputs = [...numbers.slice(0, 100).map((number) => contentOf(1, number)), contentOf(2, 1), contentOf(3, 1)];
    // Now and then two come to the same: a byte order mark before the same file.
    expect(new Set(inputs.map((input) => JSON.stringify(input))).size).toBeGreaterThan(95);
  });

  it('leaves the dossier that it is made of as it was', async () => {
    for (const number of numbers.slice(0, 50)) generateInput(corpora, 1, number);
    expect(harbour).toEqual(await readFuzzFiles(fixturePath('harbour')));
  });

  it('is spoiled in every way', () => {
    const did = numbers.flatMap((number) => generateInput(corpora, 1, number).did).join('\n');
    for (const way of ['a bit flipped', 'a field of another kind', 'markup as a block', 'renamed to', 'exchanged for'])
      expect(did).toContain(way);
  });
});
