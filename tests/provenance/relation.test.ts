/** What counts as agreement, as a coarser answer, as other words and as a contradiction. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mayDeclare,
  needsDeclaration,
  relationOf,
  weakestRelation,
  type Answer,
  type Relation,
} from '../../src/provenance/relation.ts';

const apart = new Map([
  ['post', 'post'],
  ['wire', 'wire'],
  ['gazette', 'gazette'],
]);
const answer = (source: string, value: number | string, qualifier = '', edtf?: string): Answer => ({
  source,
  value,
  qualifier,
  edtf,
});

const pairs: readonly (readonly [string, Answer['value'], string, Answer['value'], Relation])[] = [
  ['', 7, '', 7, 'agreed'],
  ['', 6, '', 7, 'contradict'],
  ['at least', 6, '', 7, 'precision'],
  ['at least', 7, '', 6, 'contradict'],
  ['at least', 6, 'at least', 7, 'precision'],
  ['at most', 6, 'at least', 7, 'contradict'],
  ['at most', 9, 'at least', 7, 'precision'],
  ['up to', 60, '', 55, 'precision'],
  ['more than', 129, '', 131, 'precision'],
  ['nearly', 81_000, '', 80_900, 'precision'],
  ['nearly', 81_000, '', 60_000, 'contradict'],
  ['about', 60, 'around', 62, 'precision'],
  ['about', 0, '', 3, 'contradict'],
  ['reportedly', 6, '', 7, 'contradict'],
  ['', 'the quay', '', 'the quay', 'agreed'],
  ['', 'the quay', '', 'the pier', 'wording'],
];

describe('the relation of two reports', () => {
  it.each(pairs)('%s %s and %s %s: %s', (limit, value, otherLimit, other, relation) => {
    const answers = [answer('post', value, limit), answer('wire', other, otherLimit)];
    expect(relationOf(answers, apart)).toBe(relation);
    expect(relationOf(answers.toReversed(), apart)).toBe(relation);
  });

  it.each([
    ['2024-05-03', '2024-05-03', 'agreed'],
    ['2024-05', '2024-05-03', 'precision'],
    ['2024-05-03/2024-05-04', '2024-05-04', 'precision'],
    ['2024-05-03', '2024-05-04', 'contradict'],
    ['../2024-05-03', '2024-05-01', 'precision'],
    ['../2024-05-03', '2024-05-04', 'contradict'],
    ['2024-05-03/..', '2024-05-01', 'contradict'],
  ] as const)('of dates %s and %s: %s', (one, other, relation) => {
    const answers = [answer('post', 'then', '', one), answer('wire', 'by then', '', other)];
    expect(relationOf(answers, apart)).toBe(relation);
  });

  it.each([
    [{ value: 40, to: 60 }, { value: 50 }, 'precision'],
    [{ value: 40, to: 60 }, { value: 40, to: 60 }, 'agreed'],
    [{ value: 40, to: 60 }, { value: 60, to: 70 }, 'precision'],
    [{ value: 40, to: 60 }, { value: 61 }, 'contradict'],
    [{ value: 40, to: 60 }, { value: 65, qualifier: 'about' }, 'precision'],
    [{ value: 40, to: 60 }, { value: 61, qualifier: 'at least' }, 'contradict'],
  ] as const)('of ranges %o and %o: %s', (one, other, relation) => {
    const answers = [
      { ...answer('post', 0), ...one },
      { ...answer('wire', 0), ...other },
    ];
    expect(relationOf(answers, apart)).toBe(relation);
    expect(relationOf(answers.toReversed(), apart)).toBe(relation);
  });

  it.each([
    [7, 7, 'wording', false],
    [6, 7, 'wording', true],
  ] as const)('of %s and %s in two units is no agreement', (value, other, relation, isUndeclared) => {
    const answers = [answer('post', value), { ...answer('wire', other), unit: { many: 'dinghies' } }];
    expect(relationOf(answers, apart)).toBe(relation);
    expect(needsDeclaration(answers)).toBe(isUndeclared);
    const more = [...answers, answer('gazette', value)];
    expect(relationOf(more, apart)).toBe(relation);
    expect(relationOf([...more, answer('herald', 20)], apart)).toBe('contradict');
  });

  it('is what an editor declares of answers in words', () => {
    const answers = [answer('post', 'the quay'), answer('wire', 'the pier')];
    expect(relationOf(answers, apart, 'contradict')).toBe('contradict');
    expect(needsDeclaration(answers)).toBe(true);
    expect(needsDeclaration([answer('post', 6), answer('wire', 7)])).toBe(false);
  });

  it('is what an editor declares of one number in two units, and of a further answer beside a shared one', () => {
    const units = [answer('post', 7), { ...answer('wire', 7), unit: { many: 'dinghies' } }];
    const further = [answer('post', 'the storm'), answer('wire', 'the storm'), answer('wire', 'a worn mooring')];
    for (const [answers, undeclared] of [
      [units, 'wording'],
      [further, 'agreed'],
    ] as const) {
      expect(mayDeclare(answers, 'compatible')).toBe(true);
      expect(needsDeclaration(answers)).toBe(false);
      expect(relationOf(answers, apart)).toBe(undeclared);
      expect(relationOf(answers, apart, 'compatible')).toBe('compatible');
    }
    const plain = [answer('post', 7), answer('wire', 7)];
    expect(mayDeclare(plain, 'compatible')).toBe(false);
    expect(relationOf(plain, apart, 'compatible')).toBe('agreed');
    expect(mayDeclare([answer('post', 'the storm'), answer('wire', 'the storm')], 'compatible')).toBe(false);
    expect(mayDeclare([...units, answer('gazette', 9)], 'compatible')).toBe(false);
  });

  it('lets an editor say that a number has changed from the day of one report to that of the next', () => {
    const on = (reported: string | undefined, given: Answer): Answer => ({ ...given, reported });
    const first = on('2024-05-03', answer('post', 3));
    const rising = [first, on('2024-05-04', answer('wire', 5)), on('2024-05-06', answer('gazette', 6))];
    expect(relationOf(rising, apart)).toBe('contradict');
    expect(relationOf(rising, apart, 'compatible')).toBe('compatible');
    expect(relationOf(rising, apart, 'precision')).toBe('contradict');
    expect(needsDeclaration(rising)).toBe(false);
    for (const other of [
      on('2024-05-03', answer('wire', 5)),
      on('2024-05', answer('wire', 5)),
      on(undefined, answer('wire', 5)),
    ])
      expect(relationOf([first, other], apart, 'compatible')).toBe('contradict');
    const dates = [
      on('2024-05-03', answer('post', 'then', '', '2024-05-03')),
      on('2024-05-04', answer('wire', 'then', '', '2024-05-04')),
    ];
    expect(relationOf(dates, apart, 'compatible')).toBe('contradict');
  });

  it('sets no source against itself', () => {
    expect(relationOf([answer('post', 300), answer('post', 3)], apart)).toBe('single');
    expect(relationOf([answer('post', 300), answer('post', 3), answer('wire', 300)], apart)).toBe('agreed');
  });

  it('counts reports of one origin once', () => {
    const together = new Map([
      ['post', 'post'],
      ['wire', 'post'],
    ]);
    expect(relationOf([answer('post', 7), answer('wire', 7)], together)).toBe('single');
    expect(relationOf([answer('post', 6), answer('wire', 7)], together)).toBe('contradict');
  });

  it('does not depend on the order of the answers', () => {
    const one = fc.record({
      source: fc.constantFrom('post', 'wire', 'gazette'),
      value: fc.oneof(fc.nat(12), fc.constantFrom('a', 'b')),
      qualifier: fc.constantFrom('', 'at least', 'at most', 'nearly'),
      unit: fc.constantFrom(undefined, { many: 'dinghies' }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (answers) => {
        const relation = relationOf(answers, apart);
        expect(relationOf(answers.toReversed(), apart)).toBe(relation);
        if (new Set(answers.map(({ source }) => source)).size === 1) expect(relation).toBe('single');
      }),
    );
  });
});

it('takes the least sure of what a value is computed from', () => {
  expect(weakestRelation(['agreed', 'precision', 'single'])).toBe('single');
  expect(weakestRelation(['agreed', 'contradict', 'single'])).toBe('contradict');
  expect(weakestRelation([])).toBe('single');
});
