import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { crossedObjects } from '../../src/relations/crossed-objects.ts';

const replaced = 'The council wants to replace the old stone bridge, which closed in May, with a ferry.';

describe('two things beside one verb change places', () => {
  it.each([
    ['The council wants to replace a ferry with the stone bridge.', replaced, ['bridge']],
    ['The yard shipped Marelo to boats.', 'The yard shipped boats to Marelo.', ['boats']],
  ])('%s', (text, passage, expected) => {
    expect(crossedObjects(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['they are told as there', 'The council is to replace the stone bridge with a ferry.', [replaced]],
    ['one of them alone is', 'The council wants to replace the bridge with a tunnel.', [replaced]],
    ['another word ties them', 'The council wants to replace a ferry by the stone bridge.', [replaced]],
    ['the verb is another', 'The council compares a ferry with the stone bridge.', [replaced]],
    ['“of” ties them', 'The baker sold crumbs of cakes.', ['The baker sold cakes of crumbs.']],
    [
      'a passage has both ways',
      'Bakers mix flour with milk.',
      ['Bakers mix milk with flour.', 'Other bakers mix flour with milk.'],
    ],
  ])('does not, where %s', (_, text, passages) => {
    expect(crossedObjects(text, passages, en)).toEqual([]);
  });
});
