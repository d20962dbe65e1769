/**
 * What a document seems to say of itself: headline, byline and date, and what of it is no evidence. Only a draft of its
 * record: whoever archives it reads the document and corrects it.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { readDates } from '../../mentions/dates.ts';
import { edtfText } from '../../provenance/edtf.ts';
import type { NotEvidenceKind } from '../../provenance/entries/source-record.ts';
import { splitParagraphs } from '../../text/sentence.ts';

/** A paragraph that is no evidence. */
export interface Aside {
  readonly passage: string;
  readonly kind: NotEvidenceKind;
  readonly reason?: string;
}

/** The draft of a record. */
export interface ReadDocument {
  readonly paragraphEnd: 'newline' | 'blank-line';
  readonly headline: string | undefined;
  /** Whether it names its publisher where it tells of itself. */
  readonly isNamed: boolean;
  readonly author: string | undefined;
  /** EDTF, of the byline. */
  readonly published: string | undefined;
  readonly asides: readonly Aside[];
}

// Longer lines tell something.
const longestAside = 160;
const asideLines = 8;

const byline = /^(?:By|Par|Von|Por|Di|Reported by|Written by)\s+/u;
const author = /^(?:By|Par|Von|Por|Di|Reported by|Written by)\s+(?<name>\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+)+)/u;

/** Kinds of paragraphs that are known by how they begin; of any publisher's, in no order. */
const asides: readonly { readonly pattern: RegExp; readonly kind: NotEvidenceKind; readonly reason?: string }[] = [
  { pattern: /^(?:Also read|Read (?:also|more|other)|More on|Related|See also)\b/iu, kind: 'read-more' },
  {
    pattern: /^(?:Banner|Photo|Picture|Image|Cover)\b[^.]*[:/]/iu,
    kind: 'boilerplate',
    reason: 'The credit of a picture.',
  },
  {
    pattern: /^(?:Advertisement|Subscribe|Sign up|Share this|Follow us)\b/iu,
    kind: 'boilerplate',
    reason: 'It belongs to the page on which the article stood.',
  },
  {
    pattern: /^[—–-]\s*\S.*\(@\w+\)/u,
    kind: 'embed',
    reason: 'A post that the document shows, not reporting of its own.',
  },
  { pattern: /^(?:\d+\s+)?Comments?\b/iu, kind: 'comments' },
];

/** Reads the text of a document in the language of `lexicon`, whose publisher may be called `name`; total. */
export function readDocument(text: string, lexicon: Lexicon, name: string): ReadDocument {
  const paragraphEnd = endOfParagraphs(text);
  const paragraphs = splitParagraphs(text, paragraphEnd).map(({ start, end }) => text.slice(start, end));
  const [first = ''] = paragraphs;
  const headline = isShort(first) && !/[.!?…]["”’)]*$/u.test(first) && !byline.test(first) ? first : undefined;
  const edge = new Set([...paragraphs.slice(0, asideLines), ...paragraphs.slice(-2)]);
  const bylines = paragraphs.filter(
    (line) => line !== headline && edge.has(line) && (line === name || isByline(line, lexicon)),
  );
  const found = paragraphs.flatMap((passage): Aside[] => {
    if (passage === headline) return [{ passage, kind: 'headline' }];
    if (bylines.includes(passage)) return [{ passage, kind: 'byline' }];
    const aside = asides.find(({ pattern }) => isShort(passage) && pattern.test(passage));
    if (aside === undefined) return [];
    const { kind, reason } = aside;
    return [{ passage, kind, ...(reason === undefined ? {} : { reason }) }];
  });
  const [date] = bylines
    .flatMap((line) => readDates(line, lexicon))
    .filter(({ year, day }) => year !== undefined && day !== undefined);
  return {
    paragraphEnd,
    headline,
    isNamed: bylines.some((line) => line.includes(name)),
    author: bylines.map((line) => author.exec(line)?.groups?.['name']).find((name) => name !== undefined),
    published: date?.year === undefined ? undefined : edtfText({ ...date, year: date.year }),
    // A paragraph that stands twice has no one place.
    asides: found.filter(({ passage }) => text.split(passage).length === 2),
  };
}

const isShort = (line: string): boolean => line.length <= longestAside;

/** A line that names its author, or is little more than a date. */
function isByline(line: string, lexicon: Lexicon): boolean {
  if (!isShort(line) || /[.!?]$/u.test(line)) return false;
  if (byline.test(line)) return true;
  const dates = readDates(line, lexicon).filter(({ day }) => day !== undefined);
  const dated = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return dated > 0 && dated * 2 >= line.length;
}

/** Lines of about one length, with blank ones between some: paragraphs that were wrapped. */
function endOfParagraphs(text: string): ReadDocument['paragraphEnd'] {
  const blank = text.match(/\n[ \t]*\n/gu)?.length ?? 0;
  const ends = text.match(/[^\s.!?:”"’)]\n(?=\p{Ll})/gu)?.length ?? 0;
  return blank > 0 && ends > 0 ? 'blank-line' : 'newline';
}
