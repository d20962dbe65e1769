/**
 * The body of an MDX file as sentences, footnotes and links.
 *
 * Content may use a closed set of components and no expressions, so that every
 * word a reader sees stands in the file and can be accounted for.
 */
import Slugger from 'github-slugger';
import type { FootnoteDefinition as FootnoteNode, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Lexicon } from '../language/lexicon.ts';
import { lexiconOf } from '../language/lexicons.ts';
import { parseCitation } from '../provenance/citation-syntax.ts';
import { closestId } from '../provenance/closest.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { isNamedLabel, normalizeLabel } from '../provenance/footnote-label.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import { factPlaceholder, type FootnoteDefinition, type ProseSentence } from '../provenance/prose-sentence.ts';
import { splitSentences } from '../provenance/sentence.ts';
import { allowTree } from './allowed-tree.ts';
import { attributeOf, flattenInline, type FlatText } from './flatten-inline.ts';
import { lineIndex } from './line-index.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** What the body of a file holds. */
export interface Prose {
  /** The tree that was judged, and that is published; its offsets count in the body. */
  readonly tree: Root;
  readonly sentences: readonly ProseSentence[];
  readonly definitions: readonly FootnoteDefinition[];
  /** Targets of Markdown links, as written. */
  readonly links: readonly { readonly url: string; readonly place: PlaceInFile }[];
  /** Ids of the headings, in order: where a link with a fragment may lead. */
  readonly anchors: readonly string[];
  /** Rule ids and reasons of `waive` comments, one for each block they hold for. */
  readonly waivers: readonly { readonly rule: string; readonly reason: string; readonly place: PlaceInFile }[];
  readonly findings: readonly Finding[];
  /** Whether nothing of it could be read. */
  readonly isUnreadable: boolean;
}

