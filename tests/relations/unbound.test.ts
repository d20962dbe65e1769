import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { boundsLost } from '../../src/relations/unbound.ts';

describe('what is bound by a time is told of that time', () => {
  it.each([
    ['before it', 'The mill closed in 2019.', 'The mill closed before 2019.', ['2019']],
    ['by it', 'The dues are paid in May 2026.', 'The dues are to be paid by May 2026.', ['May 2026']],
    ['by its end', 'The dues are paid in May 2026.', 'The dues are to be paid by the end of May 2026.', ['May 2026']],
    ['after it', 'The school opens on 4 May.', 'The school opens after 4 May.', ['4 May']],
  ])('%s', (_, text, passage, expected) => {
    expect(boundsLost(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['the bound is kept', 'The mill closed before 2019.', 'The mill closed before 2019.'],
    ['it went on until then', 'In 2019 the ferry still ran.', 'The ferry ran until 2019.'],
    ['another passage tells of it', 'The mill closed in 2019.', 'The mill closed before June 2019. In 2019 it burned.'],
    ['nothing is told of that time', 'The 2019 fair was small.', 'The mill closed before 2019.'],
    ['it is before what is of that time', 'On Wednesday they race.', 'Ahead of Wednesday night’s race they slept.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(boundsLost(text, [passage], en)).toEqual([]);
  });
});
