import { describe, expect, it } from 'vitest';
import { bindNumbers, formsOf, joinThousands, showNumbers } from '../../src/search/numbers.ts';

describe('bindNumbers', () => {
  it.each([
    ['a comma between thousands', '4,800 boats', '4ꟷ800 boats'],
    ['millions', '1,204,800', '1ꟷ204ꟷ800'],
    ['a blank between thousands', '4 800 boats', '4ꟻ800 boats'],
    ['a decimal point', '130.6 per cent.', '130ꞏ6 per cent.'],
    ['a unit right behind', '£28m, 2.5bn', '£28\u2060 m, 2ꞏ5\u2060 bn'],
    ['a year before a number, which are two', 'in 2023 100 boats', 'in 2023 100 boats'],
    ['a list of numbers', '3, 4 and 5', '3, 4 and 5'],
    ['a letter before a figure', 'AK-47 and G7', 'AK-47 and G7'],
    ['the end of a sentence', 'in 2023. Then', 'in 2023. Then'],
  ])('%s', (_, text, bound) => {
    expect(bindNumbers(text)).toBe(bound);
    expect(showNumbers(bound).replaceAll('\u00A0', ' ')).toBe(text);
  });
});

describe('formsOf', () => {
  it.each([
    ['81,000', ['81000', '81ꟷ000', '81ꟻ000']],
    ['81000', ['81000', '81ꟷ000', '81ꟻ000']],
    ['2023', ['2023', '2ꟷ023', '2ꟻ023']],
    ['2,023', ['2ꟷ023', '2ꟻ023']],
    ['130.6', ['130ꞏ6']],
    ['£28m', ['28 m']],
    ['(15)', ['15']],
    ['AK-47', ['AK-47']],
  ])('%s', (typed, forms) => {
    expect(formsOf(typed)).toEqual(forms);
  });
});

it('a number typed with a blank is one word', () => {
  expect(joinThousands('nearly 81 000 boats in 2023')).toBe('nearly 81,000 boats in 2023');
});
