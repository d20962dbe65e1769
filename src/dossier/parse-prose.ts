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
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { isNamedLabel, normalizeLabel } from '../provenance/footnote-label.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import { factPlaceholder, type FootnoteDefinition, type ProseSentence } from '../provenance/prose-sentence.ts';
import { splitSentences } from '../text/sentence.ts';
import { allowTree } from './allowed-tree.ts';
import { attributeOf, flattenInline, type FlatText } from './flatten-inline.ts';
import { lineIndex } from './line-index.ts';
import { explainParseError } from './markup-faults.ts';
import { defineNames, explainMark, type NamedBody } from './footnote-marks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { tooMuch } from './text-bounds.ts';

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
  readonly isQuotation: boolean;
  readonly waived: Readonly<Record<string, string>>;
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
      case 'blockquote':
        return readBlocks(node.children, { ...context, isQuotation: true });
      case 'list':
      case 'listItem':
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
  const readPanelTitle = (node: MdxJsxFlowElement, context: Context): void => {
    const title = node.name === 'Panel' ? attributeOf(node, 'title') : undefined;
    if (title === undefined) return;
    anchors.push(slugger.slug(title));
    sentences.push({ ...context, part: 'heading', text: title, place: placeOf(node), footnotes: [], facts: [] });
  };

  const readInline = (block: Nodes, part: ProseSentence['part'], context: Context): void => {
    const flat = flattenInline(block, text);
    const undefinedUses = flat.undefinedMarks.map(({ at, offset, label = '' }) => ({ at, offset, label }));
    const footnotes = [...flat.footnotes, ...undefinedUses].map(({ at, offset, label }) => {
      const use = (uses.get(label) ?? 0) + 1;
      uses.set(label, use);
      return { at, label, use, offset };
    });
    links.push(...flat.links.map(({ url, offset }) => ({ url, place: place(offset) })));
    undefinedMarks.push(...flat.undefinedMarks);
    const spans = splitSentences(flat.text, lexicon);
    const ownerOf = ({ at }: { readonly at: number }) => spans.find(({ start, end }) => at > start && at <= end);
    for (const { label, offset } of spans.length === 0 ? [] : footnotes.filter((mark) => ownerOf(mark) === undefined)) {
      const message = `Unexpected space before the mark \`[^${label}]\`, expected it directly behind the words that it supports.`;
      findings.push(fault('markup-invalid', place(offset), message, 'Take the space out: `… words.[^label] Next …`.'));
    }
    for (const [index, span] of spans.entries()) {
      // A mark behind a space is told; what else is wrong with its sentence, nobody can tell before it is mended.
      const next = spans[index + 1]?.start ?? Infinity;
      const isOwn = (mark: { readonly at: number }) =>
        ownerOf(mark) === span ||
        (ownerOf(mark) === undefined && (mark.at > span.end || index === 0) && mark.at <= next);
      sentences.push({
        ...context,
        part,
        text: flat.text.slice(span.start, span.end),
        place: place(offsetInFile(flat, span.start)),
        // A mark stands behind the full stop of the sentence it supports.
        footnotes: footnotes
          .filter(isOwn)
          .map(({ label, use, offset }) => ({ label, use, offset, place: place(offset) })),
        facts: flat.facts
          .filter(({ at }) => at >= span.start && at < span.end)
          .map(({ id, withUnit, offset }) => ({ id, withUnit, place: place(offset) })),
      });
    }
  };

  readBlocks(tree.children, { editorial: false, isQuotation: false, waived: {} });
  const labels = definitions.map(({ label }) => label);
  findings.push(...undefinedMarks.map(({ label, offset }) => explainMark(label, labels, place(offset))));
  return { tree, sentences, definitions, links, anchors, waivers, findings, isUnreadable: false };
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
