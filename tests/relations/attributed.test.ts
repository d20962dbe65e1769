import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { attributedOnly, tellsWhose } from '../../src/relations/attributed.ts';

describe('what holds according to somebody', () => {
  it.each([
    ['The ferry was empty.', 'According to the owner, the ferry was empty.', ['ferry was empty']],
    ['The ferry was empty.', 'The ferry was empty, according to its owner.', ['ferry was empty']],
  ])('is told in nobody’s name: %s', (text, passage, expected) => {
    expect(attributedOnly(text, [passage], en)).toEqual(expected);
  });

  it.each([
    [
      'the sentence says whose it is',
      'The ferry was empty, the owner said.',
      'According to the owner, the ferry was empty.',
    ],
    ['the sentence names who says it', 'The owner’s ferry was empty.', 'According to the owner, the ferry was empty.'],
    ['another sentence does', 'The ferry was empty.', 'The ferry was empty. According to the owner, it rained.'],
    ['one word is taken over', 'The ferry sank.', 'According to the owner, the ferry was empty.'],
    [
      'most is told otherwise',
      'The new ferry left the quay at noon.',
      'The new ferry left the quay. According to him, noon came.',
    ],
    ['nothing does', 'The ferry was empty.', 'The ferry was empty.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(attributedOnly(text, [passage], en)).toEqual([]);
  });

  it('is found in French, too', () => {
    const passage = 'Selon le maire, le four est fermé.';
    expect(attributedOnly('Le four est fermé.', [passage], fr)).toEqual(['four est fermé']);
    expect(attributedOnly('Le four du maire est fermé.', [passage], fr)).toEqual([]);
    expect(tellsWhose(passage, fr)).toBe(true);
  });
});
