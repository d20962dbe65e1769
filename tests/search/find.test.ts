import { describe, expect, it } from 'vitest';
import { asPagesWrite, find, type Index, type Result } from '../../src/search/find.ts';
import { bindNumbers } from '../../src/search/numbers.ts';

/** Titles of those that have one. */
const titles: Readonly<Record<string, string>> = { cost: 'What was the cost of the quay?' };

const pages: Readonly<Record<string, string>> = {
  boats: 'Boats broke loose, 4,800 passengers waited in Marelo.',
  quay: 'The quay of Marelo is shut for 14 days, at a cost of 2.5m.',
  ferry: 'The ferry runs again in 2024.',
  cost: 'What was the cost of the quay? It was high.',
};

/** An index that does what Pagefind does: in quotation marks words as they are, else beginnings, and ever shorter ones. */
const index: Index = {
  search: (query) => {
    const typed = query.toLowerCase();
    const words = (id: string) =>
      bindNumbers(pages[id] ?? '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const result = (id: string): Result => ({
      id,
      data: () =>
        Promise.resolve({
          url: id,
          content: pages[id] ?? '',
          excerpt: '',
          meta: { title: titles[id] ?? '' },
          sub_results: [],
        }),
    });
    const ids = Object.keys(pages);
    const phrase = /^"(.*)"$/u.exec(typed)?.[1];
    if (phrase !== undefined)
      return Promise.resolve({
        results: ids.filter((id) => ` ${words(id).join(' ')} `.includes(` ${phrase} `)).map(result),
      });
    const all = ids.flatMap(words);
    const begun = typed.split(' ').map((word) => {
      let start = word;
      while (start !== '' && !all.some((other) => other.startsWith(start))) start = start.slice(0, -1);
      return start;
    });
    const found = ids.filter((id) => begun.every((start) => words(id).some((word) => word.startsWith(start))));
    return Promise.resolve({ results: found.map(result) });
  },
};

const idle = new Set(['what', 'why', 'was', 'the', 'of', 'is', 'does', 'again']);

describe('find', () => {
  it.each([
    ['a question, without the words that ask', 'Why was the quay shut?', ['quay']],
    ['a page first whose title asks the same', 'What was the cost?', ['cost', 'quay']],
    ['nothing but such words', 'the', ['quay', 'ferry', 'cost']],
    ['a word', 'ferry', ['ferry']],
    ['the beginning of a word', 'passen', ['boats']],
    ['a number, however it is parted', '4 800', ['boats']],
    ['a number and a word of the same page', 'marelo 14', ['quay']],
    ['a number with its unit', '2.5m', ['quay']],
    ['words in quotation marks', '“of marelo is”', ['quay']],
    ['two words with a sign between them', 'ferry/runs', ['ferry']],
    ['a word behind a sign', '+ferry', ['ferry']],
  ])('%s', async (_, typed, ids) => {
    const answer = await find(index, typed, idle);
    expect(answer.kind === 'found' ? answer.results.map(({ id }) => id) : answer).toEqual(ids);
  });

  it.each([
    ['a number that stands nowhere', '4,900', ['4,900']],
    ['the beginning of a number', '48', ['48']],
    ['a number without its decimal point', '25', ['25']],
    ['a word that only begins like others', 'passage', ['passage']],
    ['one word of two', 'ferry zeppelin', ['zeppelin']],
    ['words that stand apart, in quotation marks', '"ferry quay"', ['ferry quay']],
    ['words with a sign between them, of which one stands nowhere', 'ferry/zeppelin', ['ferry/zeppelin']],
    ['a word of which only a letter stands somewhere', 'Q++', ['Q++']],
    ['signs alone', '😀', ['😀']],
    ['signs alone, in quotation marks', '"-"', ['"-"']],
  ])('%s is found nowhere', async (_, typed, words) => {
    expect(await find(index, typed, idle)).toEqual({ kind: 'nowhere', words });
  });

  it('words that stand on pages of their own are found, but not together', async () => {
    expect(await find(index, 'ferry 14', idle)).toEqual({ kind: 'apart' });
    expect(await find(index, 'ferry passengers', idle)).toEqual({ kind: 'apart' });
  });
});

describe('asPagesWrite', () => {
  it.each([
    ['letters that are set as one', 'a ﬁre', 'a fire'],
    ['wide letters and digits', 'Ｑｕａｙ １４', 'Quay 14'],
    ['a hyphen that nobody sees', 'Ma\u00ADrelo', 'Marelo'],
    ['signs that turn words round', '\u202Eferry\u202C', 'ferry'],
    ['what parts letters where words need it, and signs that mean something else', 'می\u200Cروم ½', 'می\u200Cروم ½'],
  ])('%s', (_, typed, written) => {
    expect(asPagesWrite(typed)).toBe(written);
  });
});
