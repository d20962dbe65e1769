/** That an event may be dated by a decade or a season. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../fixtures/dated-event.ts';

describe('an event of a decade or a season', () => {
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
  ])('%s, but is dated otherwise: %s', (said, date, edtf) => {
    expect(findingsOf(said, date)).toContain(
      `date-overstated Unexpected date \`${edtf}\`, which no passage of the event states.`,
    );
  });
});
