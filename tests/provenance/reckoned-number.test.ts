import { describe, expect, it } from 'vitest';
import { reckoningOf } from '../../src/provenance/reckoned-number.ts';

describe('how a number follows from others', () => {
  it.each([
    ['a sum', 53, [86, 31, 22], false, '31 + 22'],
    ['a difference', 64, [212, 148], false, '212 - 148'],
    ['a share', 34, [85, 40], false, '85 * 40 / 100'],
    ['a part', 1 / 3, [93, 31], true, '31 / 93'],
    ['a part that it comes near to', 1 / 3, [93, 31.1], true, '31.1 / 93'],
    ['nothing', 54, [86, 31, 22], false, undefined],
    ['no part', 1 / 3, [86, 31], true, undefined],
    ['twice one number', 62, [31, 31], false, undefined],
  ])('%s', (_, value, given, isPart, expected) => {
    expect(reckoningOf(value, given, isPart)).toBe(expected);
  });
});
