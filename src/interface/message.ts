/** Messages of the interface and how one is printed; also what scripts in a reader's browser print theirs with. */

/** A message: as it stands, or in the plural forms of its language. `{n}` stands for a number, `{name}` for words. */
export type Message = string | PluralForms;

/** A message by the category that `Intl.PluralRules` puts its number `n` in. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** Puts values into a message; a message with forms needs its number `n`. */
export type Say = (message: Message, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The way to print messages in a language, named by its BCP 47 tag.
 *
 * @example
 * sayIn('en')({ one: '{n} boat', other: '{n} boats' }, { n: 2000 }); // '2,000 boats'
 */
export function sayIn(language: string): Say {
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (message, values = {}) => {
    const known = new Map(Object.entries(values));
    const text =
      typeof message === 'string' ? message : (message[plural.select(Number(known.get('n') ?? 0))] ?? message.other);
    return text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
      const value = known.get(name);
      if (value === undefined) throw new Error(`Missing value \`${name}\` of the message \`${text}\`.`);
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
