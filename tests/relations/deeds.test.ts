import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { readDeeds } from '../../src/relations/deeds.ts';

describe('the deeds of a text', () => {
  it.each([
    ['warned', 'Ana Reis had warned the old parents.', ['Ana', 'Reis'], ['ana', 'reis'], true],
    ['sold', 'The owner of the mill sold it in May.', ['mill'], ['owner'], true],
    ['arrested', 'Police in Garça arrested 12.', ['Garça'], [], true],
    ['sank', 'The boats, all old, sank in May.', [], [], false],
    ['sank', 'The boats sank May 12.', ['boats'], ['boats', 'boat'], false],
    ['closed', 'The mill Example.org closed.', ['mill', 'Example', 'org'], ['org'], false],
  ])('%s: %s', (written, text, subject, doer, hasObject) => {
    const deed = readDeeds(text, en).find(({ verb }) => verb.text === written);
    expect(deed?.subject.map((word) => word.text)).toEqual(subject);
    expect([...(deed?.doer ?? ['nobody'])]).toEqual(doer);
    expect(deed?.hasObject).toBe(hasObject);
  });

  it('are suffered by the subject behind a form of “be”', () => {
    expect(readDeeds('Reis was fully refused, Costa painted.', en).map(({ isPassive }) => isPassive)).toEqual([
      true,
      false,
    ]);
  });
});
