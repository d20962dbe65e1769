/** Making findings. */
import type { Finding } from './finding.ts';
import type { PlaceInFile } from './place-in-file.ts';
import { rules, type RuleId } from './rules.ts';

/** What is wrong with something, and what to do: the words of a finding, before it has its place. */
export interface Wrong {
  readonly message: string;
  readonly hint: string;
}

/** Words of a source may run over lines; a message stands on one. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, (blanks) => (/[\r\n]/u.test(blanks) ? ' ' : blanks));
}

/** A finding of `rule` at `place`, with the severity that the table of rules gives it. */
export function fault(rule: RuleId, place: PlaceInFile, message: string, hint: string | null = null): Finding {
  return {
    rule,
    severity: rules[rule].severity,
    file: place.file,
    line: place.line,
    column: place.column,
    message: onOneLine(message),
    hint: hint === null ? null : onOneLine(hint),
  };
}
