import { expect, it } from 'vitest';
import { originalUrl } from '../../src/site/excerpt.ts';
import { makeSource } from '../fixtures/make-source.ts';

const text =
  'The port is shut. The port of Marelo is shut until Friday, the council of the port said: all is shut. It is shut.';
const made = makeSource(text);
const source = {
  ...made,
  record: { ...made.record, address: { value: 'https://post.example/storm', known: 'stated', note: undefined } },
} as typeof made;

function fragmentOf(exact: string): string | undefined {
  const start = text.indexOf(exact);
  const passage = {
    source: 'post',
    exact,
    start,
    end: start + exact.length,
    prefix: '',
    suffix: '',
    id: 'p',
    mark: 'P1',
  };
  return originalUrl({ ...passage, context: { start, end: start + exact.length } }, source)?.split('#:~:text=')[1];
}

it.each([
  ['a short passage whole', 'The port', 'The%20port'],
  [
    'a long one by as many words as begin nothing before it',
    'The port of Marelo is shut until Friday',
    'The%20port%20of,Friday',
  ],
  [
    'an end by as many words as end nothing within it',
    'the council of the port said: all is shut. It is shut.',
    'the%20council,It%20is%20shut.',
  ],
  ['signs with a meaning of their own escaped', 'Friday, the', 'Friday%2C%20the'],
])('a link to the original names %s', (_, exact, fragment) => {
  expect(fragmentOf(exact)).toBe(fragment);
});

it('a source without an address has no link to its original', () => {
  const passage = { source: 'post', exact: 'The port', start: 0, end: 8, prefix: '', suffix: '', id: 'p', mark: 'P1' };
  expect(originalUrl({ ...passage, context: { start: 0, end: 8 } }, made)).toBeUndefined();
});
