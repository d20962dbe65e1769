/** The ways to print a message: as text, and with elements of a page in it. */
import { localeOf } from './locale.ts';
import { printerOf, sayIn, valueOf, type Message, type Say, type Values } from './message.ts';

/** The ways to print a message; one with plural forms needs its number `n`. */
export interface Speaker {
  /** As text. */
  readonly say: Say;
  /** As its pieces, where elements are put into it: one for a value, a function for words in an element. */
  readonly fill: <Piece>(
    message: Message,
    values: Values<Piece | string | number | ((text: string) => Piece)>,
  ) => readonly (Piece | string)[];
  /** A number by itself; `decimals` are shown at least. */
  readonly print: (number: number, decimals?: number) => string;
  /** Pieces with what stands between them when one of them holds: `A or B`. */
  readonly anyOf: <Piece>(pieces: readonly Piece[]) => readonly (Piece | string)[];
}

/**
 * Prints messages in the language of a BCP 47 tag.
 *
 * @example
 * const { say, fill } = speakerOf('en');
 * say({ one: '{n} source', other: '{n} sources' }, { n: 5 }); // '5 sources'
 * fill('As of <b>{date}</b>', { date: 'May', b: (text) => ({ bold: text }) }); // ['As of ', { bold: 'May' }, '']
 */
export function speakerOf(language: string): Speaker {
  const { formOf, print } = printerOf(language);
  const alternatives = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  const exact = (decimals: number) => new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: decimals });
  const fill: Speaker['fill'] = (message, values) => {
    const known = new Map(Object.entries(values));
    const text = formOf(message, known.get('n'));
    return text.split(/(<\w+>[^<]*<\/\w+>|\{\w+\})/u).map((piece) => {
      const [, name = '', inner = ''] = /^[<{](\w+)[>}](?:([^<]*)<)?/u.exec(piece) ?? [];
      if (name === '') return piece;
      const value = valueOf(known, name, text);
      if (value instanceof Function)
        return value(inner.replaceAll(/\{(\w+)\}/gu, (_, own: string) => String(valueOf(known, own, text))));
      return typeof value === 'number' ? print(value) : value;
    });
  };
  return {
    say: sayIn(language),
    fill,
    print: (number, decimals = 0) => (decimals === 0 ? print(number) : exact(decimals).format(number)),
    anyOf: <Piece>(pieces: readonly Piece[]) =>
      alternatives
        .formatToParts(pieces.map((_, index) => String(index)))
        .flatMap(({ type, value }): readonly (Piece | string)[] =>
          type === 'literal' ? [value] : pieces.slice(Number(value), Number(value) + 1),
        ),
  };
}
