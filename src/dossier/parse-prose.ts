/**
 * The body of an MDX file as sentences, footnotes and links.
 *
 * Content may use a closed set of components and no expressions, so that every
 * word a reader sees stands in the file and can be accounted for.
 */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { parseCitation } from '../provenance/citation-syntax.ts';
import type { Finding } from '../provenance/finding.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import {
  factPlaceholder,
  type FactUse,
  type FootnoteDefinition,
  type FootnoteUse,
  type ProseSentence,
} from '../provenance/prose-sentence.ts';
import { fault } from '../provenance/fault.ts';
import { splitSentences } from '../provenance/sentence.ts';
import { normalizeLabel } from '../provenance/footnote-label.ts';

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

const parser = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();
const inlineComponents = new Set(['Fact']);
const blockComponents = new Set(['Editorial', 'Panel']);
const allowed = '`<Fact>`, `<Editorial>`, `<Panel>`';
const waiver = /^\s*\/\*\s*waive\s+([a-z-]+)\s*:\s*([\s\S]+?)\s*\*\/\s*$/u;
const comment = /^\s*(?:\/\*[\s\S]*\*\/\s*)*$/u;

interface ParseError {
  readonly reason: string;
  readonly place?:
    | {
        readonly line: number;
        readonly column: number;
        readonly start?: { readonly line: number; readonly column: number };
      }
    | undefined;
}

function isParseError(error: unknown): error is ParseError {
  return typeof error === 'object' && error !== null && 'reason' in error && typeof error.reason === 'string';
}

/** Parses the MDX of `text`, the whole file with its front matter. A file that does not parse gives one finding. */
export function parseProse(text: string, file: string): Prose {
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    if (!isParseError(error)) throw error;
    const { line = 1, column = 1 } = error.place?.start ?? error.place ?? {};
    const hint = 'Correct the markup; write `\\<` and `\\{` for signs that are meant to be read.';
    return {
      sentences: [],
      definitions: [],
      links: [],
      waivers: [],
      findings: [
        fault(
          'markup-invalid',
          { file, line, column },
          `Unexpected markup: ${error.reason.split('\n')[0] ?? ''}.`,
          hint,
        ),
      ],
    };
  }
  return new ProseReader(text, file).read(tree);
}

function stringAttribute(
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  name: string,
): string | undefined {
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string')
      return attribute.value;
  }
  return undefined;
}

function hasAttribute(attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[], name: string): boolean {
  return attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
}

/** One piece of the flat text of a block, with where it begins in the file. */
interface Piece {
  readonly at: number;
  readonly offset: number;
}

/** Reads one file; the state is the reading position: open editorial block, waiver for the next block, uses so far. */
class ProseReader {
  readonly #text: string;
  readonly #file: string;
  readonly #lineStarts: number[] = [0];
  readonly #sentences: ProseSentence[] = [];
  readonly #definitions: FootnoteDefinition[] = [];
  readonly #links: { url: string; place: PlaceInFile }[] = [];
  readonly #waivers: { rule: string; reason: string; place: PlaceInFile }[] = [];
  readonly #findings: Finding[] = [];
  readonly #uses = new Map<string, number>();

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  read(tree: Root): Prose {
    this.#blocks(tree.children, false, {});
    return {
      sentences: this.#sentences,
      definitions: this.#definitions,
      links: this.#links,
      waivers: this.#waivers,
      findings: this.#findings,
    };
  }

  #place(offset: number): PlaceInFile {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.#file, line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }

