import { describe, expect, it } from 'vitest';
import { elementsIn, hideElements } from '../../src/mutants/elements.ts';

const names = ['Editorial', 'Panel'];

describe('elementsIn', () => {
  it.each([
    ['one element', 'a <Panel kind="agreed">b</Panel> c', ['<Panel kind="agreed">b</Panel>']],
    ['one within another', '<Panel>a <Editorial>b</Editorial></Panel>', ['<Panel>a <Editorial>b</Editorial></Panel>']],
    ['two in a row', '<Panel>a</Panel><Panel>b</Panel>', ['<Panel>a</Panel>', '<Panel>b</Panel>']],
    ['one that never ends, and one that does', '<Panel> <Editorial>b</Editorial>', ['<Editorial>b</Editorial>']],
    ['another name', '<Panels>a</Panels> <Fact id="a" />', []],
  ])('finds %s', (_, text, found) => {
    expect(elementsIn(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

describe('hideElements', () => {
  it('keeps every offset', () => {
    expect(hideElements('a <Panel>b</Panel> c <Editorial>d</Editorial>', names)).toBe(
      `a ${'\0'.repeat(16)} c ${'\0'.repeat(24)}`,
    );
  });
});
