/**
 * The value of YAML that is written plainly, as front matter mostly is.
 *
 * `yaml` knows where everything stands, which is wanted only for a finding, and
 * takes ten times as long for it as `js-yaml`: 0.4 s of 2,000 entries. Each
 * line here has one form that leaves the two nothing to understand differently;
 * a text with any other line is left to `yaml`. A test compares both.
 *
 * @example
 * readPlainYaml('title: A quay\nlist:\n  - a: "b"\n') // { value: { title: 'A quay', list: [{ a: 'b' }] } }
 * readPlainYaml('title: *anchor\n') // undefined
 */
import { CORE_SCHEMA, load } from 'js-yaml';

const key = String.raw`(?!(?:null|true|false):)[a-z][\w-]*`;
const number = String.raw`(?:0|-?[1-9]\d{0,9})(?:\.\d{1,9})?`;
// No colon, number sign or tab, and no space at the end: nothing that could be more than words.
const words = String.raw`(?:\d+ )?\p{L}(?:[\p{L}\p{M}\p{N}.,;!?'"()%€$£/&‘’“”–—…+*= -]*[\p{L}\p{M}\p{N}.,;!?'"()%€$£/&‘’“”–—…+*=-])?`;
const inQuotes = (mark: string): string => String.raw`${mark}[^${mark}\\\p{C}\p{Zl}\p{Zp}]*${mark}`;
const item = String.raw`\p{L}[\p{L}\p{N}-]*`;
const list = String.raw`\[(?:${item}(?:, ${item})*)?\]`;
const map = String.raw`\{ ${key}: ${item}(?:, ${key}: ${item})* \}`;
const value = `(?:${[number, words, inQuotes('"'), inQuotes("'"), list, map].join('|')})`;
// A field, with its value or with what is indented below it, or an item of a list, which may be the first field of one.
const line = new RegExp(`^ *(?:${key}:(?: ${value})?|- (?:${key}: )?${value})$`, 'iu');

/** The value of `text`; `undefined` where it is not plain, or does not parse. */
export function readPlainYaml(text: string): { readonly value: unknown } | undefined {
  if (!text.split('\n').every((row) => row === '' || line.test(row))) return undefined;
  try {
    const parsed = load(text, { schema: CORE_SCHEMA });
    return parsed === undefined ? undefined : { value: parsed };
  } catch {
    return undefined;
  }
}
