import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { replacedWords } from '../../src/relations/replaced.ts';

const passage = 'On Monday the council sold the old quay by the harbour to a stranger from Marelo.';

/** The words found, with what the passage has there. */
const found = (text: string, open: readonly string[], given = passage, lexicon = en) =>
  replacedWords(text, [given], new Set(open), lexicon).map((one) => `${one.word} for ${one.given}`);

describe('a word in the place of another', () => {
  it.each([
    ['with the passage’s words behind it', 'The council painted the old quay by the harbour.', 'painted'],
    ['with some of them before it', 'On Monday the council painted the old quay.', 'painted'],
  ])('is found %s', (_, text, word) => {
    expect(found(text, [word])).toEqual([`${word} for sold`]);
  });

  it.each([
    ['among words of the editor’s own', 'Painted by the council: the old quay.', 'painted'],
    ['with four words of the passage around it', 'A council painted the old quay of Marelo.', 'painted'],
    ['at the head of a sentence', 'Painted the old quay by the harbour.', 'painted'],
    ['that names a thing', 'On Monday the council sold the old pier by the harbour.', 'pier'],
    ['that says little of its own', 'The council took the old quay by the harbour.', 'took'],
    ['where the other stands elsewhere', 'The council painted the old quay by the harbour and sold it.', 'painted'],
  ])('is none %s', (_, text, word) => {
    expect(found(text, [word])).toEqual([]);
  });

  it('is none where it follows from the passage', () => {
    expect(found('The council painted the old quay by the harbour.', [])).toEqual([]);
  });

  it.each([
    [
      'the news puts for it',
      'Police detained two men on the old quay.',
      'detained',
      'Police arrested two men on the old quay.',
    ],
    [
      'is another way of the same',
      'The council evaluated the plan for the quay.',
      'evaluated',
      'The council approved the plan for the quay.',
    ],
  ])('is none where it %s', (_, text, word, given) => {
    expect(found(text, [word], given)).toEqual([]);
  });

  it('is found where it is another way of something else', () => {
    expect(
      found('Police released two men on the old quay.', ['released'], 'Police arrested two men on the old quay.'),
    ).toEqual(['released for arrested']);
  });

  it('is none for a verb that tells who says something', () => {
    const said = 'The captain declared that the quay was unsafe.';
    expect(found('The captain repaired that the quay was unsafe.', ['repaired'], said)).toEqual([]);
  });

  it('is none in a language without a dictionary, where a synonym looks no different', () => {
    const given = 'Le conseil a vendu le vieux quai du port.';
    expect(found('Le conseil a repeint le vieux quai du port.', ['repeint'], given, fr)).toEqual([]);
  });
});
