import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { judgeNegation } from '../../src/relations/negated.ts';

describe('judgeNegation', () => {
  it.each([
    ['Nobody was hurt.', 'No injuries were reported; one man was hurt.', 'found'],
    ['It was not known.', 'It was unknown.', 'found'],
    ['It was not unknown.', 'It was unknown.', 'missing'],
    ['He did not name the boat.', 'He refused to name the boat.', 'found'],
    ['He did not leave.', 'No bread was sold.', 'open'],
    ['He did not leave.', 'He left.', 'missing'],
    ['Which boats were not hit?', 'An increase of dues hit the boats.', 'missing'],
    ['He would not travel.', 'He would travel. He did not name the boat.', 'open'],
    ['He did not say, though the boat left.', 'The boat never left.', 'open'],
    ['The quay is not to be closed.', 'The port ordered the immediate closure of the quay.', 'open'],
    ['He did not sail that day.', 'He sailed; it is unknown on what day.', 'open'],
    ['Small boats are not spared.', 'Even small boats are dragged ashore.', 'open'],
    ['The port is not doing what it promised.', 'Crews refused to do more; the port is doing it.', 'open'],
    ['He did not zorb.', 'He refused to zorb.', 'found'],
    ['He did not so much as name it.', 'He refused to name it.', 'found'],
    ['The quay was not repaired.', 'The quay lay unrepaired.', 'found'],
    ['It was not probable.', 'It was improbable.', 'found'],
    ['He did not ply the sea.', 'The reports imply a storm.', 'open'],
    ['He did not leave.', 'The united crews saw him leave.', 'missing'],
    ['The words are old, the channel is not.', 'The channel is not old.', 'open'],
  ])('of `%s` on `%s` is %s', (text, passage, expected) => {
    const start = /\b(?:not|nobody)\b/iu.exec(text)?.index ?? 0;
    expect(judgeNegation(text, start, [passage], en)).toBe(expected);
  });
});
