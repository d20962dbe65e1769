import { expect, test } from 'vitest';
import { given } from '../../src/feeds/given.ts';

test('a field without a value is left out, and the others keep their order', () => {
  expect(JSON.stringify(Object.keys(given({ old: 'two ferries', new: undefined, reason: 'a slip' })))).toBe(
    '["old","reason"]',
  );
});

test('nothing, zero and an empty text are values', () => {
  const told = { note: null, boats: 0, unit: '' };
  expect(given(told)).toEqual(told);
});
