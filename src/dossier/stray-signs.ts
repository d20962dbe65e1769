/** Signs of Markdown that came out as plain signs: a reader would see them beside the words. */

/** A sign with its offset in the text that was looked at, and what to do about it. */
export interface StraySign {
  readonly at: number;
  readonly sign: string;
  readonly hint: string;
}

const beside =
  'Put it directly before and behind the words that it marks, or a backslash before it where it is meant to be read.';
const bracket =
  'Write `[words](address)` without a blank between, or a backslash before a bracket that is meant to be read.';

/** Signs with their hints. A backslash before a sign says that it is meant; one between blanks stands for itself. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<!\\)\*+(?=[^\s*])|(?<=[^\s\\*])\*+|(?<!\\)\*{2,}/u, beside],
  [/(?<![\\\p{L}\p{N}_])_+(?=\p{L})|(?<=\p{L})_+(?![\p{L}\p{N}_])/u, beside],
  [/(?<!\\)~~|(?<!\\)`/u, beside],
  [/(?<!\\)\](?:\(|\[|(?=\s\((?:https?:|\/|$)))|(?<!\\)!?\[\[|(?<!\\)\]\]/u, bracket],
  [/^#{2,}(?=\S)/u, 'Write a blank behind it for a heading, of which there are six levels at most.'],
  [/^:::+/u, 'Write `<Editorial>` for words of the editors, or take it out.'],
  [/^\|(?=.*\|\s*$)/mu, 'Put a line such as `| --- | --- |` under the heads of a table.'],
  [/(?<!\\)&[a-z]{2,}[0-9]*;/u, 'Write the letter itself: no letter has this name.'],
];

/** The first sign of `raw`, the words of a text as they stand in the file, that came out as it is in its `value`. */
export function straySign(raw: string, value: string): StraySign | undefined {
  // The rare text that holds one is worth a closer look.
  if (!/[*_~`\]|#&]|:::/u.test(raw)) return undefined;
  for (const [pattern, hint] of signs) {
    const found = pattern.exec(raw);
    // Names of letters have become letters, but for those that are none.
    if (found !== null && value.includes(found[0])) return { at: found.index, sign: found[0], hint };
  }
  return undefined;
}
