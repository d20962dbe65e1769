/** A located fragment written as an author would cite it. */
import { anchorPassage } from './anchor.ts';
import type { LocatedFragment } from './locate.ts';

/** Both forms of a citation. */
export interface WrittenCitation {
  /** What stands behind `[^label]: `. */
  readonly footnote: string;
  /** One item of an `evidence` list, indented by two spaces. */
  readonly frontMatter: string;
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

/** Writes the citation of `fragment`, with `after` where its words stand more than once. */
export function formatCitation(fragment: LocatedFragment): WrittenCitation {
  const { source, start, end } = fragment;
  const exact = source.text.slice(start, end);
  const { after } = disambiguate(fragment);
  const quoted = (words: string) => `"${words.replace(/["\\<{}]/gu, (sign) => `\\${sign}`)}"`;
  return {
    footnote: `@${source.id} ${quoted(exact)}${after === undefined ? '' : ` after ${quoted(after)}`}`,
    frontMatter: [
      `  - source: ${source.id}`,
      `    passage: ${JSON.stringify(exact)}`,
      ...(after === undefined ? [] : [`    after: ${JSON.stringify(after)}`]),
    ].join('\n'),
  };
}
