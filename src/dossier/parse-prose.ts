/**
 * The body of an MDX file as sentences, footnotes and links.
 *
 * Content may use a closed set of components and no expressions, so that every
 * word a reader sees stands in the file and can be accounted for.
 */
import type { FootnoteDefinition as FootnoteNode, Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { parseCitation } from '../provenance/citation-syntax.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { normalizeLabel } from '../provenance/footnote-label.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import type { FootnoteDefinition, ProseSentence } from '../provenance/prose-sentence.ts';
import { splitSentences } from '../provenance/sentence.ts';
import {
  commentPattern,
  flattenInline,
  hasExpression,
  literalHint,
  stringAttribute,
  type FlatText,
} from './flatten-inline.ts';
import { lineIndex } from './line-index.ts';
import { parseMarkdown, type ParsedMarkdown } from './parse-markdown.ts';

/** What the body of a file holds. */
export interface Prose {
  readonly sentences: readonly ProseSentence[];
  readonly definitions: readonly FootnoteDefinition[];
  /** Targets of Markdown links that begin with `/`. */
  readonly links: readonly { readonly url: string; readonly place: PlaceInFile }[];
  /** Rule ids and reasons of `waive` comments, one for each block they hold for. */
  readonly waivers: readonly { readonly rule: string; readonly reason: string; readonly place: PlaceInFile }[];
  readonly findings: readonly Finding[];
}

/** What holds for a block because of where it stands. */
interface Context {
  readonly editorial: boolean;
  readonly waived: Readonly<Record<string, string>>;
}

const blockComponents = new Set(['Editorial', 'Panel']);
const panelKinds = new Set(['agreed', 'differs', 'unknown']);
const waiver = /^\s*\/\*\s*waive\s+([a-z-]+)\s*:\s*([\s\S]+?)\s*\*\/\s*$/u;

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

/**
 * Parses the MDX of `text`, the whole file with its front matter, by `parse`.
 * A file that does not parse gives one finding.
 */
export function parseProse(text: string, file: string, parse: (text: string) => ParsedMarkdown = parseMarkdown): Prose {
  try {
    const parsed = parse(text);
    const places = lineIndex(text, file);
    const skipped = text.length - parsed.text.length;
    return readTree(parsed, (offset) => places(skipped + offset));
  } catch (error) {
    if (!isParseError(error)) throw error;
    const { line, column } = placeOfError(error);
    const hint = 'Correct the markup; write `\\<` and `\\{` for signs that are meant to be read.';
    const finding = fault(
      'markup-invalid',
      { file, line, column },
      `Unexpected markup: ${error.reason.split('\n')[0] ?? ''}.`,
      hint,
    );
    return { sentences: [], definitions: [], links: [], waivers: [], findings: [finding] };
  }
}

function readTree({ tree, text }: ParsedMarkdown, place: (offset: number) => PlaceInFile): Prose {
  const placeOf = (node: Nodes): PlaceInFile => place(node.position?.start.offset ?? 0);
  const sentences: ProseSentence[] = [];
  const definitions: FootnoteDefinition[] = [];
  const links: Prose['links'][number][] = [];
  const waivers: Prose['waivers'][number][] = [];
  const findings: Finding[] = [];
  const uses = new Map<string, number>();
  const invalid = (node: Nodes, message: string, hint: string): void =>
    void findings.push(fault('markup-invalid', placeOf(node), message, hint));

  const checkAttributes = (node: MdxJsxFlowElement): void => {
    const kind = stringAttribute(node.attributes, 'kind');
    if (hasExpression(node.attributes))
      invalid(node, `Unexpected expression in an attribute of \`<${node.name ?? ''}>\`.`, literalHint);
    else if (node.name === 'Panel' && !panelKinds.has(kind ?? ''))
      invalid(
        node,
        `Unexpected kind \`${kind ?? ''}\` of \`<Panel>\`, expected one of ${[...panelKinds].join(', ')}.`,
        'Write `<Panel kind="…" title="…">`.',
      );
  };

  const readBlocks = (nodes: readonly Nodes[], context: Context): void => {
    // A waiver holds for the next block and no further.
    let { waived } = context;
    for (const node of nodes) {
      const match = node.type === 'mdxFlowExpression' ? waiver.exec(node.value) : null;
      if (match) {
        const [, rule = '', reason = ''] = match;
        waived = { ...waived, [rule]: reason };
        waivers.push({ rule, reason, place: placeOf(node) });
        continue;
      }
      readBlock(node, { ...context, waived });
      if (node.type !== 'mdxFlowExpression') ({ waived } = context);
    }
  };

  const readBlock = (node: Nodes, context: Context): void => {
    switch (node.type) {
      case 'paragraph':
        return readInline(node, 'prose', context);
      case 'heading':
        if (node.depth === 1)
          invalid(
            node,
            'Unexpected heading of the first level.',
            'Begin with `##`: the title of the entry is the first.',
          );
        return readInline(node, 'heading', context);
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
        if (blockComponents.has(node.name ?? '')) {
          checkAttributes(node);
          readPanelTitle(node, context);
          return readBlocks(node.children, { ...context, editorial: context.editorial || node.name === 'Editorial' });
        }
        return invalid(
          node,
          `Unexpected component \`<${node.name ?? ''}>\`, expected one of \`<Fact>\`, \`<Editorial>\`, \`<Panel>\`.`,
          'Use Markdown, or one of the components that content may use.',
        );
      case 'footnoteDefinition':
        definitions.push(readDefinition(node, text, place));
        return;
      case 'mdxFlowExpression':
        if (!commentPattern.test(node.value))
          invalid(
            node,
            'Unexpected expression in braces.',
            'Write the words themselves, or `\\{` for a brace that is meant to be read.',
          );
        return;
      case 'yaml':
      case 'thematicBreak':
        return;
      case 'mdxjsEsm':
        return invalid(
          node,
          'Unexpected `import` or `export`.',
          'Content holds words only; components are given to it.',
        );
      default:
        return invalid(
          node,
          `Unexpected ${node.type}.`,
          'Write it as a paragraph, a list or a table, so that each sentence can be cited.',
        );
    }
  };

  /** The title of a panel is a heading of its prose. */
  const readPanelTitle = (node: MdxJsxFlowElement, { editorial, waived }: Context): void => {
    const title = node.name === 'Panel' ? stringAttribute(node.attributes, 'title') : undefined;
    if (title === undefined) return;
    sentences.push({ part: 'heading', text: title, place: placeOf(node), editorial, footnotes: [], facts: [], waived });
  };

  const readInline = (block: Nodes, part: ProseSentence['part'], { editorial, waived }: Context): void => {
    const flat = flattenInline(block, text);
    const footnotes = flat.footnotes.map(({ at, offset, label }) => {
      const use = (uses.get(label) ?? 0) + 1;
      uses.set(label, use);
      return { at, label, use, place: place(offset) };
    });
    links.push(...flat.links.map(({ url, offset }) => ({ url, place: place(offset) })));
    findings.push(
      ...flat.faults.map(({ offset, message, hint }) => fault('markup-invalid', place(offset), message, hint)),
      ...flat.undefinedMarks.map(({ label, offset }) =>
        fault(
          'citation-undefined',
          place(offset),
          `Missing definition of footnote \`${label}\`.`,
          `Add \`[^${label}]: @source-id "exact words"\`, or take the mark out.`,
        ),
      ),
    );
    for (const span of splitSentences(flat.text)) {
      sentences.push({
        part,
        text: flat.text.slice(span.start, span.end),
        place: place(offsetInFile(flat, span.start)),
        editorial,
        // A mark stands behind the full stop of the sentence it supports.
        footnotes: footnotes
          .filter(({ at }) => at > span.start && at <= span.end)
          .map(({ label, use, place: where }) => ({ label, use, place: where })),
        facts: flat.facts
          .filter(({ at }) => at >= span.start && at < span.end)
          .map(({ id, withUnit, offset }) => ({ id, withUnit, place: place(offset) })),
        waived,
      });
    }
  };

  readBlocks(tree.children, { editorial: false, waived: {} });
  return { sentences, definitions, links, waivers, findings };
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
