/** Fields of JSON that may have nothing to tell. */

/** Fields of which those that may be `undefined` may be left out instead. */
export type Given<Fields> = {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/**
 * The fields in their order, without those that are `undefined`: a field of JSON is there with a value or not at all.
 *
 * @example
 * given({ old: 'two', new: undefined }) // { old: 'two' }
 */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  // The same fields, which `Object.entries` forgets.
  return Object.fromEntries(there) as Given<Fields>;
}
