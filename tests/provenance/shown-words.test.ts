/** Passages that are shortened where all of them stand together, so that they do not add up to their document. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Passage } from '../../src/provenance/passage.ts';
import { cutToEnds } from '../../src/provenance/passage-ends.ts';
import type { Span } from '../../src/text/spans.ts';
import { maxShare, shownWords } from '../../src/provenance/shown-words.ts';
import { makeSource, sourceMap } from '../fixtures/make-source.ts';

const text =
  'The ferry left the old quay of the island at nine in the morning with all of its passengers and two of the crew. It came back late, with a broken rudder and no light, in the evening of that day. Nobody was hurt. The pier held.';
const sources = sourceMap(makeSource(text));

function passage(words: string, start = text.indexOf(words)): Passage {
  const end = start + words.length;
  return {
    source: 'post',
    start,
    end,
    exact: words,
    prefix: '',
    suffix: '',
    id: `post-${String(start)}-${String(end)}`,
    mark: 'P1',
    context: { start, end },
  };
}

const long = passage(
  'The ferry left the old quay of the island at nine in the morning with all of its passengers and two of the crew.',
);
const middle = passage('It came back late, with a broken rudder and no light, in the evening of that day.');
const short = passage('Nobody was hurt.');

/** The ends of a passage that is cut, found by its words. */
function endsIn(one: Passage): readonly Span[] {
  const words = cutToEnds(one);
  if (words.kind === 'whole') return [one];
  return [
    { start: one.start, end: one.start + one.exact.indexOf(words.opening) + words.opening.length },
    { start: one.end - one.exact.trimEnd().length + one.exact.trimEnd().lastIndexOf(words.closing), end: one.end },
  ];
}

it('shows every passage whole while they are no more than two thirds of their document', () => {
  expect([...shownWords([middle, short], sources).values()]).toEqual([
    { kind: 'whole', words: middle.exact },
    { kind: 'whole', words: short.exact },
  ]);
});

it('gives of the longest the opening and closing words where they are more', () => {
  const shown = shownWords([long, middle, short], sources);
  expect(shown.get(long.id)).toEqual({ kind: 'ends', opening: 'The ferry left the', closing: 'two of the crew.' });
  expect(shown.get(middle.id)).toEqual({ kind: 'whole', words: middle.exact });
  expect(shown.get(short.id)).toEqual({ kind: 'whole', words: short.exact });
});

it('counts words once that two passages share', () => {
  const inner = passage('evening of that day.');
  expect(shownWords([middle, inner, short], sources).get(middle.id)).toEqual({ kind: 'whole', words: middle.exact });
});

it('counts a passage once that is given twice', () => {
  const shown = shownWords([long, { ...long }, short], sources);
  expect(shown).toEqual(shownWords([long, short], sources));
});

it('shows within the limit of a document of which every word is cited', () => {
  const all = [long, middle, short, passage('The pier held.')];
  const shown = shownWords(all, sources);
  const lengths = [...shown.values()].map((words) =>
    words.kind === 'whole' ? words.words.length : words.opening.length + words.closing.length,
  );
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(text.length * maxShare);
  expect([...shown.values()].map(({ kind }) => kind)).toEqual(['ends', 'whole', 'whole', 'whole']);
});

it('shortens what saves most, one after the other, however passages overlap', () => {
  const span = fc.tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const all = spans.map(([start, length]) => passage(text.slice(start, start + length), start));
      const shown = shownWords(all, sources);
      const isWhole = ({ id, exact }: Passage) => {
        const words = shown.get(id);
        return words?.kind === 'whole' && words.words === exact;
      };
      const covered = (parts: readonly Span[]) =>
        Array.from(text).filter((_, at) => parts.some(({ start, end }) => start <= at && at < end)).length;
      const left = [...new Map(all.map((one) => [one.id, one])).values()];
      const cut = () => all.filter((one) => !left.some(({ id }) => id === one.id)).flatMap(endsIn);
      while (left.length > 0 && covered([...left, ...cut()]) > text.length * maxShare) {
        const savings = left.map((one) => covered(left) - covered(left.filter((other) => other !== one)));
        left.splice(savings.indexOf(Math.max(...savings)), 1);
      }
      for (const one of left) expect(isWhole(one)).toBe(true);
    }),
  );
});
