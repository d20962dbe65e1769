/** Words exchanged for odd ones, in one file or in texts and archive alike. */
import { textOf, replaceEverywhere, withText, type FuzzFiles } from '../fuzz-files.ts';
import { oddWord } from '../hostile-text.ts';
import { editText, pickContent, type Mutate } from '../mutation.ts';
import type { Random } from '../../mutants/random.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}'’,.-]*[\p{L}\p{N}]/gu;

/** Something like `pattern` that stands in a document of the archive, and in texts that cite it. */
function archived(files: FuzzFiles, pattern: RegExp, random: Random): string | undefined {
  const seeds = [...files.keys()].filter((file) => file.startsWith('seeds/'));
  return random.pick([...textOf(files, random.pick(seeds) ?? '').matchAll(pattern)])?.[0];
}

const oneFile = editText('a word exchanged', (text, random) => {
  const match = random.pick([...text.matchAll(word)]);
  if (!match) return text;
  return text.slice(0, match.index) + oddWord(random) + text.slice(match.index + match[0].length);
});

/** The passage still stands in its source, and the source still has its hash: what reads the words has to cope. */
const everywhere: Mutate = (files, random) => {
  const found = archived(files, word, random) ?? 'quay';
  const by = oddWord(random);
  return {
    files: replaceEverywhere(files, found, by),
    did: `everywhere: ${JSON.stringify(found)} exchanged for ${JSON.stringify(by.slice(0, 40))}`,
  };
};

/** A number of the texts and the archive. */
const numbers: Mutate = (files, random) => {
  const found = archived(files, /\d[\d,.]*/gu, random) ?? '1';
  const by =
    random.pick([
      '٣٤',
      '４２',
      '1e309',
      '0x10',
      '½',
      '10²',
      '00',
      '1,00',
      '999999999999999999999',
      '1.2.3',
      '-0',
      '12:60',
      'XII',
    ]) ?? '';
  return { files: replaceEverywhere(files, found, by), did: `everywhere: ${found} exchanged for ${by}` };
};

const longLine = editText('a very long line', (text, random) => {
  const match = random.pick([...text.matchAll(word)]);
  if (!match) return text;
  const times = random.pick([100, 1000, 5000]) ?? 100;
  return text.slice(0, match.index) + `${match[0]} `.repeat(times) + text.slice(match.index);
});

const manyLines: Mutate = (files, random) => {
  const file = pickContent(files, random);
  const lines = textOf(files, file).split('\n');
  const line = random.pick(lines) ?? '';
  const times = random.pick([10, 100, 500]) ?? 10;
  const at = lines.indexOf(line);
  return {
    files: withText(files, file, lines.toSpliced(at, 0, ...Array.from({ length: times }, () => line)).join('\n')),
    did: `${file}: a line ${String(times)} times`,
  };
};

/** Every mutation of words. */
export const wordMutations: readonly Mutate[] = [
  oneFile,
  oneFile,
  everywhere,
  everywhere,
  everywhere,
  numbers,
  longLine,
  manyLines,
];
