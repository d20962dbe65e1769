import { describe, expect, it } from 'vitest';
import { isVerbatim, isWhole } from '../../src/text/quoted-words.ts';

describe('isWhole', () => {
  it.each([
    ['The weir broke.', 'The weir broke', true],
    ['the weir broke', 'The weir broke.', true],
    ['The “weir” broke', 'The "weir" broke', true],
    ['The weir broke', 'The weir broke in May', false],
    ['The weir broke in May', 'The weir broke', false],
    ['The Weir broke', 'The weir broke', false],
  ])('of `%s` in `%s`: %s', (words, text, expected) => {
    expect(isWhole(words, ['Another text', text])).toBe(expected);
  });

  it('is more than to stand somewhere in a text', () => {
    expect(isVerbatim('the weir broke', ['They say that the weir broke.'])).toBe(true);
    expect(isWhole('the weir broke', ['They say that the weir broke.'])).toBe(false);
  });
});
