import { describe, expect, it } from 'vitest';
import { closestId } from '../../src/provenance/closest.ts';

describe('closestId', () => {
  it.each([
    ['harbor', ['harbour', 'harbours'], 'harbour'],
    ['quay', ['boat', 'quays', 'quai'], 'quays'],
    ['weather', ['boat', 'quay'], undefined],
    ['quay', [], undefined],
  ])('of %s among %j is %s', (id, candidates, expected) => {
    expect(closestId(id, candidates)).toBe(expected);
  });
});
