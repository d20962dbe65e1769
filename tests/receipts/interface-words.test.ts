/** The words of the interface stand twice, in the engine and in the checkers, which share no code: neither may be forgotten. */
import { expect, test } from 'vitest';
import { HEADS } from '../../public/checkers/answer-lines.mjs';
import { RELATIONS } from '../../public/checkers/grouped.mjs';
import { KEY } from '../../public/checkers/signs.mjs';
import { LEGEND } from '../../public/checkers/whole-parts.mjs';
import { LEADS } from '../../public/checkers/ways.mjs';
import { knownWords } from '../../public/checkers/interface-words.mjs';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { interfaceWords as ownWords } from '../../src/site/interface-words.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const { config } = await readDossier(fixturePath('harbour'));
// The heading of the chapters is a word of the dossier, which the checkers read from `dossier.json`.
const engine = ownWords(config).filter((word) => word !== config.chaptersTitle);

test('the checkers know every word of the interface that the site publishes', () => {
  const known: readonly string[] = knownWords;
  expect(engine.filter((word) => !known.includes(word))).toEqual([]);
});

test('the checkers count answers by the words that the site has for it', () => {
  expect(Object.values(HEADS).filter((head) => !engine.includes(`${head}: # answers`))).toEqual([]);
});

test('the checkers know where words lead that the site has', () => {
  const words = Object.keys(LEADS).filter((one) => !one.endsWith('.mjs'));
  expect(words.filter((one) => !engine.includes(one))).toEqual([]);
});

test('the checkers know groups of questions and signs by the words that the site has for them', () => {
  const words = [...Object.values(RELATIONS), ...Object.keys(KEY), LEGEND];
  expect(words.filter((one) => !engine.includes(one))).toEqual([]);
});
