/** The part of js-yaml that is used here; the package brings no types. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unique symbol;
  /** The value of a YAML text. @throws {YAMLException} where it does not parse. */
  export function load(text: string, options: { readonly schema: typeof CORE_SCHEMA }): unknown;
  /** The text of a plain value. */
  export function dump(
    value: object,
    options: { readonly sortKeys: boolean; readonly flowLevel: number; readonly lineWidth: number },
  ): string;
  /** A fault of syntax. */
  export class YAMLException extends Error {
    /** What is wrong, without the place. */
    readonly reason: string;
    /** Where; `position` is a UTF-16 offset. */
    readonly mark?: { readonly position: number };
  }
}
