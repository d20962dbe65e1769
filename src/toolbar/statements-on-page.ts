/**
 * Finds the statements of a dossier in the text of a page, whatever made the page of them: a sentence is known by its
 * words, with quotation marks and spaces as typesetters change them.
 */
import type { Dossier } from '../provenance/dossier.ts';
import { oncePer } from '../text/memoize.ts';
import type { Statement } from '../provenance/statement.ts';
import { foldText, normalizeText, toRawSpan } from '../text/normalized-text.ts';

/** A statement where a page shows it. */
export interface ShownStatement {
  readonly statement: Statement;
  /** Number of the block, from 0. */
  readonly block: number;
  /** Half-open span of UTF-16 units of the block. */
  readonly start: number;
  readonly end: number;
}

// A statement may begin where a block does, behind the end of another one, or in quotation marks.
const beginnings = /(?<=^["'(]?|[.!?:;,·—…)\]"'] ["'(]?)\S/gu;
const word = /^[\p{L}\p{M}\p{N}]+|^./u;

/** Statements by their first word, the longest first; each with its folded text. */
const byFirstWord = oncePer(({ statements }: Dossier) => {
  const folded = statements.map((statement) => ({ statement, text: foldText(statement.text).trim() }));
  const found = Map.groupBy(
    folded.filter(({ text }) => text !== ''),
    ({ text }) => firstWord(text),
  );
  for (const list of found.values()) list.sort((a, b) => b.text.length - a.text.length);
  return found;
});

/**
 * The statements that the blocks of a page show, in their order; none inside another. Where several say the same, that
 * of the entry `own`, whose page it is, else the first of the dossier. Linear in the length of the page.
 */
export function statementsOnPage(
  dossier: Dossier,
  blocks: readonly string[],
  own: string | undefined,
): readonly ShownStatement[] {
  const known = byFirstWord(dossier);
  return blocks.flatMap((raw, block) => {
    const normalized = normalizeText(raw);
    const { text } = normalized;
    const shown: ShownStatement[] = [];
    let from = 0;
    for (const { index } of text.matchAll(beginnings)) {
      if (index < from) continue;
      const all = known.get(firstWord(text.slice(index, index + 80))) ?? [];
      const longest = all.find((one) => text.startsWith(one.text, index) && endsAt(text, one.text, index));
      if (longest === undefined) continue;
      const same = all.filter((one) => one.text === longest.text);
      const { statement } = same.find((one) => one.statement.entry === own) ?? longest;
      from = index + longest.text.length;
      shown.push({ statement, block, ...toRawSpan(normalized, index, from) });
    }
    return shown;
  });
}

/** Whether what stands at an offset ends there: a name is no statement where a sentence goes on behind it. */
function endsAt(text: string, statement: string, at: number): boolean {
  const behind = text.slice(at + statement.length);
  return /[.!?…]["')]?$/u.test(statement) ? /^(?:["')\s]|$)/u.test(behind) : /^["')]?\s?(?:[·—:;,.(]|$)/u.test(behind);
}

function firstWord(text: string): string {
  return word.exec(text)?.[0] ?? '';
}
