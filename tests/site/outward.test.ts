import { expect, test } from 'vitest';
import { outwardRel } from '../../src/site/outward.ts';

test.each([
  ['https://example.org/report#:~:text=six%20boats', 'noreferrer'],
  ['http://example.org', 'noreferrer'],
  ['//example.org/', 'noreferrer'],
  ['/\\example.org/', 'noreferrer'],
  [' \n//example.org/', 'noreferrer'],
  ['mailto:desk@example.org', 'noreferrer'],
  ['https://', 'noreferrer'],
  ['/figures/', undefined],
  ['../figures/?q=https://example.org', undefined],
  ['#boats', undefined],
  ['', undefined],
])('the `rel` of a link to `%s` is %s', (href, rel) => {
  expect(outwardRel(href)).toBe(rel);
});
