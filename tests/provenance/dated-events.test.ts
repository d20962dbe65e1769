/** That an event may be dated by a decade or a season, and before 1900. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../fixtures/dated-event.ts';

describe('an event of a decade, of a season or before 1900', () => {
  it.each([
    ['The quay was built in the 1860s', '{ edtf: 186X, basis: stated }'],
    ['The quay was built in the 1990s', '{ edtf: 199X, basis: stated }'],
    ['The quay was built in the ’90s', '{ edtf: 199X, basis: stated }'],
    ['The quay was built from the 1980s to 1995', '{ edtf: 198X/1995, basis: stated }'],
    ['The quay was built in spring 2024', '{ edtf: "2024-21", basis: stated }'],
    ['The quay was built in the fall of 2024', '{ edtf: "2024-23", basis: stated }'],
    ['The quay was built in April 2024', '{ edtf: "2024-04-XX", basis: stated }'],
    // A date may be coarser than its passage.
    ['The quay was built in 1994', '{ edtf: 199X, basis: stated }'],
    ['The quay was built in April 2024', '{ edtf: "2024-21", basis: stated }'],
    ['The quay was built on 3 March 1862', '{ edtf: "1862-03-03", basis: stated }'],
    ['The quay was built in March 1862', '{ edtf: "1862-03", basis: stated }'],
    ['The quay was built in 1862', '{ edtf: "1862", basis: stated }'],
    ['The quay was built from 1862 to 1871', '{ edtf: 1862/1871, basis: stated }'],
    ['The quay was built in 987', '{ edtf: "0987", basis: stated }'],
    ['The quay has been shut since 3 March 2024', '{ edtf: 2024-03-03/.., basis: stated }'],
    ['The quay has been shut since 3 March 2024', '{ edtf: "2024-03-03", basis: stated }'],
    ['The quay was built before 987', '{ edtf: ../0987, label: before 987, basis: stated }'],
    ['The quay was built in 1862', '{ edtf: "1862%", basis: stated }'],
  ])('%s: %s', (said, date) => {
    expect(findingsOf(said, date)).toEqual([]);
  });

  it.each([
    ['The quay was built in the 1980s', '{ edtf: 199X, basis: stated }', '199X'],
    ['The quay was built in 1989', '{ edtf: 199X, basis: stated }', '199X'],
    ['The quay was built in the 1990s', '{ edtf: "1990", basis: stated }', '1990'],
    ['The quay was built in autumn 2024', '{ edtf: "2024-21", basis: stated }', '2024-21'],
    ['The quay was built in spring 2023', '{ edtf: "2024-21", basis: stated }', '2024-21'],
    ['The quay was built in 2024', '{ edtf: "2024-21", basis: stated }', '2024-21'],
    ['The quay was built in May 2024', '{ edtf: "2024-23", basis: stated }', '2024-23'],
    ['The quay was built on 3 March 1862', '{ edtf: "1863-03-03", basis: stated }', '1863-03-03'],
    ['The quay was built in 1862', '{ edtf: "1863", basis: stated }', '1863'],
    ['The quay cost 1,862 boats', '{ edtf: "1862", basis: stated }', '1862'],
    ['The quay was built in 987', '{ edtf: "0978", basis: stated }', '0978'],
  ])('%s, but is dated otherwise: %s', (said, date, edtf) => {
    expect(findingsOf(said, date)).toContain(
      `date-overstated Unexpected date \`${edtf}\`, which no passage of the event states.`,
    );
  });

  it('does not end with what it has been so since', () => {
    expect(
      findingsOf(
        'The quay has been shut since 3 March 2024',
        '{ edtf: ../2024-03-03, label: to 3 March 2024, basis: stated }',
      ),
    ).toContain('date-overstated Unexpected date `../2024-03-03`: what is told is `since 3 March 2024`.');
  });

  it('is not dated before the first year', () => {
    expect(findingsOf('The quay was built in 44', '{ edtf: "-0044", basis: stated }')).toContain(
      'entry-invalid Unexpected front matter field `date.edtf`: expected a year from 0001 to 9999, with four digits: years before the first are not read.',
    );
  });
});
