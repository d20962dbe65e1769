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

type ReadPart =
  | ((PlacedSelector | PlacedAbsence) & { readonly end: number })
  | { readonly offset: number; readonly expected: string };

const head = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:(?=\s)|#([a-z0-9]+(?:-[a-z0-9]+)*)(?=\s|;|$))/u;

/** Reads one `@source "words"` or `@source#name` with what follows it, or one `@source without "words"`, from `at`. */
function readPart(raw: string, at: number): ReadPart {
  const id = head.exec(raw.slice(at));
  if (!id) return { offset: at, expected: '`@source-id`, a space, and the words in straight quotation marks' };
  const [, source = '', name] = id;
  let position = skipSpace(raw, at + id[0].length);
  const without = /^without\s+/u.exec(raw.slice(position));
  if (without && name === undefined) {
    const operand = position + without[0].length;
    const absent = readQuoted(raw, operand);
    if (!absent || !/[\p{L}\p{N}]/u.test(absent.words))
      return { offset: operand, expected: 'words in quotation marks behind `without`' };
    return { absence: { source, without: absent.words }, offset: at, end: absent.end };
  }
  const isWhole = name !== undefined && raw[position] !== '"';
  const passage = isWhole ? { words: undefined, end: at + id[0].length } : readQuoted(raw, position);
  if (!passage || passage.words?.trim() === '') {
    return {
      offset: position,
      expected: 'the words between straight quotation marks `"`, closed before `;`, ` - ` or the end',
    };
  }
  const joined = /(?<!\\)["”](?:\s?[,.&+])?(?:\s\p{L}{1,3})?\s?@[\w#-]+\s["“]/u.exec(raw.slice(position, passage.end));
  if (joined && !isWhole) return { offset: position + joined.index + 1, expected: '`;` before the next `@source-id`' };
  const selector: { -readonly [K in keyof WrittenSelector]: WrittenSelector[K] } = {
    source,
    ...(name === undefined ? {} : { name }),
    ...(passage.words === undefined ? {} : { passage: passage.words }),
  };
  position = passage.end;
  for (;;) {
    const start = skipSpace(raw, position);
    const keyword = /^(after|before|as)\s+/u.exec(raw.slice(start));
    if (!keyword) break;
    const operand = start + keyword[0].length;
    if (keyword[1] === 'as') {
      const as = /^(opinion|embed)\b/u.exec(raw.slice(operand));
      if (!as) return { offset: operand, expected: '`opinion` or `embed` behind `as`' };
      selector.as = as[1] === 'opinion' ? 'opinion' : 'embed';
      position = operand + as[0].length;
      continue;
    }
    if (isWhole) return { offset: start, expected: `words in quotation marks before \`${keyword[1] ?? ''}\`` };
    const context = readQuoted(raw, operand);
    if (!context) return { offset: operand, expected: `words in quotation marks behind \`${keyword[1] ?? ''}\`` };
    if (keyword[1] === 'after') selector.after = context.words;
    else selector.before = context.words;
    position = context.end;
  }
  return { selector, offset: at, end: position };
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
  const start = skipSpace(raw, 0);
  if (raw[start] !== '@')
    return start < raw.length
      ? (faultOfNote(raw, start) ?? { kind: 'note', text: raw.trim() })
      : {
          kind: 'malformed',
          offset: 0,
          expected: '`@source-id "exact words"` or words of a note: nothing stands there',
        };
  const parts: PlacedSelector[] = [];
  const absences: PlacedAbsence[] = [];
  let position = start;
  for (;;) {
    const part = readPart(raw, position);
    if ('expected' in part) return { kind: 'malformed', ...part };
    if ('absence' in part) absences.push({ absence: part.absence, offset: part.offset });
    else parts.push({ selector: part.selector, offset: part.offset });
    position = skipSpace(raw, part.end);
    if (position >= raw.length) return { kind: 'citation', parts, absences };
    if (raw[position] === ';') {
      position = skipSpace(raw, position + 1);
      continue;
    }
    const note = /^-\s+(\S[\s\S]*)$/u.exec(raw.slice(position));
    if (note)
      return (
        faultOfNote(raw, raw.length - (note[1] ?? '').length) ?? {
          kind: 'citation',
          parts,
          absences,
          note: (note[1] ?? '').trim(),
        }
      );
    return {
      kind: 'malformed',
      offset: position,
      expected: '`;` and another `@source-id "words"`, ` - ` and a note, or the end',
    };
  }
}

/** Reads a named passage as front matter writes it, without `@`: `post#storm`, `post#storm "the quay" as opinion`. */
export function parseNamed(text: string): WrittenSelector | undefined {
  const raw = `@${text.trim()}`;
  const part = readPart(raw, 0);
  return 'selector' in part && part.selector.name !== undefined && part.end === raw.length ? part.selector : undefined;
}
