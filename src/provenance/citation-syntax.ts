/**
 * The grammar of a footnote that cites.
 *
 * One or more `@source-id "exact words"`, separated by `;`, or `@source-id#name`
 * with or without words inside the passage of that name; each may be
 * followed by `after "…"`, `before "…"`, `as opinion` or `as embed`; then
 * optionally ` - ` and a note. `@source-id without "words"` in the place of a
 * passage declares that the words stand nowhere in that source. A definition
 * that does not begin with `@` is a plain note.
 *
 * A passage ends at the first `"` that is followed by the end, by `;`, or by
 * ` - `, ` after `, ` before `, ` as ` or ` without `, so that the source's own quotation
 * marks need no escape; `\"` always stands for a mark of the source.
 *
 * @example
 * parseCitation('@harbour-post "at least six boats"; @gazette "six" after "all" - counted twice')
 * parseCitation('@harbour-post#boats; @gazette#quay "3.5 million euros"')
 * parseCitation('@gazette without "six"')
 */
import type { Absence, WrittenSelector } from './selector.ts';

/** A selector with where it begins, in UTF-16 units from the start of the definition's text. */
export interface PlacedSelector {
  readonly selector: WrittenSelector;
  readonly offset: number;
}

/** A declared silence with where it begins, in UTF-16 units from the start of the definition's text. */
export interface PlacedAbsence {
  readonly absence: Absence;
  readonly offset: number;
}

/** What a footnote's definition turned out to be. A citation has at least one part or absence. */
export type ParsedDefinition =
  | {
      readonly kind: 'citation';
      readonly parts: readonly PlacedSelector[];
      readonly absences: readonly PlacedAbsence[];
      readonly note?: string | undefined;
    }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'malformed'; readonly offset: number; readonly expected: string; readonly hint?: string };

const closing = /^"(?=\s*$|\s*;|\s+-\s|\s+(?:after|before|as|without)\s)/u;

/** Reads a quoted string at `at`, which holds its opening mark; gives the words and the offset behind the closing mark. */
function readQuoted(raw: string, at: number): { words: string; end: number } | undefined {
  if (raw[at] !== '"') return undefined;
  let words = '';
  for (let index = at + 1; index < raw.length; index += 1) {
    const character = raw[index] ?? '';
    if (character === '\\' && /["\\<{}]/u.test(raw[index + 1] ?? '')) {
      words += raw[index + 1] ?? '';
      index += 1;
    } else if (character === '"' && closing.test(raw.slice(index))) {
      return { words, end: index + 1 };
    } else words += character;
  }
  return undefined;
}

function skipSpace(raw: string, at: number): number {
  let index = at;
  while (/\s/u.test(raw[index] ?? '')) index += 1;
  return index;
}

/** What was expected in the place of what stands at an offset. */
interface Unexpected {
  readonly offset: number;
  readonly expected: string;
}

type ReadPart = ((PlacedSelector | PlacedAbsence) & { readonly end: number }) | Unexpected;

const head = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:(?=\s)|#([a-z0-9]+(?:-[a-z0-9]+)*)(?=\s|;|$))/u;

/** Reads one `@source "words"` or `@source#name` with what follows it, or one `@source without "words"`, from `at`. */
function readPart(raw: string, at: number): ReadPart {
  const [begin, source = '', name] = head.exec(raw.slice(at)) ?? [];
  if (begin === undefined)
    return { offset: at, expected: '`@source-id`, a space, and the words in straight quotation marks' };
  const nameEnd = at + begin.length;
  const operand = skipSpace(raw, nameEnd);
  const without = /^without\s+/u.exec(raw.slice(operand))?.[0];
  if (without !== undefined && name === undefined) return readAbsence(raw, at, source, operand + without.length);
  // A named passage may stand whole, without words in it.
  if (name !== undefined && raw[operand] !== '"') return readAdditions(raw, at, { source, name }, nameEnd);
  const passage = readPassage(raw, operand);
  if ('expected' in passage) return passage;
  const named = name === undefined ? { source } : { source, name };
  return readAdditions(raw, at, { ...named, passage: passage.words }, passage.end);
}

/** The words behind `without`, which stand at `operand`. */
function readAbsence(raw: string, at: number, source: string, operand: number): ReadPart {
  const absent = readQuoted(raw, operand);
  return absent !== undefined && /[\p{L}\p{N}]/u.test(absent.words)
    ? { absence: { source, without: absent.words }, offset: at, end: absent.end }
    : { offset: operand, expected: 'words in quotation marks behind `without`' };
}

/** Another `@source` within the words of a passage, where a `;` was forgotten. */
const nextPart = /(?<!\\)["”](?:\s?[,.&+])?(?:\s\p{L}{1,3})?\s?@[\w#-]+\s["“]/u;

/** Another sign than the hyphen before a note behind closed words. */
const otherDash = /(?<=^"[^"]*"\s*)(?:--+|[‐-―−])(?=\s)/u;

function readPassage(raw: string, at: number): { readonly words: string; readonly end: number } | Unexpected {
  const passage = readQuoted(raw, at);
  const dash = passage === undefined ? otherDash.exec(raw.slice(at)) : null;
  if (dash !== null)
    return {
      offset: at + dash.index,
      expected: `a hyphen with a blank on each side, \` - \`, before the note, not \`${dash[0]}\``,
    };
  if (passage === undefined || passage.words.trim() === '')
    return {
      offset: at,
      expected: 'the words between straight quotation marks `"`, closed before `;`, ` - ` or the end',
    };
  const joined = nextPart.exec(raw.slice(at, passage.end));
  return joined === null ? passage : { offset: at + joined.index + 1, expected: '`;` before the next `@source-id`' };
}

/** Reads what follows a passage, as often as something does. */
function readAdditions(raw: string, at: number, passage: WrittenSelector, passageEnd: number): ReadPart {
  let [selector, end] = [passage, passageEnd];
  for (;;) {
    const read = readAddition(raw, end, selector.passage === undefined);
    if (read === undefined) return { selector, offset: at, end };
    if ('expected' in read) return read;
    selector = { ...selector, ...read.addition };
    end = read.end;
  }
}

/** What tells more of a passage: what it is cited as, or which words stand before or behind it. */
type Addition = Pick<WrittenSelector, 'as' | 'after' | 'before'>;

/** Reads one addition behind `at`; nothing where none begins. What is whole has no words that others could stand beside. */
function readAddition(
  raw: string,
  at: number,
  isWhole: boolean,
): { readonly addition: Addition; readonly end: number } | Unexpected | undefined {
  const start = skipSpace(raw, at);
  const [begin, keyword = ''] = /^(after|before|as)\s+/u.exec(raw.slice(start)) ?? [];
  if (begin === undefined) return undefined;
  const operand = start + begin.length;
  if (keyword === 'as') {
    const [as] = /^(?:opinion|embed)\b/u.exec(raw.slice(operand)) ?? [];
    if (as === undefined) return { offset: operand, expected: '`opinion` or `embed` behind `as`' };
    return { addition: { as: as === 'opinion' ? 'opinion' : 'embed' }, end: operand + as.length };
  }
  if (isWhole) return { offset: start, expected: `words in quotation marks before \`${keyword}\`` };
  const context = readQuoted(raw, operand);
  if (context === undefined) return { offset: operand, expected: `words in quotation marks behind \`${keyword}\`` };
  return {
    addition: keyword === 'after' ? { after: context.words } : { before: context.words },
    end: context.end,
  };
}

// Emphasis, code, tags, braces, links, marks and codes of letters: a note is printed letter by letter.
const markup = /[*`<{}\\]|\][([]|\[\^|&#?\w+;|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;

/** Markup in a note, which begins at `start`: it would stand there as signs. */
function faultOfNote(raw: string, start: number): ParsedDefinition | undefined {
  const found = markup.exec(raw.slice(start));
  if (found === null) return undefined;
  return {
    kind: 'malformed',
    offset: start + found.index,
    expected: `plain words in a note, without \`${found[0].replace('`', 'a backtick')}\``,
    hint: 'Take the sign out: a note is printed letter by letter, as it stands here.',
  };
}

