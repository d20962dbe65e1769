import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { readNumbers } from '../../src/mentions/numbers.ts';
import { otherCounted } from '../../src/relations/counted.ts';

/** The number that counts what is asked, as the text writes it. */
const judged = (text: string, value: number, asked: string): string | undefined => {
  const other = otherCounted(text, value, readNumbers(text, en), asked, en);
  return other && text.slice(other.start, other.end);
};

const owned = 'Three boats, two owned by the town, sank.';
const both = 'Three boats and two barges sank at the quay.';
const spread = 'Ten boats sank, four of them at Marelo.';

describe('a number that counts another thing than is asked', () => {
  it.each([
    ['a part of it', 'How many boats sank?', 2, owned, 'Three'],
    ['the whole of it', 'How many of the boats were owned by the town?', 3, owned, 'two'],
    ['another thing', 'How many barges sank at the quay?', 3, both, 'two'],
    ['another thing behind it', 'How many boats sank?', 2, 'Three boats sank and two barges held.', 'Three'],
    ['a part told by its place', 'How many boats sank?', 4, spread, 'Ten'],
  ])('is found where it counts %s: %s %i', (_, asked, value, text, other) => {
    expect(judged(text, value, asked)).toBe(other);
  });

  it.each([
    ['what is asked', 'How many boats sank?', 3, owned],
    ['the part that is asked for', 'How many of the boats were owned by the town?', 2, owned],
    ['the first of two things, with what befell both', 'How many boats sank at the quay?', 3, both],
    ['what was counted before it', 'How many boats sank at Marelo?', 4, spread],
    ['nothing that is told', 'How many passengers is the quay for?', 40, 'It has 60 passengers in a quay for 40.'],
    ['something only by how much', 'How many boats sank?', 2, 'Three boats and two, nearly, sank.'],
    ['it in other words', 'How many vessels went down?', 3, owned],
    ['a synonym of it', 'How many boats carried automobiles?', 3, 'Ten boats, three with cars, sank.'],
    ['it in a second place', 'How many boats sank?', 2, 'Three boats, two owned by the town, sank; two boats held.'],
  ])('is not where it counts %s: %s %i', (_, asked, value, text) => {
    expect(judged(text, value, asked)).toBeUndefined();
  });
});
