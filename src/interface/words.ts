/**
 * The words of the interface: what the site says in the same way about every
 * dossier. They stand in one catalogue for each language, as data, and
 * `say` and `fill` are the only ways to print one.
 *
 * To add a language, write its catalogue beside `en.ts` and enter it here.
 *
 * @example
 * const { words, say } = wordsIn('en');
 * say(words.counts.source, { n: 5 }); // '5 sources'
 */
import { en } from './en.ts';
import type { Message, PluralForms } from './message.ts';
import { speakerOf, type Speaker } from './speaker.ts';

/** Messages by name, nested by what they belong to. */
export interface Messages {
  readonly [name: string]: Message | Messages;
}

/**
 * The same names with messages of another language: a missing one does not compile. Where a number is put in, another
 * language may have plural forms that English has not.
 */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends PluralForms | `${string}{n}${string}`
    ? Message
    : T[K] extends string
      ? string
      : Translated<T[K]>;
};

/** Every message that the site has. */
export type Catalogue = Translated<typeof en>;

const catalogues: ReadonlyMap<string, Catalogue> = new Map([['en', en]]);

/** The catalogue of a language and the ways to print it. */
export interface InterfaceWords extends Speaker {
  readonly words: Catalogue;
}

// What prints numbers and chooses forms takes longer to make than a page to render.
const known = new Map<string, InterfaceWords>();

/** The words in a language, named by its BCP 47 tag; English where there is no catalogue for it. */
export function wordsIn(language: string): InterfaceWords {
  const found = known.get(language) ?? makeWords(language);
  known.set(language, found);
  return found;
}

function makeWords(language: string): InterfaceWords {
  const words = catalogues.get(new Intl.Locale(language).language);
  return { words: words ?? en, ...speakerOf(words === undefined ? 'en' : language) };
}

/** Every text of a catalogue once, `#` for each value: what may stand on a page without being a sentence of the dossier. */
export function textsOf(messages: Messages): readonly string[] {
  const texts = Object.values(messages).flatMap((message): readonly string[] =>
    typeof message === 'string' ? [message] : textsOf(message as Messages),
  );
  return [...new Set(texts.map((text) => text.replaceAll(/<\/?\w+>/gu, '').replaceAll(/\{\w+\}/gu, '#')))];
}
