/** That an event lies on the side of a day, and at the time of day, that its passages tell. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../fixtures/dated-event.ts';

const before = 'The quay closed before 13 April 2025';
const after = 'The quay closed after 13 April 2025';
const between = 'The quay closed after 13 April 2025 and before 20 April 2025';

describe('an event that is only bounded', () => {
  it.each([
    [before, '{ edtf: ../2025-04-13, basis: stated }'],
    [after, '{ edtf: 2025-04-13/.., basis: stated }'],
    [between, '{ edtf: 2025-04-13/2025-04-20, basis: stated }'],
    ['The quay was closed until 13 April 2025', '{ edtf: "2025-04-13", basis: stated }'],
    // Other words give the day itself.
    ['The quay closed on 13 April 2025 and boats left before 13 April 2025', '{ edtf: "2025-04-13", basis: stated }'],
  ])('%s: %s', (said, date) => {
    expect(findingsOf(said, date)).toEqual([]);
  });

  it.each([
    [before, '2025-04-13/..', 'before 13 April 2025'],
    [before, '2025-04-13', 'before 13 April 2025'],
    [after, '../2025-04-13', 'after 13 April 2025'],
    [after, '2025-04-13', 'after 13 April 2025'],
    ['The quay was closed until 13 April 2025', '2025-04-13/..', 'until 13 April 2025'],
  ])('%s, but is dated to the other side: %s', (said, edtf, words) => {
    expect(findingsOf(said, `{ edtf: "${edtf}", basis: stated }`)).toContain(
      `date-overstated Unexpected date \`${edtf}\`: what is told is \`${words}\`.`,
    );
  });
});

describe('an event of a night', () => {
  it.each([
    'The quay burned overnight on 13 April 2025',
    'The quay burned on 13 April 2025 at 2.30 a.m.',
    'The quay burned on the night of 13 April 2025',
  ])('%s', (said) => {
    expect(findingsOf(said, '{ edtf: "2025-04-13", basis: stated, night: true }')).toEqual([]);
  });

  it.each([
    'The quay burned on 13 April 2025',
    'The quay burned on 13 April 2025 at 2.30 p.m.',
    'The knight burned the quay on 13 April 2025',
  ])('is none where no words tell so: %s', (said) => {
    expect(findingsOf(said, '{ edtf: "2025-04-13", basis: stated, night: true }')).toEqual([
      'date-overstated Unexpected `night: true`, which no passage of the event tells.',
    ]);
  });
});
