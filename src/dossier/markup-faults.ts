/** Why a body does not parse, in words of Markdown: what the parser says is of use to whoever writes code. */

import { ruleOf, unknownComponent } from './content-components.ts';

/** Where a body does not parse, why, and what to do. */
export interface MarkupFault {
  /** UTF-16 offset into the body. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** The fault of a body at which the parser threw `error`; total. */
export function explainParseError(error: unknown, body: string): MarkupFault {
  const { offset, reason } = explain(error, body);
  return { offset, ...explainMarkup(body, offset, reason) };
}

interface Point {
  readonly line: number;
  readonly column: number;
}

interface ParseError {
  readonly reason: string;
  readonly place?: (Point & { readonly start?: Point }) | undefined;
}

function isParseError(error: unknown): error is ParseError {
  return typeof error === 'object' && error !== null && 'reason' in error && typeof error.reason === 'string';
}

/** Where the fault is: a tag that is never closed is named in the reason only. */
function placeOfError({ reason, place }: ParseError): Point {
  const named = /\((\d+):(\d+)-/u.exec(reason);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  return place?.start ?? place ?? { line: 1, column: 1 };
}

/** Where and why a body does not parse. What the parser cannot take, its stack or an assertion of its own, is no bug of ours. */
function explain(error: unknown, body: string): { readonly offset: number; readonly reason: string } {
  if (!isParseError(error)) return { offset: 0, reason: 'the parser does not understand it' };
  const { line, column } = placeOfError(error);
  // Its own place counts lines from the body; the finding has the file's.
  const reason = error.reason.split('\n')[0]?.replace(/ \(\d+:\d+-\d+:\d+\)/gu, '') ?? '';
  return { offset: Math.min(nthLine(body, line) + column - 1, body.length), reason };
}

/** What the parser stumbled over, in words of Markdown. */
function explainMarkup(
  body: string,
  offset: number,
  reason: string,
): { readonly message: string; readonly hint: string } {
  if (body.slice(Math.max(0, offset - 2), offset + 3).includes('<!-'))
    return { message: 'Unexpected comment of HTML.', hint: 'Write `{/* … */}` for a comment.' };
  const [word] = /^(?:import|export)\b/u.exec(body.slice(body.lastIndexOf('\n', offset - 1) + 1)) ?? [];
  if (word !== undefined && /\bacorn\b/u.test(reason))
    return {
      message: `Unexpected \`${word}\` at the beginning of a line, where it begins a line of code.`,
      hint: 'Put another word first, or join the line to the one above: content holds no code.',
    };
  const ofTag = explainTag(reason, body.slice(offset > 0 && body[offset] === '/' ? offset - 1 : offset));
  if (ofTag !== undefined) return ofTag;
  const signs = 'write `\\<` and `\\{` for signs that are meant to be read, `{/* … */}` for a comment.';
  const begins = body.slice(0, offset + 1).search(/[<{](?=[^<{]*$)/u);
  const begun = body[begins] ?? '';
  // What the parser expected inside a tag or an expression is of use to whoever writes code.
  if (/\b(?:character|expression|acorn|name|attribute)\b/iu.test(reason) && begun !== '')
    return (
      explainBegun(body.slice(begins)) ?? {
        message: `Unexpected \`${begun}\`, which begins ${begun === '<' ? 'a tag' : 'an expression'} that is none.`,
        hint: `Correct it; ${signs}`,
      }
    );
  return { message: `Unexpected markup: ${reason}.`, hint: `Correct the markup; ${signs}` };
}

/** Tags that begin and do not end, or end and do not begin; `at` is the body from the fault on. */
function explainTag(reason: string, at: string): Omit<MarkupFault, 'offset'> | undefined {
  const crossed = /`<\/([^>`]*)>`[^`]*`<([^>`/]*)>`/u.exec(reason);
  if (crossed) {
    const [, closed = '', open = ''] = crossed;
    return { message: `Unexpected \`</${closed}>\` before \`</${open}>\`.`, hint: 'End first what begins last.' };
  }
  const unopened = reason.includes('expected an open tag first') ? /^<\/\s*([^\s>]*)/u.exec(at)?.[1] : undefined;
  if (unopened !== undefined) {
    const hint = `Write \`<${unopened}>\` before what it ends, or take it out.`;
    return { message: `Unexpected \`</${unopened}>\`, which ends what nothing begins.`, hint };
  }
  const name = reason.startsWith('Expected a closing tag') ? /`<([^>`]*)>`/u.exec(reason)?.[1] : undefined;
  if (name === undefined) return undefined;
  const rule = ruleOf(name);
  if (rule === undefined) return unknownComponent(name);
  return rule.holds === 'nothing'
    ? { message: `Unexpected \`<${name}>\` without an end.`, hint: `Write \`${rule.example}\`.` }
    : {
        message: `Missing \`</${name}>\`, which ends \`<${name}>\`.`,
        hint: 'Write it on a line of its own behind what is in it, with a blank line before it.',
      };
}

/** Something that looks like a tag, from its `<` on. */
function explainBegun(at: string): Omit<MarkupFault, 'offset'> | undefined {
  const address = /^<((?:https?:\/\/|mailto:|www\.)[^\s>]*|[\w.+-]+@[\w.-]+)>/u.exec(at)?.[1];
  if (address !== undefined) {
    const hint = 'Write `[words](https://…)`, or the address without the brackets around it.';
    return { message: `Unexpected brackets \`<\` and \`>\` around \`${address}\`.`, hint };
  }
  const [, name = ''] = /^<([A-Za-z]+)\s/u.exec(at) ?? [];
  const rule = ruleOf(name);
  if (rule === undefined) return undefined;
  const hint = `Write \`${rule.example}\`: each value stands in straight quotation marks.`;
  return { message: `Unexpected signs in \`<${name}>\`.`, hint };
}

/** UTF-16 offset of the beginning of `line`, from 1. */
function nthLine(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1 || text.length;
  return start;
}
