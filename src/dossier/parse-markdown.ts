/**
 * The body of an MDX file as a Markdown tree: plain paragraphs are read without a parser, everything else by the one
 * that the site is built with. Tests compare both over generated bodies.
 */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { readPlainMarkdown } from './plain-markdown.ts';

/**
 * Takes headings by underlining out of Markdown: a line under a sentence would make a heading of it without a word, and
 * takes the parser a time that grows with the square of their number. A heading begins with `##`.
 */
function remarkNoUnderlines(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: ['setextUnderline'] } });
}

const parser = remark().use(remarkGfm).use(remarkMdx).use(remarkNoUnderlines).freeze();

/**
 * Parses `body`, what stands behind the front matter of a file; offsets count in it.
 *
 * @throws an error with `reason` and `place` where tags or expressions do not parse.
 */
export function parseMarkdown(body: string): Root {
  return readPlainMarkdown(body) ?? parseWhole(body);
}

/** The same by the parser, whatever the text holds. */
export function parseWhole(body: string): Root {
  return parser.parse(body);
}
