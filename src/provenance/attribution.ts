/**
 * Who is said to say what: a statement cut where it turns from one named source
 * to another.
 *
 * @example
 * attributedClauses('The Post counts seven boats, the Gazette at least six.', sources, en)
 * // 'The Post counts seven boats, ' by the Post; 'the Gazette at least six.' by the Gazette
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { sentencesBySigns } from '../mentions/clauses.ts';
import { isFormOf } from '../words/lemma.ts';
import { namesStandingIn, type SourceNames } from './known-names.ts';
import { offsetsOfName } from '../text/whole-words.ts';
import { oncePer } from '../text/memoize.ts';
import { touch } from '../text/spans.ts';
import { foldText } from '../text/normalized-text.ts';

/** Part of a statement that is said to stand in certain sources. */
export interface AttributedClause {
  /** Normalised words of the clause, the names of the sources among them. */
  readonly text: string;
  /** Offset of its first character in the normalised statement. */
  readonly start: number;
  /** Ids of the sources it names, at least one, each once. */
  readonly sources: readonly string[];
  /** Those of them that one enumeration names twice: "the Post and the Post". */
  readonly repeated: readonly string[];
}

/** A name of a source where it stands. */
interface SourceMention {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** How names of sources are tied to each other and to what they say. */
interface Ties {
  /** "The Post, the Gazette and the Echo": what may stand between sources that say it together. */
  readonly join: RegExp;
  /** "According to the": what may stand before a source that is named behind its words. */
  readonly ahead: RegExp;
}

const tiesOf = oncePer(({ joiners, attributing, attributingElsewhere, genitives, articles }: Lexicon): Ties => {
  const naming = [...attributing, ...attributingElsewhere];
  const leading = either([...naming, ...genitives, ...articles].map((word) => `${word} `));
  return {
    join: new RegExp(String.raw`^(?:['’]s)?(?:,|,? (?:${either(joiners)}))? ?(?:${leading})*$`, 'u'),
    ahead: new RegExp(String.raw`(?<!\p{L})(?:${either(naming)}) (?:(?:${either(articles)}) )?$`, 'u'),
  };
});

// "…, the Post writes, and …": up to two words and the end of a clause.
const trailing = /^ (?:\p{L}+ )?(?<verb>\p{L}+)(?:[,;.]|$)/u;
// "…, writes the Post.".
const leading = /(?<!\p{L})(?<verb>\p{L}+) (?:\p{L}{1,3} )?$/u;
const closed = /^(?:[,.;)]|$)/u;

/** The clauses of `text` that name a source, in order. A clause that names none is left out: anybody may have said it. */
export function attributedClauses(text: string, sources: SourceNames, lexicon: Lexicon): AttributedClause[] {
  const normalized = foldText(text);
  const mentions = findMentions(normalized, sources);
  if (mentions.length === 0) return [];
  return sentencesBySigns(normalized).flatMap(({ start, end }) => {
    const groups = groupMentions(
      normalized,
      mentions.filter((mention) => start <= mention.start && mention.end <= end),
      lexicon,
    );
    if (groups.length === 0) return [];
    const areBehind = groups.map((group) =>
      isBehind(normalized.slice(start, group.start), normalized.slice(group.end, end), lexicon),
    );
    const isMixed = areBehind.includes(true) && areBehind.includes(false);
    if (groups.length === 1 || isMixed) {
      const sources = [...new Set(groups.flatMap((group) => group.sources))];
      const repeated = groups.flatMap((group) => group.repeated);
      // Some names before their words and some behind: no cut is safe, and nobody can be held to the whole.
      if (groups.length > 1 && repeated.length === 0) return [];
      return [{ text: normalized.slice(start, end), start, sources, repeated }];
    }
    if (areBehind.includes(true)) {
      return groups.map((group, index) => {
        const from = groups[index - 1]?.end ?? start;
        const to = index === groups.length - 1 ? end : group.end;
        return { text: normalized.slice(from, to), start: from, sources: group.sources, repeated: group.repeated };
      });
    }
    return groups.map((group, index) => {
      const from = index === 0 ? start : group.start;
      const to = groups[index + 1]?.start ?? end;
      return { text: normalized.slice(from, to), start: from, sources: group.sources, repeated: group.repeated };
    });
  });
}

/** Whether a name stands behind what it says: "…, according to the Post", "within ten days in the Post". */
function isBehind(before: string, after: string, lexicon: Lexicon): boolean {
  const isReport = (found: RegExpExecArray | null) =>
    isFormOf(found?.groups?.['verb'] ?? '', lexicon.reportingWords, lexicon);
  if (isReport(trailing.exec(after))) return true;
  return closed.test(after) && (tiesOf(lexicon).ahead.test(before) || isReport(leading.exec(before.slice(-nearby))));
}

// Units of text in which two words surely stand.
const nearby = 60;

// "The Post also writes": up to two words.
const told = /^ (?:\p{L}+ )?(?<verb>\p{L}+)/u;

/**
 * The normalised `text` without the words by which a source tells it, offset for offset: who reports that somebody claims
 * something claims nothing.
 *
 * @example
 * withoutTelling('The mill is to close, the Post reports.', sources, en) // 'The mill is to close, the             .'
 */
export function withoutTelling(text: string, sources: SourceNames, lexicon: Lexicon): string {
  let bare = text;
  for (const { start, end } of groupMentions(text, findMentions(text, sources), lexicon)) {
    const ahead =
      tiesOf(lexicon).ahead.exec(text.slice(0, start))?.[0] ??
      verbIn(leading, text.slice(0, start).slice(-nearby), lexicon);
    const behind = verbIn(told, text.slice(end), lexicon);
    const [from, to] = [start - ahead.length, end + behind.length];
    bare = bare.slice(0, from) + ' '.repeat(to - from) + bare.slice(to);
  }
  return bare;
}

/** What a pattern finds of a verb of reporting; nothing where its verb is another. */
function verbIn(pattern: RegExp, text: string, lexicon: Lexicon): string {
  const found = pattern.exec(text);
  return isFormOf(found?.groups?.['verb'] ?? '', lexicon.reportingWords, lexicon) ? (found?.[0] ?? '') : '';
}

function findMentions(text: string, sources: SourceNames): SourceMention[] {
  const found: SourceMention[] = [];
  for (const { name, of: source } of namesStandingIn(text, sources)) {
    for (const start of offsetsOfName(text, name)) {
      const mention = { source, start, end: start + name.length };
      if (!found.some((other) => touch(other, mention))) found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface MentionGroup {
  readonly sources: readonly string[];
  readonly repeated: readonly string[];
  readonly start: number;
  readonly end: number;
}

function groupMentions(text: string, mentions: readonly SourceMention[], lexicon: Lexicon): MentionGroup[] {
  const { join } = tiesOf(lexicon);
  const groups: MentionGroup[] = [];
  for (const { source, start, end } of mentions) {
    const last = groups.at(-1);
    if (last && join.test(text.slice(last.end, start)))
      groups.splice(-1, 1, {
        sources: [...new Set([...last.sources, source])],
        repeated: last.sources.includes(source) ? [...last.repeated, source] : last.repeated,
        start: last.start,
        end,
      });
    else groups.push({ sources: [source], repeated: [], start, end });
  }
  return groups;
}
