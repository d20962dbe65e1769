/** The second program knows the words beside numbers that the engine knows, and which way each leaves a number open. */
import { expect, it } from 'vitest';
import { sideOf } from '../../public/checkers/limits.mjs';
import { limitSide, lexicons } from '../../src/language/lexicons.ts';

it('says of every limit of every language what the engine says', () => {
  const words = lexicons().flatMap(({ numberLimits, numberLimitsBehind }) =>
    [numberLimits, numberLimitsBehind].flatMap((limits) => Object.values(limits).flat()),
  );
  const all = [...words, ...'≥≤><~≈∼±+', 'Au moins'];
  expect(all.filter((limit) => limitSide(limit) === undefined)).toEqual([]);
  expect(all.filter((limit) => sideOf(limit) !== limitSide(limit))).toEqual([]);
  expect([sideOf(''), sideOf('hors taxes')]).toEqual([undefined, 'any']);
});
