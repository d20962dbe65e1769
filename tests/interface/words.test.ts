import { describe, expect, it } from 'vitest';
import { en } from '../../src/interface/en.ts';
import type { Message } from '../../src/interface/message.ts';
import { textsOf, wordsIn, type Messages } from '../../src/interface/words.ts';

/** Every message of a catalogue with its path. */
function messagesOf(messages: Messages, path = ''): readonly (readonly [path: string, message: Message])[] {
  return Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'string' || typeof message['other'] === 'string'
      ? [[`${path}${name}`, message as Message] as const]
      : messagesOf(message as Messages, `${path}${name}.`),
  );
}

describe('the catalogue', () => {
  const all = messagesOf(en);

  it('is found whole', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.map(([path]) => path)).toContain('counts.source');
  });

  it.each(all)('%s has the forms of its language, with no value of its own', (_, message) => {
    if (typeof message === 'string') return;
    expect(Object.keys(message).toSorted()).toEqual(
      new Intl.PluralRules('en').resolvedOptions().pluralCategories.toSorted(),
    );
    const valuesIn = (text: string): readonly string[] => text.match(/\{\w+\}/gu) ?? [];
    const known = new Set(['{n}', ...valuesIn(message.other)]);
    expect(
      Object.values(message)
        .flatMap((text) => valuesIn(text))
        .filter((value) => !known.has(value)),
    ).toEqual([]);
  });

  it('says nothing of a language or a country, which another dossier would not share', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    const namesOf = (type: 'language' | 'region', of: readonly string[]): readonly string[] => {
      const display = new Intl.DisplayNames('en', { type, fallback: 'none' });
      return of.flatMap((code) => display.of(code) ?? []);
    };
    const names = [
      ...namesOf(
        'language',
        codes.map((code) => code.toLowerCase()),
      ),
      ...namesOf('region', codes),
    ];
    expect(names).toEqual(expect.arrayContaining(['English', 'French', 'France']));
    const isNamed = new RegExp(
      String.raw`\b(?:${names.map((name) => name.replaceAll(/[().]/gu, '.')).join('|')})\b`,
      'u',
    );
    expect(isNamed.test('French wordings as printed.')).toBe(true);
    expect(isNamed.test('Words in french-fried ink, on polish.')).toBe(false);
    expect(textsOf(en).filter((text) => isNamed.test(text))).toEqual([]);
  });

  it('prints English where there is none of the language, with English plurals', () => {
    const { words, say } = wordsIn('pl');
    expect(say(words.counts.source, { n: 3 })).toBe('3 sources');
  });
});

it('texts are listed once, without markup, with a sign for each value', () => {
  expect(
    textsOf({
      a: { one: '{n} boat', other: '{n} boats' },
      b: 'Ask <a>the harbour</a>.',
      c: { d: '{n} boats' },
    }),
  ).toEqual(['# boat', '# boats', 'Ask the harbour.']);
});
