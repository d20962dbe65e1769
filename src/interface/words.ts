/**
 * The words of the interface: what the site says in the same way about every
 * dossier. They stand in one catalogue for each language, as data, and
 * {@link say} is the only way to print one.
 *
 * To add a language, write its catalogue beside `en.ts` and enter it here.
 *
 * @example
 * const { words, say } = wordsIn('en');
 * say(words.counts.source, { n: 5 }); // '5 sources'
 */
import { en } from './en.ts';

/** A message: as it stands, or in the plural forms of its language. `{n}` stands for a number, `{name}` for words. */
export type Message = string | PluralForms;

/** A message by the category that `Intl.PluralRules` puts its number `n` in. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** Messages by name, nested by what they belong to. */
export interface Messages {
  readonly [name: string]: Message | Messages;
}

/** The same names with messages of another language: a missing one does not compile. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends PluralForms ? PluralForms : Translated<T[K]>;
};

/** Every message that the site has. */
export type Catalogue = Translated<typeof en>;

const catalogues: ReadonlyMap<string, Catalogue> = new Map([['en', en]]);

/** The catalogue of a language and the way to print it. */
export interface InterfaceWords {
  readonly words: Catalogue;
  /** Puts values into a message; a message with forms needs its number `n`. */
  readonly say: (message: Message, values?: Readonly<Record<string, string | number>>) => string;
}

/** The words in a language, named by its BCP 47 tag; English where there is no catalogue for it. */
export function wordsIn(language: string): InterfaceWords {
  const tag = new Intl.Locale(language).language;
  const words = catalogues.get(tag);
  const spoken = words === undefined ? 'en' : language;
  const plural = new Intl.PluralRules(spoken);
  const numbers = new Intl.NumberFormat(spoken);
  return {
    words: words ?? en,
    say: (message, values = {}) => {
      const known = new Map(Object.entries(values));
      const text =
        typeof message === 'string' ? message : (message[plural.select(Number(known.get('n') ?? 0))] ?? message.other);
      return text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
        const value = known.get(name);
        if (value === undefined) throw new Error(`Missing value \`${name}\` of the message \`${text}\`.`);
        return typeof value === 'number' ? numbers.format(value) : value;
      });
    },
  };
}

/** Every text of a catalogue once, `#` for each value: what may stand on a page without being a sentence of the dossier. */
export function textsOf(messages: Messages): readonly string[] {
  const texts = Object.values(messages).flatMap((message): readonly string[] =>
    typeof message === 'string' ? [message] : textsOf(message as Messages),
  );
  return [...new Set(texts.map((text) => text.replaceAll(/\{\w+\}/gu, '#')))];
}
