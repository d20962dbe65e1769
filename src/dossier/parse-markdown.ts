/**
 * MDX as a Markdown tree.
 *
 * What makes the parser slow is trying each of its extensions at every letter,
 * and reading front matter that is read elsewhere: so a body that holds no sign
 * with which a table, a tag, an expression or an address could begin is parsed
 * without those extensions and without its front matter. That gives the same
 * tree in a third of the time: 0.6 s instead of 1.7 s of 2,000 entries on a
 * busy machine. Plain paragraphs need no parser at all. Tests compare all three
 * over generated bodies.
 */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { cutFrontMatter } from './front-matter.ts';
import { readPlainMarkdown } from './plain-markdown.ts';

/** A tree with the text that its offsets count in. */
export interface ParsedMarkdown {
  readonly tree: Root;
  /** The end of the file that was parsed: all of it, or what stands behind its front matter. */
  readonly text: string;
}

const parser = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

const footnotesOnly = {
  // What MDX takes out of Markdown.
  extensions: [gfmFootnote(), { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }],
  mdastExtensions: [gfmFootnoteFromMarkdown()],
};

/** Signs with which anything begins that the extensions read. */
const needsExtensions = new RegExp(
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

/** The body of a file whose tree needs no extension; `undefined` where only all of them can tell. */
function plainBody(text: string): string | undefined {
  const { yaml, body } = cutFrontMatter(text);
  const head = text.slice(0, text.length - body.length);
  // Front matter in its plain form only: no other line in it could be taken for its end.
  const isPlainHead =
    yaml === undefined
      ? !text.startsWith('---')
      : `${head}\n`.startsWith(`---\n${yaml}\n---\n`) && !/^---|\r/u.test(yaml);
  // A byte order mark is skipped at the head of what is parsed, and nowhere else.
  return isPlainHead && !body.startsWith('\uFEFF') && !needsExtensions.test(body) ? body : undefined;
}

/** Parses the whole file `text`. @throws an error with `reason` and `place` where tags or expressions do not parse. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const body = plainBody(text);
  return body === undefined ? parseWhole(text) : { tree: readPlainMarkdown(body) ?? parseBody(body), text: body };
}

/** The tree of a body that needs no extension but footnotes. */
function parseBody(body: string): Root {
  return fromMarkdown(body, footnotesOnly);
}

/** The same with every extension, whatever the text holds. */
export function parseWhole(text: string): ParsedMarkdown {
  return { tree: parser.parse(text), text };
}
