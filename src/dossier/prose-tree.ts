/** The tree of a body as sentences with their footnotes, links, headings and waivers. */
import Slugger from 'github-slugger';
import type { FootnoteDefinition as FootnoteNode, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Lexicon } from '../language/lexicon.ts';
import { parseCitation } from '../provenance/citation-syntax.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { isNamedLabel, normalizeLabel } from '../provenance/footnote-label.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import { factPlaceholder, type FootnoteDefinition, type ProseSentence } from '../provenance/prose-sentence.ts';
import { splitSentences } from '../text/sentence.ts';
import { allowTree } from './allowed-tree.ts';
import { attributeOf, flattenInline, type FlatText } from './flatten-inline.ts';
import { explainMark, type NamedBody } from './footnote-marks.ts';
import { outlineOf } from './prose-outline.ts';

/** What the body of a file holds. */
export interface Prose {
  /** The tree that was judged, and that is published; its offsets count in the body. */
  readonly tree: Root;
  /** How it is set: see `prose-outline.ts`. */
  readonly outline: string;
  readonly sentences: readonly ProseSentence[];
  readonly definitions: readonly FootnoteDefinition[];
  /** Targets of Markdown links, as written, with the words that lead there. */
  readonly links: readonly { readonly url: string; readonly words: string; readonly place: PlaceInFile }[];
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

/** A body that is read: how, and what was found so far. */
interface Reader extends NamedBody {
  readonly place: (offset: number) => PlaceInFile;
  readonly lexicon: Lexicon;
  readonly sentences: ProseSentence[];
  /** How many sentences each block of words holds. */
  readonly said: Map<Nodes, readonly ProseSentence[]>;
  readonly definitions: FootnoteDefinition[];
  readonly links: Prose['links'][number][];
  readonly anchors: string[];
  readonly waivers: Prose['waivers'][number][];
  readonly findings: Finding[];
  readonly undefinedMarks: FlatText['undefinedMarks'][number][];
  /** How often each label was used. */
  readonly uses: Map<string, number>;
  readonly slugger: Slugger;
}

/** Reads the tree of a body, what content may not hold taken out; `place` tells where an offset stands in its file. */
export function readTree(
  parsed: Root,
  named: NamedBody,
  place: (offset: number) => PlaceInFile,
  lexicon: Lexicon,
): Prose {
  const { tree, faults } = allowTree(parsed, named.text);
  const reader: Reader = {
    ...named,
    place,
    lexicon,
    sentences: [],
    said: new Map(),
    definitions: [],
    links: [],
    anchors: [],
    waivers: [],
    findings: faults.map(({ rule, offset, message, hint }) => fault(rule, place(offset), message, hint)),
    undefinedMarks: [],
    uses: new Map(),
    slugger: new Slugger(),
  };
  readBlocks(reader, tree.children, { editorial: false, isQuotation: false, waived: {} });
  const { sentences, definitions, links, anchors, waivers, findings, undefinedMarks } = reader;
  const labels = definitions.map(({ label }) => label);
  findings.push(...undefinedMarks.map(({ label, offset }) => explainMark(label, labels, place(offset))));
  const outline = outlineOf(tree, statementsOf(reader));
  return { tree, outline, sentences, definitions, links, anchors, waivers, findings, isUnreadable: false };
}

/** Makes what tells how many statements a block of words has, the plain notes of each sentence behind it: see {@link outlineOf}. */
function statementsOf({ said, definitions }: Reader): (block: Nodes) => string {
  const notes = new Set(definitions.flatMap(({ label, parsed }) => (parsed.kind === 'note' ? [label] : [])));
  return (block) =>
    (said.get(block) ?? [])
      .map(({ footnotes }) => `s${'n'.repeat(footnotes.filter(({ label }) => notes.has(label)).length)}`)
      .join('')
      .replaceAll(/s+/gu, (sentences) => String(sentences.length)) || '0';
}

const placeOf = ({ place }: Reader, node: Nodes): PlaceInFile => place(node.position?.start.offset ?? 0);

function readBlocks(reader: Reader, nodes: readonly Nodes[], context: Context): void {
  // A waiver holds for the next block and no further.
  let { waived } = context;
  for (const node of nodes) {
    if (node.type === 'waiver') {
      waived = { ...waived, [node.rule]: node.reason };
      reader.waivers.push({ rule: node.rule, reason: node.reason, place: placeOf(reader, node) });
      continue;
    }
    readBlock(reader, node, { ...context, waived });
    ({ waived } = context);
  }
}

function readBlock(reader: Reader, node: Nodes, context: Context): void {
  switch (node.type) {
    case 'paragraph':
      return readInline(reader, node, 'prose', context);
    case 'heading': {
      const before = reader.sentences.length;
      readInline(reader, node, 'heading', context);
      const words = reader.sentences.slice(before).map((sentence) => sentence.text);
      reader.anchors.push(reader.slugger.slug(words.join(' ').replaceAll(factPlaceholder, '')));
      return;
    }
    case 'tableCell':
      return readInline(reader, node, 'cell', context);
    case 'blockquote':
      return readBlocks(reader, node.children, { ...context, isQuotation: true });
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return readBlocks(reader, node.children, context);
    case 'mdxJsxFlowElement':
      if (node.name === 'Fact') return readInline(reader, node, 'prose', context);
      readPanelTitle(reader, node, context);
      return readBlocks(reader, node.children, {
        ...context,
        editorial: context.editorial || node.name === 'Editorial',
      });
    case 'footnoteDefinition':
      return readFootnote(reader, node);
  }
}

function readFootnote(reader: Reader, node: FootnoteNode): void {
  const label = normalizeLabel(node.identifier);
  const isAdded = (node.position?.start.offset ?? 0) >= reader.length;
  if (!isAdded && isNamedLabel(label)) {
    const message = `Unexpected definition of \`${label}\`, which is the name of a passage.`;
    const hint = 'Take the definition out: the mark says it all. Or give the footnote a label without `#`.';
    reader.findings.push(fault('citation-malformed', placeOf(reader, node), message, hint));
  }
  // What was added stands at its first mark; a mark that turned out to be none needs no definition.
  if (!isAdded) reader.definitions.push(readDefinition(node, reader.text, reader.place));
  else if (reader.uses.has(label))
    reader.definitions.push(readDefinition(node, reader.text, () => reader.place(reader.markOf.get(label) ?? 0)));
}

/** The title of a panel is a heading of its prose. */
function readPanelTitle(reader: Reader, node: MdxJsxFlowElement, context: Context): void {
  const title = node.name === 'Panel' ? attributeOf(node, 'title') : undefined;
  if (title === undefined) return;
  reader.anchors.push(reader.slugger.slug(title));
  reader.sentences.push({
    ...context,
    part: 'heading',
    text: title,
    place: placeOf(reader, node),
    footnotes: [],
    facts: [],
  });
}

function readInline(reader: Reader, block: Nodes, part: ProseSentence['part'], context: Context): void {
  const flat = flattenInline(block, reader.text);
  const undefinedUses = flat.undefinedMarks.map(({ at, offset, label = '' }) => ({ at, offset, label }));
  const footnotes = [...flat.footnotes, ...undefinedUses].map(({ at, offset, label }) => {
    const use = (reader.uses.get(label) ?? 0) + 1;
    reader.uses.set(label, use);
    return { at, label, use, offset };
  });
  reader.links.push(...flat.links.map(({ url, words, offset }) => ({ url, words, place: reader.place(offset) })));
  reader.undefinedMarks.push(...flat.undefinedMarks);
  const spans = splitSentences(flat.text, reader.lexicon);
  const ownerOf = ({ at }: { readonly at: number }) => spans.find(({ start, end }) => at > start && at <= end);
  for (const { label, offset } of spans.length === 0 ? [] : footnotes.filter((mark) => ownerOf(mark) === undefined)) {
    const message = `Unexpected space before the mark \`[^${label}]\`, expected it directly behind the words that it supports.`;
    reader.findings.push(
      fault('markup-invalid', reader.place(offset), message, 'Take the space out: `… words.[^label] Next …`.'),
    );
  }
  const before = reader.sentences.length;
  for (const [index, span] of spans.entries()) {
    // A mark behind a space is told; what else is wrong with its sentence, nobody can tell before it is mended.
    const next = spans[index + 1]?.start ?? Infinity;
    const isOwn = (mark: { readonly at: number }) =>
      ownerOf(mark) === span || (ownerOf(mark) === undefined && (mark.at > span.end || index === 0) && mark.at <= next);
    reader.sentences.push({
      ...context,
      part,
      text: flat.text.slice(span.start, span.end),
      place: reader.place(offsetInFile(flat, span.start)),
      // A mark stands behind the full stop of the sentence it supports.
      footnotes: footnotes
        .filter(isOwn)
        .map(({ label, use, offset }) => ({ label, use, offset, place: reader.place(offset) })),
      facts: flat.facts
        .filter(({ at }) => at >= span.start && at < span.end)
        .map(({ id, withUnit, offset }) => ({ id, withUnit, place: reader.place(offset) })),
    });
  }
  reader.said.set(block, reader.sentences.slice(before));
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
