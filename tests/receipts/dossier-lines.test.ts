/** Which marks the second program asks for beside a sentence that several statements say, and which dates a line of time may have. */
import { expect, it } from 'vitest';
import { datesOf } from '../../public/checkers/dates.mjs';
import { linesOf } from '../../public/checkers/dossier-lines.mjs';
import { squeeze } from '../../public/checkers/sentences.mjs';

const passage = (start: number) => ({ source: 'post', start, end: start + 9 });
const sentence = 'The council gave no reason.';

/** The lines of a dossier with these summaries, each with a passage of its own. */
const linesSaid = (summaries: readonly string[]) =>
  linesOf({
    title: 'The tide',
    language: 'en',
    sources: [{ id: 'post', name: 'Harbour Post' }],
    facts: [],
    corrections: [],
    waivers: [],
    citations: summaries.map((_, at) => ({
      id: `c${String(at)}`,
      entry: `timeline/e${String(at)}`,
      passages: [passage(at * 10)],
    })),
    entries: summaries.map((text, at) => ({
      id: `timeline/e${String(at)}`,
      kind: 'event',
      url: `/timeline/e${String(at)}/`,
      title: `Event ${String(at)}`,
      labels: [],
      statements: [{ part: 'summary', text, state: 'cited', citations: [`c${String(at)}`] }],
    })),
  });
/** The passages whose marks are asked for beside the sentence. */
const askedFor = (summaries: readonly string[]): readonly unknown[] => [
  ...(linesSaid(summaries).get(squeeze(sentence))?.own ?? []),
];

it('asks for all passages of a sentence that one statement has', () => {
  expect(askedFor([sentence])).toEqual(['post-0-9']);
});

it('asks for none that only one of two statements with the same sentence rests on', () => {
  expect(askedFor([sentence, sentence])).toEqual([]);
});

it('asks for none where a statement of several sentences has it too, in either order', () => {
  const several = `The quay is shut. ${sentence}`;
  expect(askedFor([sentence, several])).toEqual([]);
  expect(askedFor([several, sentence])).toEqual([]);
});

it.each([
  ['a season', '2024-21', ['March 2024', 'May 2024', 'June 2024']],
  ['a year', '2024', ['January 2024', 'December 2024']],
  ['an interval that is open', '2024-11/..', ['November 2024']],
])('lets the line of time of %s have its months', (_, date, months) => {
  const dates = datesOf({
    language: 'en',
    sources: [],
    entries: [{ date, statements: [] }],
    corrections: [],
    released: [],
  });
  expect(dates).toEqual(expect.arrayContaining(months));
  expect(dates).not.toContain('August 2026');
});
