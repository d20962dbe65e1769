/** Facts and fields that changed, in Markdown: old value, new value, relation. */
import type { FactChange, ToldFact } from './compare-facts.ts';
import type { FieldChange } from './compare-fields.ts';
import { codeOf, escapeMarkdown } from './escape-markdown.ts';

/** One fact as an item of a list, the answers of its sources that are new or others below it. */
export function factLine({ id, question, before, after }: FactChange): string {
  const head = `- ${codeOf(id)} ${escapeMarkdown(question)}<br>`;
  const answers = answerChanges(before, after).map((line) => `\n  - ${line}`);
  const [was, is] = [valueOf(before), valueOf(after)];
  return [head, was === is ? is : `${was} → ${is}`, ...answers].join('');
}

function valueOf(fact: ToldFact | undefined): string {
  return fact === undefined ? 'nothing' : `<strong>${escapeMarkdown(fact.value)}</strong> (${fact.relation})`;
}

function answerChanges(before: ToldFact | undefined, after: ToldFact | undefined): readonly string[] {
  const [was, is] = [answersOf(before), answersOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((source) => {
    const [old, now] = [was.get(source) ?? 'no answer', is.get(source) ?? 'no answer'];
    return old === now ? [] : [`${escapeMarkdown(source)}: ${escapeMarkdown(old)} → ${escapeMarkdown(now)}`];
  });
}

/** What each source says, in one text. */
function answersOf(fact: ToldFact | undefined): ReadonlyMap<string, string> {
  const bySource = Map.groupBy(fact?.answers ?? [], ({ source }) => source);
  return new Map([...bySource].map(([source, own]) => [source, own.map(({ value }) => value).join('; ')]));
}

/** The cells of a row: file, field, before, now. */
export function fieldCells({ file, field, before = '', after = '' }: FieldChange): readonly string[] {
  return [codeOf(file), ...[field, before, after].map(escapeMarkdown)];
}
