/** A sentence that is a passage word for word, and what is asked of it all the same. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

const rumour =
  'Anglers said the weir would be repaired before the winter, being the last one left, but it shouldn’t be.';
const count =
  'While most of the barges have no known owner or tenant, 31% (20 barges) lie under an old owner or tenant.';
const cut = 'You could tell that it was a cold spring';

describe('a sentence that is its passage word for word', () => {
  judges([
    [rumour, rumour, ''],
    [count, count, ''],
    ['you could tell that it was a cold spring.', cut, ''],
    [
      '“Every miller would double it if the grain was there,” she said.',
      ['“Every miller would double it if the grain was there,” she said', 'He left.'],
      '',
    ],
  ]);
});

describe('of such a sentence', () => {
  judges([
    ['She mended the weir.', 'She mended the weir', '“she”'],
    // What a passage leaves out beside it, it leaves out of the sentence too.
    [
      'The weir will be mended.',
      'The weir will be mended',
      'passage-cut',
      { source: 'The weir will be mended by nobody.' },
    ],
    [rumour.replace('before', 'after'), rumour, 'support-word'],
    [`${cut} in May.`, cut, 'support-date'],
  ]);
});
