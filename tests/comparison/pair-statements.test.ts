import { describe, expect, it } from 'vitest';
import { pairStatements } from '../../src/comparison/pair-statements.ts';
import type { Statement } from '../../src/provenance/statement.ts';

/** A statement of the prose of an entry. */
function said(text: string, entry = 'policy/quay'): Statement {
  const place = { file: `content/${entry}.mdx`, line: 1, column: 1 };
  return {
    id: '',
    entry,
    part: 'prose',
    text,
    place,
    state: 'cited',
    citations: [],
    facts: [],
    isQuotation: false,
    isUnread: false,
    waived: {},
  };
}

/** Each pair as `before > after`. */
function paired(before: readonly Statement[], after: readonly Statement[]): readonly string[] {
  return pairStatements(before, after).map((pair) => {
    const text = (side: 'before' | 'after'): string =>
      side in pair ? (pair as Record<typeof side, Statement>)[side].text : '';
    return `${pair.kind}: ${text('before')} > ${text('after')}`;
  });
}

const [quay, gate, lamp] = ['The quay was built in 1962.', 'The gate is broken.', 'A lamp burns at night.'].map(
  (text) => said(text),
);
if (quay === undefined || gate === undefined || lamp === undefined) throw new Error('Three statements.');

describe('statements before and after', () => {
  it.each([
    ['stay where they are when one comes before them', [quay, gate], [lamp, quay, gate], ['added', 'kept', 'kept']],
    ['stay when one between them goes', [quay, lamp, gate], [quay, gate], ['kept', 'removed', 'kept']],
    ['are one where they share words', [quay], [said('The quay was rebuilt in 1962.')], ['kept']],
    ['are two where they share none', [quay], [lamp], ['removed', 'added']],
  ])('%s', (_, before, after, kinds) => {
    expect(pairStatements(before, after).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('pair with those most like them', () => {
    const [first, second] = [said('Six boats broke loose at the quay.'), said('Six boats were found again.')];
    const changed = [said('Seven boats were found again.'), said('Seven boats broke loose at the quay.')];
    expect(paired([first, second], changed)).toEqual([
      'kept: Six boats broke loose at the quay. > Seven boats broke loose at the quay.',
      'kept: Six boats were found again. > Seven boats were found again.',
    ]);
  });

  it('have moved where they stand word for word in another entry, and not where a word differs', () => {
    const elsewhere = said(gate.text, 'policy/gate');
    expect(paired([quay, gate], [quay, elsewhere])).toEqual([
      `kept: ${quay.text} > ${quay.text}`,
      `moved: ${gate.text} > ${gate.text}`,
    ]);
    expect(paired([gate], [said('The gate is not broken.', 'policy/gate')])).toEqual([
      `removed: ${gate.text} > `,
      'added:  > The gate is not broken.',
    ]);
  });
});
