/**
 * The stretches of a content file that hold words a reader sees, or that tie
 * them to a source, with what they are.
 *
 * A region's `text` is as long as the stretch of the file: what no reader sees
 * (marks, tags, comments, targets of links) stands in it as NUL, so that an
 * offset into it is an offset into the file and no pattern matches across.
 */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { cutFrontMatter } from '../dossier/front-matter.ts';
import type { Span } from '../text/spans.ts';
import { elementsIn } from './elements.ts';
import type { Spot, Stretch } from './mutant.ts';

/** A stretch of a file in which what no reader sees is NUL. */
export interface Region extends Stretch {
  /** Path in front matter, joined by dots, list positions as `*`: `readings.*.value`; empty in prose. */
  readonly path: string;
  /** Path with the positions: `readings.2.value`. */
  readonly place: string;
  /** How YAML writes it; `footnote` for a passage in a definition, `prose` for text. */
  readonly style: 'plain' | 'single' | 'double' | 'block' | 'footnote' | 'prose';
}

const spotsOfFields: readonly (readonly [RegExp, Spot])[] = [
  [/^(?:evidence|readings|readings\.\*\.also|variants|date\.from)\.\*\.passage$/u, 'passage'],
  [/^passages\.[^.]+(?:\.passage)?$/u, 'passage'],
  [/^variants\.\*\.antecedent$/u, 'passage'],
  [/^(?:title|question|caption|role|topic)$/u, 'title'],
  [/^summary$/u, 'summary'],
  [/^readings\.\*\.(?:value|qualifier)$/u, 'reading'],
  [/^variants\.\*\.words$/u, 'quotation'],
  [/^(?:date\.edtf|date\.label|asOf|said|published\.value|readings\.\*\.edtf)$/u, 'date'],
  [/^unit\.(?:one|many|symbol)$/u, 'unit'],
  [/^formula\.(?:expression|inputs\.[^.]+)$/u, 'formula'],
  [/^(?:evidence|readings|variants|date\.from)\.\*\.source$/u, 'citation'],
  [/^(?:evidence|readings|date\.from)\.\*\.without$/u, 'silence'],
  [/^(?:places|actors|facts|figures|relatedTo|maybeSameAs|lineage\.mayShareOriginWith)\.\*$/u, 'reference'],
  [/^(?:speaker|type|chart\.with\.\*|incidents\.\*)$/u, 'reference'],
  [
    /^(?:date\.derivation|readings\.\*\.note|variants\.\*\.note|lineage\.note|caveats\.\*|coordinates\.from)$/u,
    'editorial',
  ],
];

/** Every region of one file, in order. */
export function regionsOf(file: string, text: string): Region[] {
  if (/\.ya?ml$/u.test(file)) return fieldRegions(file, text, 0);
  const { yaml, body } = cutFrontMatter(text);
  if (yaml === undefined) return proseRegions(file, text, 0);
  return [...fieldRegions(file, yaml, text.indexOf('\n') + 1), ...proseRegions(file, text, text.length - body.length)];
}

function fieldRegions(file: string, yaml: string, offset: number): Region[] {
  const document = parseDocument(yaml);
  const isEditorialPage = document.get('editorial') === true;
  const regions: Region[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      const field = key === 'key' ? undefined : fieldRegion(node, ancestors, yaml);
      if (field === undefined) return;
      const isOwnVoice = isEditorialPage && (field.path === 'title' || field.path === 'summary');
      regions.push({
        ...field,
        file,
        start: field.start + offset,
        spot: isOwnVoice ? 'editorial' : field.spot,
      });
    },
  });
  return regions;
}

type Ancestors = readonly (Document | Node | Pair)[];

/** The region of a value in front matter; nothing where no reader sees it and nothing is tied to a source by it. */
function fieldRegion(node: Scalar, ancestors: Ancestors, yaml: string): Omit<Region, 'file'> | undefined {
  if (!node.range) return undefined;
  const steps = stepsTo(node, ancestors);
  const path = steps.map((step) => (/^\d+$/u.test(step) ? '*' : step)).join('.');
  const spot = spotsOfFields.find(([pattern]) => pattern.test(path))?.[1];
  if (!spot) return undefined;
  const item = ancestors.findLast(isMap);
  // Where a source is silent, so may be another: that is no error to plant.
  if (spot === 'citation' && item?.has('without') === true && !item.has('passage')) return undefined;
  const { start, end, style } = innerSpan(node, yaml);
  if (end <= start) return undefined;
  const text = yaml.slice(start, end);
  const where = { start, path, place: steps.join('.'), style };
  // The name of a passage is no words of it, but it begins with the source.
  const source = spot === 'passage' ? /^([a-z0-9-]+)#[a-z0-9-]+$/u.exec(text)?.[1] : undefined;
  return source === undefined ? { ...where, spot, text } : { ...where, spot: 'citation', text: source };
}

