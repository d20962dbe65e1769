/** That a dossier may tell of a time before 1900. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../fixtures/dated-event.ts';

describe('an event before 1900', () => {
  it.each([
    ['The quay was built on 3 March 1862', '{ edtf: "1862-03-03", basis: stated }'],
    ['The quay was built in March 1862', '{ edtf: "1862-03", basis: stated }'],
    ['The quay was built in 1862', '{ edtf: "1862", basis: stated }'],
    ['The quay was built from 1862 to 1871', '{ edtf: 1862/1871, basis: stated }'],
    ['The quay was built in 987', '{ edtf: "0987", basis: stated }'],
    ['The quay was built before 987', '{ edtf: ../0987, label: before 987, basis: stated }'],
  ])('%s: %s', (said, date) => {
    expect(findingsOf(said, date)).toEqual([]);
  });

  it.each([
    ['The quay was built on 3 March 1862', '{ edtf: "1863-03-03", basis: stated }', '1863-03-03'],
    ['The quay was built in 1862', '{ edtf: "1863", basis: stated }', '1863'],
    ['The quay cost 1,862 boats', '{ edtf: "1862", basis: stated }', '1862'],
    ['The quay was built in 987', '{ edtf: "0978", basis: stated }', '0978'],
  ])('%s, but is dated otherwise: %s', (said, date, edtf) => {
    expect(findingsOf(said, date)).toContain(
      `date-overstated Unexpected date \`${edtf}\`, which no passage of the event states.`,
    );
  });

  it('is not dated before the first year', () => {
    expect(findingsOf('The quay was built in 44', '{ edtf: "-0044", basis: stated }')).toContain(
      'entry-invalid Unexpected front matter field `date.edtf`: expected a year from 0001 to 9999, with four digits: years before the first are not read.',
    );
  });
});
