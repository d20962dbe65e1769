import { describe, expect, it } from 'vitest';
import { sharedWording } from '../../src/provenance/shared-wording.ts';
import { makeSource } from '../fixtures/make-source.ts';

const ten = 'the old quay of the town is shut for ten days';
const shared = (...texts: readonly string[]) =>
  sharedWording(texts.map((text, index) => makeSource(text, `s${String(index)}`))).map(({ sources }) =>
    sources.join(' '),
  );

describe('sharedWording', () => {
  it.each([
    ['a run of ten words', [`Here ${ten}.`, `There ${ten}, they say.`], ['s0 s1']],
    ['a run in other letters and marks', [`${ten}.`, ten.replaceAll(' ', ', ').toUpperCase()], ['s0 s1']],
    ['nothing in nine words', [ten.replace(' days', ' nights'), ten.replace(' ten', ' nine')], []],
    ['nothing over the end of a paragraph', [ten.replace(' town ', ' town\n'), ten], []],
    ['nothing in quotation marks', [`“${ten},” she said.`, `"${ten}", she said.`], []],
    ['nothing within one source', [`${ten}.\n${ten}.`], []],
    ['each pair with the first that has the run', [ten, ten, `${ten} more`], ['s0 s1', 's0 s2']],
  ])('finds %s', (_, texts, expected) => {
    expect(shared(...texts)).toEqual(expected);
  });
});
