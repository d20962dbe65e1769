/**
 * The body of an MDX file as sentences, footnotes and links.
 *
 * Content may use a closed set of components and no expressions, so that every
 * word a reader sees stands in the file and can be accounted for.
 */
import type { Root } from 'mdast';
import { lexiconOf } from '../language/lexicons.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import { lineIndex } from './line-index.ts';
import { explainParseError } from './markup-faults.ts';
import { defineNames } from './footnote-marks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readTree, type Prose } from './prose-tree.ts';
import { tooMuch } from './text-bounds.ts';

/** Prose of which nothing could be read, for the reason given: the live site shows it in its place. */
function noProse(finding: Finding): Prose {
  const tree: Root = { type: 'root', children: [{ type: 'refused', message: finding.message }] };
  return {
    tree,
    sentences: [],
    definitions: [],
    links: [],
    anchors: [],
    outline: '',
    waivers: [],
    findings: [finding],
    isUnreadable: true,
  };
}

/** How a text is parsed. */
export interface ProseOptions {
  /** What of the text is prose, at its end; all of it where nothing is said. */
  readonly body?: string;
  /** Tag of the language that it is in. */
  readonly language: string;
  readonly parse?: (body: string) => Root;
}

/**
 * Parses `body`, which stands at the end of the file `text`, by `parse`.
 * A body that does not parse gives one finding.
 */
export function parseProse(
  text: string,
  file: string,
  { body = text, language, parse = parseMarkdown }: ProseOptions,
): Prose {
  const places = lineIndex(text, file);
  const skipped = text.length - body.length;
  const place = (offset: number): PlaceInFile => places(skipped + offset);
  const bound = tooMuch(body);
  if (bound !== undefined) {
    const { offset, what, hint = 'Write it plainly, one thing after another.' } = bound;
    return noProse(fault('markup-invalid', place(offset), `Unexpected ${what}.`, hint));
  }
  const named = defineNames(body);
  let parsed: Root;
  try {
    parsed = parse(named.text);
  } catch (error) {
    const { offset, message, hint } = explainParseError(error, body);
    return noProse(fault('markup-invalid', place(offset), message, hint));
  }
  return readTree(parsed, named, place, lexiconOf(language));
}
