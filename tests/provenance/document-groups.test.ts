import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { documentGroups } from '../../src/provenance/document-groups.ts';

describe('documentGroups', () => {
  it.each([
    ['every report names the quay', ['several']],
    ['in both of the articles', ['several']],
    ['the reports agree', ['several']],
    ['the archived sources give none', ['several']],
    ['none of the documents names it', ['several']],
    ['no document names it', ['none']],
    ['no archived source names it', ['none']],
    ['the other documents give none', ['others']],
    ['no other report does', ['others']],
    ['the reports of the Post', []],
    ['the report says so', []],
    ['the Post reports a storm', []],
    ['every boat in the report', []],
  ])('of `%s` are %j', (text, expected) => {
    expect(documentGroups(text, en)).toEqual(expected);
  });
});