/** The keys and the positions in lists that lead to a value. */
function stepsTo(node: Scalar, ancestors: Ancestors): readonly string[] {
  const chain = [...ancestors, node];
  return chain.flatMap((step, depth): string[] => {
    if (isPair(step)) return [isScalar(step.key) ? String(step.key.value) : ''];
    const next = chain[depth + 1];
    return isSeq(step) ? [String(step.items.indexOf(next))] : [];
  });
}

/** The words of a scalar, without its quotation marks or the head of its block. */
function innerSpan(node: Scalar, yaml: string): { start: number; end: number; style: Region['style'] } {
  const [start = 0, end = 0] = node.range ?? [];
  if (node.type === Scalar.QUOTE_SINGLE) return { start: start + 1, end: end - 1, style: 'single' };
  if (node.type === Scalar.QUOTE_DOUBLE) return { start: start + 1, end: end - 1, style: 'double' };
  if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL)
    return { start: yaml.indexOf('\n', start) + 1, end: end - 1, style: 'block' };
  return { start, end, style: 'plain' };
}

const definition = /^\[\^[^\]\s]+\]:[^\n]*(?:\n[^\S\n]+\S[^\n]*)*/gmu;
/** What opens the words of a passage or of a silence, and what closes them: a mark that the rest of a citation follows. */
const citedPassage = {
  opening: /@[a-z0-9-]+(?:#[a-z0-9-]+)?\s+"/gu,
  closing: /\\.|"(?=\s*$|\s*;|\s+-\s|\s+(?:after|before|as|without)\s)/gsu,
};
const declaredSilence = { opening: /@[a-z0-9-]+\s+without\s+"/gu, closing: /\\.|"(?=\s*$|\s*;|\s+-\s)/gsu };
// Marks, tags, comments, targets of links, and the signs that begin a heading, an item or a cell.
const unseen =
  /\[\^[^[\]\s]+\]|<[^<>]*>|\{\/\*(?:(?!\{\/\*)[\s\S])*?\*\/\}|\]\([^\])]*\)|^#+[ \t]+|^[ \t]*(?:[-*+]|\d+\.)[ \t]+|\|/gmu;
const block = /(?:^|\n)(?=\S)(?:[^\n]|\n(?!\s*\n))+/gu;

function proseRegions(file: string, text: string, from: number): Region[] {
  const body = text.slice(from);
  const common = { file, path: '', place: '' } as const;
  const quoted = (spot: 'passage' | 'silence', words: typeof citedPassage): readonly Region[] =>
    [...body.matchAll(definition)].flatMap((match) =>
      quotedIn(match[0], words).map(({ start, end }) => ({
        ...common,
        spot,
        start: from + match.index + start,
        text: match[0].slice(start, end),
        style: 'footnote',
      })),
    );
  const hide = (found: string) => '\0'.repeat(found.length);
  const seen = body.replace(definition, hide);
  // Measured before tags are hidden: what stands between them is the editors' own.
  const editorial = elementsIn(seen, ['Editorial']);
  const visible = seen.replace(unseen, hide);
  const blocks = [...visible.matchAll(block)]
    .filter((match) => /[\p{L}\p{N}]/u.test(match[0]))
    .map((match): Region => {
      const isEditorial = editorial.some((span) => span.start <= match.index && match.index < span.end);
      const isHeading = /^\n?#/u.test(body.slice(match.index));
      const spot = isEditorial ? 'editorial' : isHeading ? 'heading' : 'sentence';
      return { ...common, spot, start: from + match.index, text: match[0], style: 'prose' };
    });
  return [...blocks, ...quoted('passage', citedPassage), ...quoted('silence', declaredSilence)].sort(
    (a, b) => a.start - b.start,
  );
}

/** The words between the quotation marks that these patterns open and close, in order. */
function quotedIn(text: string, { opening, closing }: { readonly opening: RegExp; readonly closing: RegExp }): Span[] {
  const ends = [...text.matchAll(closing)].filter(({ 0: found }) => found === '"').map(({ index }) => index);
  const spans: Span[] = [];
  let next = 0;
  for (const { index, 0: found } of text.matchAll(opening)) {
    const start = index + found.length;
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    while ((ends[next] ?? Infinity) < start) next += 1;
    const end = ends[next];
    if (end === undefined) break;
    spans.push({ start, end });
  }
  return spans;
}
