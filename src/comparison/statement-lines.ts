/** Statements and silences that changed, as items of a list in Markdown, what they rest on below them. */
import { diffWordsWithSpace } from 'diff';
import type { Passage } from '../provenance/passage.ts';
import type { Silence } from '../provenance/silence.ts';
import type { SilenceChange } from './compare-dossiers.ts';
import type { Shown, StatementChange } from './compare-statements.ts';
import { codeOf, escapeMarkdown, placeOf } from './escape-markdown.ts';

/** One statement: where, in which state, its words, and below its passages; what is new or gone is marked. */
export function statementLine(change: StatementChange): string {
  if (change.kind === 'removed') {
    const { before } = change;
    return itemOf(before, removed(escapeMarkdown(before.statement.text)), restsOn(before).map(removed));
  }
  const { after } = change;
  const text = escapeMarkdown(after.statement.text);
  if (change.kind === 'moved') return itemOf(after, text, [`from ${placeOf(change.before.statement.place)}`]);
  if (change.kind !== 'changed') return itemOf(after, text, restsOn(after));
  const [was, is] = [restsOn(change.before), restsOn(after)];
  return itemOf(after, wordsOf(change.before.statement.text, after.statement.text), [
    ...is.map((line) => (was.includes(line) ? line : added(line))),
    ...was.filter((line) => !is.includes(line)).map(removed),
  ]);
}

/** One declared silence. */
export function silenceLine({ kind, silence }: SilenceChange): string {
  const line = `${placeOf(silence.place)} ${silentOf(silence)}`;
  return `- ${kind === 'added' ? added(line) : removed(line)}`;
}

const added = (markdown: string): string => `<ins>${markdown}</ins>`;
const removed = (markdown: string): string => `<del>${markdown}</del>`;

/** The words of both, each once. */
function wordsOf(before: string, after: string): string {
  const runs = diffWordsWithSpace(before, after).map(({ value, added: isNew, removed: isGone }) => {
    const text = escapeMarkdown(value);
    return isNew ? added(text) : isGone ? removed(text) : text;
  });
  return runs.join('');
}

function itemOf(shown: Shown, text: string, below: readonly string[]): string {
  const head = `- ${placeOf(shown.statement.place)} ${stateOf(shown)}<br>${text}`;
  return [head, ...below.map((line) => `  - ${line}`)].join('\n');
}

/** `cited`, `open: sabotaged · not signed` with its hash, which signs it, `the editors’ own · signed by Ana Reis`. */
function stateOf({ statement, review }: Shown): string {
  if (review === undefined) return statement.state;
  const isOwn = statement.state === 'editorial';
  const what = isOwn ? 'the editors’ own' : `open: <strong>${escapeMarkdown(openText(review.open))}</strong>`;
  const { signature, hash } = review;
  if (signature === undefined) return `${what} · <strong>not signed</strong> ${codeOf(hash)}`;
  return `${what} · signed by ${escapeMarkdown(signature.by)}`;
}

function restsOn({ passages, silences }: Shown): readonly string[] {
  return [...passages.map(passageOf), ...silences.map(silentOf)];
}

function passageOf({ source, exact }: Passage): string {
  return `${escapeMarkdown(source)}: “${escapeMarkdown(exact)}”`;
}

function silentOf({ source, words }: Silence): string {
  return `${escapeMarkdown(source)} without “${escapeMarkdown(words)}”`;
}

/** Open words, each with why it is open where it is no word that the passages lack. */
export function openText(open: readonly { readonly word: string; readonly reason: string }[]): string {
  return open.map(({ word, reason }) => (reason === 'word' ? word : `${word} (${reason})`)).join(', ');
}
