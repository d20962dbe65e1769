/** Which marks the second program asks for beside a sentence, where several statements of a dossier say the same. */
import { expect, it } from 'vitest';
import { linesOf, squeeze } from '../../public/checkers/dossier-lines.mjs';

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
