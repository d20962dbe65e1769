import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { turnedClauses } from '../../src/relations/turned-clauses.ts';

describe('clauses that change their parts', () => {
  it.each([
    ['The bakery opened before the mill closed.', 'The mill closed before the bakery opened.', ['mill']],
    ['The storm passed after the crew mended the mast.', 'The crew mended the mast after the storm passed.', ['crew']],
    ['If the town floods, the dam fails.', 'If the dam fails, the town floods.', ['town']],
    ['Demand fell because prices rose.', 'Prices rose because demand fell.', ['prices']],
    ['The engine of the boat failed after it hit the pier.', 'The boat hit the pier after its engine failed.', ['hit']],
    ['The mill closed before the bakery opened.', 'The mill closed after the bakery opened.', ['bakery']],
    [
      'The baker left after the owner, Ana Reis, sold the mill.',
      'The owner, Ana Reis, sold the mill after the baker left.',
      ['owner'],
    ],
    ['After the bakery opened, the mill closed.', 'Before the bakery opened, the mill closed.', ['bakery']],
  ])('are seen: %s', (text, passage, found) => {
    expect(turnedClauses(text, [passage], en)).toEqual(found);
  });

  it.each([
    ['in the other order', 'Before the bakery opened, the mill closed.', ['The mill closed before the bakery opened.']],
    [
      'with the opposite tie',
      'The bakery opened after the mill closed.',
      ['The mill closed before the bakery opened.'],
    ],
    [
      'as another passage does',
      'Demand fell because prices rose.',
      ['Prices rose because demand fell.', 'Demand fell because prices rose.'],
    ],
    ['beside a date', 'The mill closed before Monday.', ['The mill closed before Monday, Reis said.']],
    ['of which the passage has one', 'The mill closed before the bakery opened.', ['The mill closed before the fair.']],
    ['without a tie', 'The mill closed and the bakery opened.', ['The bakery opened before the mill closed.']],
  ])('do not where they are told %s', (_, text, passages) => {
    expect(turnedClauses(text, passages, en)).toEqual([]);
  });

  it('are seen in another language', () => {
    const passage = 'Le quai a rouvert avant la fin de la grève.';
    expect(turnedClauses('La grève a pris fin avant que le quai ne rouvre.', [passage], fr)).toEqual(['quai']);
    expect(
      turnedClauses(
        'Le moulin a fermé après la grève du port.',
        ['La grève du port a commencé après la fermeture du moulin.'],
        fr,
      ),
    ).toEqual(['grève']);
    expect(turnedClauses('Le moulin ferme si le port rouvre.', ['Le port rouvre si le moulin ferme.'], fr)).toEqual([
      'port',
    ]);
  });
});
