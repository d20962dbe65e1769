/** A located fragment written as an author would cite it. */
import { anchorPassage } from './anchor.ts';
import type { LocatedFragment } from './locate.ts';
import { nameOf } from './selector.ts';

/** Both forms of a citation. */
export interface WrittenCitation {
  /** The mark behind a sentence: `[^label]`, or the name of the passage, which needs no definition. */
  readonly mark: string;
  /** What stands behind `[^label]: `. */
  readonly footnote: string;
  /** One item of an `evidence` list, indented by two spaces. */
  readonly frontMatter: string;
}

/** A name of the record, and whether it stands for just these words or for more around them. */
export interface FragmentName {
  readonly name: string;
  readonly isWhole: boolean;
}

/** The name of the words, else that of the shortest passage around them. */
export function nameOfFragment({ source, start, end }: LocatedFragment): FragmentName | undefined {
  const around = [...source.names]
    .flatMap(([name, { spans }]) => spans.map((span) => ({ name, span, parts: spans.length })))
    .filter(({ span }) => span.start <= start && end <= span.end)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const [closest] = around;
  if (closest === undefined) return undefined;
  const { name, span, parts } = closest;
  return { name, isWhole: parts === 1 && span.start === start && span.end === end };
}

/** Words directly before, grown until the passage is unique or the paragraph begins; nothing where it is unique. */
export function disambiguate({ source, start, end }: LocatedFragment): { after?: string } {
  const exact = source.text.slice(start, end);
  if (anchorPassage(source, { passage: exact }).kind === 'anchored') return {};
  const paragraph = source.paragraphs.find((span) => span.start <= start && end <= span.end);
  const before = source.text.slice(paragraph?.start ?? 0, start).trimEnd();
  const words = [...before.matchAll(/\S+/gu)].map((match) => match.index).reverse();
  for (const at of words) {
    const after = before.slice(at);
    if (anchorPassage(source, { passage: exact, after }).kind === 'anchored') return { after };
  }
  return {};
}

const quoted = (words: string) => `"${words.replace(/["\\<{}]/gu, (sign) => `\\${sign}`)}"`;

/** Writes the citation of `fragment`: by its name, or its words, with `after` where they stand more than once. */
export function formatCitation(fragment: LocatedFragment): WrittenCitation {
  const { source, start, end } = fragment;
  const exact = source.text.slice(start, end);
  const { after } = disambiguate(fragment);
  const named = nameOfFragment(fragment);
  const behind = after === undefined ? '' : ` after ${quoted(after)}`;
  const typed = `${quoted(exact)}${behind}`;
  if (named === undefined)
    return {
      mark: '[^label]',
      footnote: `@${source.id} ${typed}`,
      frontMatter: [
        `  - source: ${source.id}`,
        `    passage: ${JSON.stringify(exact)}`,
        ...(after === undefined ? [] : [`    after: ${JSON.stringify(after)}`]),
      ].join('\n'),
    };
  const name = nameOf(source.id, named.name);
  if (named.isWhole) return { mark: `[^${name}]`, footnote: `@${name}`, frontMatter: `  - ${name}` };
  const item = `${name} ${typed}`;
  // Plain YAML, but for what would end the text there.
  return {
    mark: '[^label]',
    footnote: `@${item}`,
    frontMatter: `  - ${/: | #|\n/u.test(item) ? JSON.stringify(item) : item}`,
  };
}