  #placeOf(node: Nodes): PlaceInFile {
    return this.#place(node.position?.start.offset ?? 0);
  }

  #invalid(node: Nodes, message: string, hint: string): void {
    this.#findings.push(fault('markup-invalid', this.#placeOf(node), message, hint));
  }

  #blocks(nodes: readonly Nodes[], editorial: boolean, inherited: Readonly<Record<string, string>>): void {
    let waived = inherited;
    for (const node of nodes) {
      if (node.type === 'mdxFlowExpression') {
        const match = waiver.exec(node.value);
        if (match) {
          const [, rule = '', reason = ''] = match;
          waived = { ...waived, [rule]: reason };
          this.#waivers.push({ rule, reason, place: this.#placeOf(node) });
        } else if (!comment.test(node.value)) this.#expression(node);
        continue;
      }
      this.#block(node, editorial, waived);
      waived = inherited;
    }
  }

  #expression(node: Nodes): void {
    this.#invalid(
      node,
      'Unexpected expression in braces.',
      'Write the words themselves, or `\\{` for a brace that is meant to be read.',
    );
  }

  #block(node: Nodes, editorial: boolean, waived: Readonly<Record<string, string>>): void {
    switch (node.type) {
      case 'paragraph':
        return this.#inline(node, 'prose', editorial, waived);
      case 'heading':
        return this.#inline(node, 'heading', editorial, waived);
      case 'tableCell':
        return this.#inline(node, 'cell', editorial, waived);
      case 'list':
      case 'listItem':
      case 'blockquote':
      case 'table':
      case 'tableRow':
        return this.#blocks(node.children, editorial, waived);
      case 'mdxJsxFlowElement': {
        if (node.name === 'Fact')
          return this.#inline(
            {
              type: 'paragraph',
              children: [{ ...node, type: 'mdxJsxTextElement', children: [] }],
              position: node.position,
            },
            'prose',
            editorial,
            waived,
          );
        if (!blockComponents.has(node.name ?? '')) {
          return this.#invalid(
            node,
            `Unexpected component \`<${node.name ?? ''}>\`, expected one of ${allowed}.`,
            'Use Markdown, or one of the components that content may use.',
          );
        }
        return this.#blocks(node.children, editorial || node.name === 'Editorial', waived);
      }
      case 'footnoteDefinition':
        return this.#definition(node);
      case 'yaml':
      case 'thematicBreak':
        return;
      case 'mdxjsEsm':
        return this.#invalid(
          node,
          'Unexpected `import` or `export`.',
          'Content holds words only; components are given to it.',
        );
      default:
        return this.#invalid(
          node,
          `Unexpected ${node.type}.`,
          'Write it as a paragraph, a list or a table, so that each sentence can be cited.',
        );
    }
  }

  #definition(node: Extract<Nodes, { type: 'footnoteDefinition' }>): void {
    const start = node.position?.start.offset ?? 0;
    const raw = this.#text.slice(start, node.position?.end.offset ?? start);
    const head = /^\[\^[^\]]*\]:/u.exec(raw)?.[0].length ?? 0;
    const parsed = parseCitation(raw.slice(head));
    this.#definitions.push({
      label: normalizeLabel(node.identifier),
      place: this.#place(start),
      parsed,
      partPlaces: parsed.kind === 'citation' ? parsed.parts.map((part) => this.#place(start + head + part.offset)) : [],
      faultPlace: this.#place(start + head + (parsed.kind === 'malformed' ? parsed.offset : 0)),
    });
  }

  /** Flattens the inline content of a block and cuts it into sentences. */
  #inline(
    block: Nodes,
    part: ProseSentence['part'],
    editorial: boolean,
    waived: Readonly<Record<string, string>>,
  ): void {
    let flat = '';
    const pieces: Piece[] = [];
    const footnotes: (FootnoteUse & { at: number })[] = [];
    const facts: (FactUse & { at: number })[] = [];
    const visit = (node: Nodes): void => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          pieces.push({ at: flat.length, offset: node.position?.start.offset ?? 0 });
          flat += node.value.replace(/\s+/gu, ' ');
          // A mark without a definition stays text: `[^x]` would be printed as it stands.
          if (node.type === 'text') this.#undefinedMarks(node);
          return;
        case 'break':
          flat += ' ';
          return;
        case 'footnoteReference': {
          const label = normalizeLabel(node.identifier);
          const use = (this.#uses.get(label) ?? 0) + 1;
          this.#uses.set(label, use);
          footnotes.push({ label, use, place: this.#placeOf(node), at: flat.length });
          return;
        }
        case 'mdxJsxTextElement': {
          if (!inlineComponents.has(node.name ?? '')) {
            this.#invalid(
              node,
              `Unexpected component \`<${node.name ?? ''}>\` inside a sentence, expected \`<Fact>\`.`,
              'Put blank lines around `<Editorial>` and `<Panel>`.',
            );
            return;
          }
          const id = stringAttribute(node.attributes, 'id');
          if (id === undefined)
            return this.#invalid(
              node,
              'Missing attribute `id` of `<Fact>`.',
              'Write `<Fact id="…" />` with the id of a figure or question.',
            );
          facts.push({
            id,
            withUnit: hasAttribute(node.attributes, 'unit'),
            place: this.#placeOf(node),
            at: flat.length,
          });
          pieces.push({ at: flat.length, offset: node.position?.start.offset ?? 0 });
          flat += factPlaceholder;
          return;
        }
        case 'mdxTextExpression':
          if (!comment.test(node.value)) this.#expression(node);
          return;
        case 'link':
          if (node.url.startsWith('/')) this.#links.push({ url: node.url, place: this.#placeOf(node) });
          node.children.forEach(visit);
          return;
        case 'emphasis':
        case 'strong':
        case 'delete':
          node.children.forEach(visit);
          return;
        default:
          this.#invalid(
            node,
            `Unexpected ${node.type} in a sentence.`,
            'Write plain words, emphasis, links, footnotes or `<Fact>`.',
          );
      }
    };
    if ('children' in block) block.children.forEach(visit);
    for (const span of splitSentences(flat)) {
      const isHere = ({ at }: { at: number }) => at > span.start && at <= span.end;
      const isFactHere = ({ at }: { at: number }) => at >= span.start && at < span.end;
      const piece = pieces.findLast(({ at }) => at <= span.start);
      this.#sentences.push({
        part,
        text: flat.slice(span.start, span.end),
        place: this.#place(
          (piece?.offset ?? block.position?.start.offset ?? 0) + span.start - (piece?.at ?? span.start),
        ),
        editorial,
        footnotes: footnotes.filter(isHere).map(({ label, use, place }) => ({ label, use, place })),
        facts: facts.filter(isFactHere).map(({ id, withUnit, place }) => ({ id, withUnit, place })),
        waived,
      });
    }
  }

  #undefinedMarks(node: Extract<Nodes, { type: 'text' }>): void {
    for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/gu)) {
      const place = this.#place((node.position?.start.offset ?? 0) + match.index);
      this.#findings.push(
        fault(
          'citation-undefined',
          place,
          `Missing definition of footnote \`${match[1] ?? ''}\`.`,
          `Add \`[^${match[1] ?? ''}]: @source-id "exact words"\`, or take the mark out.`,
        ),
      );
    }
  }
}
