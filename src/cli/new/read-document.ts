/**
 * What a document seems to say of itself: headline, byline and date, and what of it is no evidence. Only a draft of its
 * record: whoever archives it reads the document and corrects it.
 */
import {
  bylines,
  comments,
  credits,
  nameParticles,
  pageWords,
  publishing,
  readMore,
} from '../../language/article-frame.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { lexicons } from '../../language/lexicons.ts';
import { either } from '../../language/pattern.ts';
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

/** A line that begins with one of these, whatever its case, up to the end of the word. */
const beginning = (words: readonly string[], more = ''): RegExp =>
  new RegExp(String.raw`^(?:${either(words)})(?!\p{L})${more}`, 'iu');

const byline = new RegExp(String.raw`^(?:${either(bylines)})\s+`, 'u');
const dated = beginning(publishing);
// "Maud van der Meer and Luc d'Amiel": with particles, and with who else wrote it.
const part = String.raw`(?:\p{Ll}{1,2}[’'])?\p{Lu}[\p{L}.’'-]+`;
const between = String.raw`(?:(?:${either(nameParticles)})\s+)*`;
const author = new RegExp(`${byline.source}(?<name>${part}(?:\\s+${between}${part})+)`, 'u');
/** The way to a page: "Home > Local". */
const trail = /\s[|>›»]\s/u;

/** Kinds of paragraphs that are known by how they begin; of any publisher's, in no order. */
const asides: readonly { readonly pattern: RegExp; readonly kind: NotEvidenceKind; readonly reason?: string }[] = [
  { pattern: beginning(readMore), kind: 'read-more' },
  { pattern: beginning(credits, '[^.]*[:/]'), kind: 'boilerplate', reason: 'The credit of a picture.' },
  {
    pattern: beginning(pageWords),
    kind: 'boilerplate',
    reason: 'It belongs to the page on which the article stood.',
  },
  {
    pattern: /^[—–-]\s*\S.*\(@\w+\)/u,
    kind: 'embed',
    reason: 'A post that the document shows, not reporting of its own.',
  },
  { pattern: new RegExp(String.raw`^(?:\d+\s+)?(?:${either(comments)})(?!\p{L})`, 'iu'), kind: 'comments' },
];

/** Reads the text of a document in the language of `lexicon`, whose publisher may be called `name`; total. */
export function readDocument(text: string, lexicon: Lexicon, name: string): ReadDocument {
  const paragraphEnd = endOfParagraphs(text);
  const paragraphs = splitParagraphs(text, paragraphEnd).map(({ start, end }) => text.slice(start, end));
  const isName = (line: string): boolean => bare(line) === bare(name);
  // Above the headline may stand the name of the outlet, and the way to the page.
  const first = paragraphs.find((line) => !isName(line) && !trail.test(line)) ?? '';
  const headline = isShort(first) && !/[.!?…]["”’)]*$/u.test(first) && !byline.test(first) ? first : undefined;
  const edge = new Set([...paragraphs.slice(0, asideLines), ...paragraphs.slice(-2)]);
  const bylines = paragraphs.filter(
    (line) => line !== headline && edge.has(line) && (isName(line) || isByline(line, name, lexicon)),
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

/** A name as it is compared: a masthead may be in capital letters and with an article. */
const bare = (name: string): string => name.toLowerCase().replace(/^the\s/u, '');

const isShort = (line: string): boolean => line.length <= longestAside;

/** A line that names its author, tells when it was published, or is little more than a date, before all or beside the outlet. */
function isByline(line: string, name: string, lexicon: Lexicon): boolean {
  if (!isShort(line) || /[.!?]$/u.test(line)) return false;
  if (byline.test(line)) return true;
  const dates = readDates(line, lexicon).filter(({ day }) => day !== undefined);
  if (dates.length === 0) return false;
  const length = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return length * 2 >= line.length || dates[0]?.start === 0 || dated.test(line) || line.includes(name);
}

/** Lines of about one length, with blank ones between some: paragraphs that were wrapped. */
function endOfParagraphs(text: string): ReadDocument['paragraphEnd'] {
  const blank = text.match(/\n[ \t\r]*\n/gu)?.length ?? 0;
  const ends = text.match(/[^\s.!?:”"’)]\r?\n(?=\p{Ll})/gu)?.length ?? 0;
  return blank > 0 && ends > 0 ? 'blank-line' : 'newline';
}

/** The language that a document seems to be in: `own`, unless more than twice as many of its words join sentences in another. */
export function languageOf(text: string, own: Lexicon): Lexicon {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const joining = ({ functionWords }: Lexicon): number => words.filter((word) => functionWords.has(word)).length;
  return lexicons().find((other) => joining(other) > 2 * joining(own)) ?? own;
}