/** What holds for a block because of where it stands. */
interface Context {
  readonly editorial: boolean;
  readonly waived: Readonly<Record<string, string>>;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

interface ParseError {
  readonly reason: string;
  readonly place?: (Point & { readonly start?: Point }) | undefined;
}

function isParseError(error: unknown): error is ParseError {
  return typeof error === 'object' && error !== null && 'reason' in error && typeof error.reason === 'string';
}

/** Where the fault is: a tag that is never closed is named in the reason only. */
function placeOfError({ reason, place }: ParseError): Point {
  const named = /\((\d+):(\d+)-/u.exec(reason);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  return place?.start ?? place ?? { line: 1, column: 1 };
}

/** Prose of which nothing could be read, for the reason given: the live site shows it in its place. */
function noProse(finding: Finding): Prose {
  const tree: Root = { type: 'root', children: [{ type: 'refused', message: finding.message }] };
  return {
    tree,
    sentences: [],
    definitions: [],
    links: [],
    anchors: [],
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
    const hint = 'Write it plainly, one thing after another.';
    return noProse(fault('markup-invalid', place(bound.offset), `Unexpected ${bound.what}.`, hint));
  }
  const named = defineNames(body);
  let parsed: Root;
  try {
    parsed = parse(named.text);
  } catch (error) {
    const { offset, reason } = explain(error, body);
    const { message, hint } = explainMarkup(body, offset, reason);
    return noProse(fault('markup-invalid', place(offset), message, hint));
  }
  return readTree(parsed, named, place, lexiconOf(language));
}

/** A body with definitions added behind it, each with the offset of the mark that it stands for. */
interface NamedBody {
  readonly text: string;
  /** Length of the body itself. */
  readonly length: number;
  readonly markOf: ReadonlyMap<string, number>;
}

const nameMark = /(?<!\\)\[\^([a-z0-9-]+#[a-z0-9-]+)\]/giu;

/**
 * Adds a definition for each mark that is the name of a passage: `[^post#storm]` says all that a definition would.
 * They stand behind the body, so that every offset in it stays.
 */
function defineNames(body: string): NamedBody {
  const markOf = new Map<string, number>();
  const defined = new Set<string>();
  for (const { 0: mark, 1: name = '', index } of body.matchAll(nameMark)) {
    const label = normalizeLabel(name);
    if (!isNamedLabel(label)) continue;
    if (body[index + mark.length] === ':' && (index === 0 || body[index - 1] === '\n')) defined.add(label);
    else if (!markOf.has(label)) markOf.set(label, index);
  }
  const added = [...markOf.keys()].filter((label) => !defined.has(label));
  const text = added.length === 0 ? body : `${body}\n\n${added.map((label) => `[^${label}]: @${label}`).join('\n')}\n`;
  return { text, length: body.length, markOf };
}

/** Where and why a body does not parse. What the parser cannot take, its stack or an assertion of its own, is no bug of ours. */
function explain(error: unknown, body: string): { readonly offset: number; readonly reason: string } {
  if (!isParseError(error)) return { offset: 0, reason: 'the parser does not understand it' };
  const { line, column } = placeOfError(error);
  // Its own place counts lines from the body; the finding has the file's.
  const reason = error.reason.split('\n')[0]?.replace(/ \(\d+:\d+-\d+:\d+\)/gu, '') ?? '';
  return { offset: Math.min(nthLine(body, line) + column - 1, body.length), reason };
}

/** What the parser stumbled over, in words of Markdown. */
function explainMarkup(
  body: string,
  offset: number,
  reason: string,
): { readonly message: string; readonly hint: string } {
  if (body.slice(Math.max(0, offset - 2), offset + 3).includes('<!-'))
    return { message: 'Unexpected comment of HTML.', hint: 'Write `{/* … */}` for a comment.' };
  const signs = 'write `\\<` and `\\{` for signs that are meant to be read, `{/* … */}` for a comment.';
  const begun = /[<{](?=[^<{]*$)/u.exec(body.slice(0, offset + 1))?.[0] ?? '';
  // What the parser expected inside a tag or an expression is of use to whoever writes code.
  if (/\b(?:character|expression|acorn|name|attribute)\b/iu.test(reason) && begun !== '')
    return {
      message: `Unexpected \`${begun}\`, which begins ${begun === '<' ? 'a tag' : 'an expression'} that is none.`,
      hint: `Correct it; ${signs}`,
    };
  return { message: `Unexpected markup: ${reason}.`, hint: `Correct the markup; ${signs}` };
}

/** UTF-16 offset of the beginning of `line`, from 1. */
function nthLine(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1 || text.length;
  return start;
}

/** What no text has as much of, and what would keep the parser busy without end, or end its stack. */
const deepestMarks = 100;
const mostEmphasis = 500;
const longestParagraph = 10_000;

const nestingMark = String.raw`(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*`;
// Marks of quotations and lists at the head of a line, its indentation, and signs of emphasis in a row.
const deepLine = new RegExp(
  `^[ \\t]*(?:${nestingMark}){${String(deepestMarks)}}|^[ \\t]{${String(2 * deepestMarks)}}`,
  'mu',
);
const longRun = new RegExp(`[*_~]{${String(deepestMarks)}}`, 'u');

// Where a block may begin: behind a blank line, or with the sign of a footnote, a row, a quotation or an item.
const blockStart = /\n(?=[ \t]*(?:\n|\[\^|[|>*+-]|\d{1,9}[.)]))/u;

/** Where `body` holds more than any text does, and of what: told before the parser tries. */
function tooMuch(body: string): { readonly offset: number; readonly what: string } | undefined {
  const line = deepLine.exec(body)?.index ?? longRun.exec(body)?.index;
  if (line !== undefined) return { offset: line, what: `nesting of more than ${String(deepestMarks)} levels` };
  let offset = 0;
  for (const block of body.split(blockStart)) {
    if (block.length > longestParagraph)
      return { offset, what: `paragraph of more than ${longestParagraph.toLocaleString('en')} letters` };
    const emphasis = block.match(/[*_~]+/gu)?.length ?? 0;
    if (emphasis > mostEmphasis)
      return { offset, what: `paragraph with more than ${String(mostEmphasis)} signs of emphasis` };
    offset += block.length + 1;
  }
  let open = 0;
  let stray = 0;
  for (const { 0: sign, index } of body.matchAll(/\\[\s\S]|[{}]/gu)) {
    if (sign === '{') open += 1;
    else if (sign === '}' && open > 0) open -= 1;
    else if (sign === '}') stray += 1;
    if (open > deepestMarks) return { offset: index, what: `${String(open)} braces within braces` };
    if (stray > deepestMarks) return { offset: index, what: `${String(stray)} closing braces without an opening one` };
  }
  return undefined;
}

function readTree(
  parsed: Root,
  { text, length, markOf }: NamedBody,
  place: (offset: number) => PlaceInFile,
  lexicon: Lexicon,
): Prose {
  const { tree, faults } = allowTree(parsed, text);
  const placeOf = (node: Nodes): PlaceInFile => place(node.position?.start.offset ?? 0);
  const sentences: ProseSentence[] = [];
  const definitions: FootnoteDefinition[] = [];
  const links: Prose['links'][number][] = [];
  const anchors: string[] = [];
  const waivers: Prose['waivers'][number][] = [];
  const findings = faults.map(({ rule, offset, message, hint }) => fault(rule, place(offset), message, hint));
  const undefinedMarks: FlatText['undefinedMarks'][number][] = [];
  const uses = new Map<string, number>();
  const slugger = new Slugger();

  const readBlocks = (nodes: readonly Nodes[], context: Context): void => {
    // A waiver holds for the next block and no further.
    let { waived } = context;
    for (const node of nodes) {
      if (node.type === 'waiver') {
        waived = { ...waived, [node.rule]: node.reason };
        waivers.push({ rule: node.rule, reason: node.reason, place: placeOf(node) });
        continue;
      }
      readBlock(node, { ...context, waived });
      ({ waived } = context);
    }
  };

  const readBlock = (node: Nodes, context: Context): void => {
    switch (node.type) {
      case 'paragraph':
        return readInline(node, 'prose', context);
      case 'heading': {
        const before = sentences.length;
        readInline(node, 'heading', context);
        const words = sentences.slice(before).map((sentence) => sentence.text);
        anchors.push(slugger.slug(words.join(' ').replaceAll(factPlaceholder, '')));
        return;
      }
      case 'tableCell':
        return readInline(node, 'cell', context);
      case 'list':
      case 'listItem':
      case 'blockquote':
      case 'table':
      case 'tableRow':
        return readBlocks(node.children, context);
      case 'mdxJsxFlowElement':
        if (node.name === 'Fact') return readInline(node, 'prose', context);
        readPanelTitle(node, context);
        return readBlocks(node.children, { ...context, editorial: context.editorial || node.name === 'Editorial' });
      case 'footnoteDefinition':
        return readFootnote(node);
    }
  };

  const readFootnote = (node: FootnoteNode): void => {
    const label = normalizeLabel(node.identifier);
    const isAdded = (node.position?.start.offset ?? 0) >= length;
    if (!isAdded && isNamedLabel(label)) {
      const message = `Unexpected definition of \`${label}\`, which is the name of a passage.`;
      const hint = 'Take the definition out: the mark says it all. Or give the footnote a label without `#`.';
      findings.push(fault('citation-malformed', placeOf(node), message, hint));
    }
    // What was added stands at its first mark; a mark that turned out to be none needs no definition.
    if (!isAdded) definitions.push(readDefinition(node, text, place));
    else if (uses.has(label)) definitions.push(readDefinition(node, text, () => place(markOf.get(label) ?? 0)));
  };

  /** The title of a panel is a heading of its prose. */
  const readPanelTitle = (node: MdxJsxFlowElement, { editorial, waived }: Context): void => {
    const title = node.name === 'Panel' ? attributeOf(node, 'title') : undefined;
    if (title === undefined) return;
    anchors.push(slugger.slug(title));
    sentences.push({ part: 'heading', text: title, place: placeOf(node), editorial, footnotes: [], facts: [], waived });
  };

  const readInline = (block: Nodes, part: ProseSentence['part'], { editorial, waived }: Context): void => {
    const flat = flattenInline(block, text);
    const undefinedUses = flat.undefinedMarks.map(({ at, offset, label = '' }) => ({ at, offset, label }));
    const footnotes = [...flat.footnotes, ...undefinedUses].map(({ at, offset, label }) => {
      const use = (uses.get(label) ?? 0) + 1;
      uses.set(label, use);
      return { at, label, use, offset };
    });
    links.push(...flat.links.map(({ url, offset }) => ({ url, place: place(offset) })));
    undefinedMarks.push(...flat.undefinedMarks);
    for (const span of splitSentences(flat.text, lexicon)) {
      sentences.push({
        part,
        text: flat.text.slice(span.start, span.end),
        place: place(offsetInFile(flat, span.start)),
        editorial,
        // A mark stands behind the full stop of the sentence it supports.
        footnotes: footnotes
          .filter(({ at }) => at > span.start && at <= span.end)
          .map(({ label, use, offset }) => ({ label, use, offset, place: place(offset) })),
        facts: flat.facts
          .filter(({ at }) => at >= span.start && at < span.end)
          .map(({ id, withUnit, offset }) => ({ id, withUnit, place: place(offset) })),
        waived,
      });
    }
  };

  readBlocks(tree.children, { editorial: false, waived: {} });
  const labels = definitions.map(({ label }) => label);
  findings.push(...undefinedMarks.map(({ label, offset }) => explainMark(label, labels, place(offset))));
  return { tree, sentences, definitions, links, anchors, waivers, findings, isUnreadable: false };
}

/** The finding for a mark that nothing defines, or that is none. */
function explainMark(label: string | undefined, labels: readonly string[], place: PlaceInFile): Finding {
  if (label === undefined) {
    const hint = 'Write `[^label]` in its place, and `[^label]: …` on a line of its own.';
    return fault('citation-malformed', place, 'Unexpected footnote inside a line, expected a mark.', hint);
  }
  const closest = closestId(label, labels);
  const hint =
    closest === undefined
      ? `Add \`[^${label}]: @source-id "exact words"\`, or take the mark out.`
      : `Closest is \`${closest}\`: correct the mark, or add \`[^${label}]: @source-id "exact words"\`.`;
  return fault('citation-undefined', place, `Missing definition of footnote \`${label}\`.`, hint);
}

/** Where position `at` of a block's flat text stands in the file. */
function offsetInFile(flat: FlatText, at: number): number {
  const piece = flat.pieces.findLast((candidate) => candidate.at <= at);
  return piece ? piece.offset + at - piece.at : 0;
}

/** Reads a definition from the raw text: parsed nodes would have lost `*`, `_`, `~`, addresses and braces. */
function readDefinition(node: FootnoteNode, text: string, place: (offset: number) => PlaceInFile): FootnoteDefinition {
  const start = node.position?.start.offset ?? 0;
  const raw = text.slice(start, node.position?.end.offset ?? start);
  const head = start + (/^\[\^[^\]]*\]:/u.exec(raw)?.[0].length ?? 0);
  const parsed = parseCitation(text.slice(head, start + raw.length));
  return {
    label: normalizeLabel(node.identifier),
    place: place(start),
    parsed,
    partPlaces: parsed.kind === 'citation' ? parsed.parts.map((part) => place(head + part.offset)) : [],
    absencePlaces: parsed.kind === 'citation' ? parsed.absences.map(({ offset }) => place(head + offset)) : [],
    faultPlace: place(head + (parsed.kind === 'malformed' ? parsed.offset : 0)),
  };
}
