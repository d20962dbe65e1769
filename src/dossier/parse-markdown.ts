/**
 * The body of an MDX file as a Markdown tree.
 *
 * What makes the parser slow is trying each of its extensions at every letter:
 * so a body that holds no sign with which a table, a tag, an expression or an
 * address could begin is parsed without those extensions. That gives the same
 * tree in a third of the time: 0.6 s instead of 1.7 s of 2,000 entries on a
 * busy machine. Plain paragraphs need no parser at all. Tests compare all three
 * over generated bodies.
 */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { readPlainMarkdown } from './plain-markdown.ts';

// A line under a sentence would make a heading of it without a word, and takes the parser a time that grows with the
// square of their number: a heading begins with `##`.
const withoutUnderlines = { disable: { null: ['setextUnderline'] } };

/** Takes headings by underlining out of Markdown. */
function remarkNoUnderlines(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(withoutUnderlines);
}

const parser = remark().use(remarkGfm).use(remarkMdx).use(remarkNoUnderlines).freeze();

const footnotesOnly = {
  extensions: [
    gfmFootnote(),
    // What MDX takes out of Markdown.
    { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
    withoutUnderlines,
  ],
  mdastExtensions: [gfmFootnoteFromMarkdown()],
};

/** Signs with which anything begins that the extensions read. */
export const needsExtensions = new RegExp(
  [
    '[<{]', // tags and expressions of MDX
    '^(?:im|ex)port', // its modules
    '[|]|:-|-:', // tables; a row of dashes with a colon makes one without a stroke
    '~', // strikethrough
    String.raw`\[[\sxX]\]`, // task lists
    String.raw`[\w.+-]@|:\/\/|www\.`, // addresses
  ].join('|'),
  'imu',
);

/**
 * Parses `body`, what stands behind the front matter of a file; offsets count in it.
 *
 * @throws an error with `reason` and `place` where tags or expressions do not parse.
 */
export function parseMarkdown(body: string): Root {
  if (needsExtensions.test(body)) return parseWhole(body);
  return readPlainMarkdown(body) ?? fromMarkdown(body, footnotesOnly);
}

/** The same with every extension, whatever the text holds. */
export function parseWhole(body: string): Root {
  return parser.parse(body);
}