/** Parses the text of a definition, without its `[^label]:`. Total: a fault is a member of the result. */
export function parseCitation(raw: string): ParsedDefinition {
  let position = skipSpace(raw, 0);
  if (position === raw.length)
    return {
      kind: 'malformed',
      offset: 0,
      expected: '`@source-id "exact words"` or words of a note: nothing stands there',
    };
  if (raw[position] !== '@') return faultOfNote(raw, position) ?? { kind: 'note', text: raw.trim() };
  const parts: PlacedSelector[] = [];
  const absences: PlacedAbsence[] = [];
  for (;;) {
    const part = readPart(raw, position);
    if ('expected' in part) return { kind: 'malformed', ...part };
    if ('absence' in part) absences.push({ absence: part.absence, offset: part.offset });
    else parts.push({ selector: part.selector, offset: part.offset });
    position = skipSpace(raw, part.end);
    if (raw[position] !== ';') return withNote(raw, position, { kind: 'citation', parts, absences });
    position = skipSpace(raw, position + 1);
  }
}

/** A citation ends with its definition, or with a note behind a dash at `at`. */
function withNote(
  raw: string,
  at: number,
  citation: Extract<ParsedDefinition, { readonly kind: 'citation' }>,
): ParsedDefinition {
  if (at >= raw.length) return citation;
  const note = /^-\s+(\S[\s\S]*)$/u.exec(raw.slice(at))?.[1];
  if (note === undefined)
    return {
      kind: 'malformed',
      offset: at,
      expected: '`;` and another `@source-id "words"`, ` - ` and a note, or the end',
    };
  return faultOfNote(raw, raw.length - note.length) ?? { ...citation, note: note.trim() };
}

/** Reads a named passage as front matter writes it, without `@`: `post#storm`, `post#storm "the quay" as opinion`. */
export function parseNamed(text: string): WrittenSelector | undefined {
  const raw = `@${text.trim()}`;
  const part = readPart(raw, 0);
  return 'selector' in part && part.selector.name !== undefined && part.end === raw.length ? part.selector : undefined;
}
