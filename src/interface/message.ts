/** Messages of the interface and how one is printed; also what scripts in a reader's browser print theirs with. */

/**
 * A message: as it stands, or in the plural forms of its language. `{n}` stands for a number, `{name}` for words,
 * `<name>words</name>` for words in an element of the page.
 */
export type Message = string | PluralForms;

/** A message by the category that `Intl.PluralRules` puts its number `n` in. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** What is put into a message, by name. */
export type Values<Value> = Readonly<Record<string, Value>>;

/** Puts values into a message; a message with forms needs its number `n`. */
export type Say = (message: Message, values?: Values<string | number>) => string;

/**
 * The way to print messages in a language, named by its BCP 47 tag.
 *
 * @example
 * sayIn('en')({ one: '{n} boat', other: '{n} boats' }, { n: 2000 }); // '2,000 boats'
 */
export function sayIn(language: string): Say {
  const { formOf, print } = printerOf(language);
  return (message, values = {}) => {
    const known = new Map(Object.entries(values));
    const text = formOf(message, known.get('n'));
    return text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => print(valueOf(known, name, text)));
  };
}

/** How a language chooses the form of a message, and prints a value. */
export function printerOf(language: string) {
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return {
    formOf: (message: Message, n: unknown): string =>
      typeof message === 'string' ? message : (message[plural.select(Number(n ?? 0))] ?? message.other),
    print: (value: string | number): string => (typeof value === 'number' ? numbers.format(value) : value),
  };
}

/** The value of a name in the message `text`. @throws {Error} where there is none. */
export function valueOf<Value>(known: ReadonlyMap<string, Value>, name: string, text: string): Value {
  const value = known.get(name);
  if (value === undefined) throw new Error(`Missing value \`${name}\` of the message \`${text}\`.`);
  return value;
}
