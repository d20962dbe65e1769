/** One passage marked in its sentence, as the list of a page and the reading mode show it. */
import { isInLanguageOf } from './foreign.mjs';
import { clip, elementsOf, fold, textOf } from './page-tree.mjs';
import { isAfter, isBefore } from './passage-words.mjs';
import { areNotes, slipNotes } from './slips.mjs';

/** A passage marked in its sentence, of which the ends may be left out; what is noted of slips stands behind it. */
export function quoteFaults(quote, notes, { mark: name, start, end, exact }, source, { texts, dossier }) {
  const text = texts.get(source?.id);
  if (typeof text !== 'string') return []; // Reported with the source.
  const marks = elementsOf(quote);
  const at = quote.children.indexOf(marks[0]);
  if (marks.length !== 1 || marks[0].tag !== 'mark' || textOf(marks[0]) !== exact)
    return [`marks other words of ${name} than the passage`];
  if (!isInLanguageOf(quote, source, dossier)) return [`does not tell the language of ${name}`];
  const before = quote.children.slice(0, at).join('').trimStart();
  const after = quote.children
    .slice(at + 1)
    .join('')
    .trimEnd();
  const shown = { start: start - before.length, end: end + after.length };
  if (!areNotes(notes, slipNotes(source, [shown])))
    return [`has other notes behind ${name} than there are on its slips`];
  return isBefore(text, start, before) && isAfter(text, end, after)
    ? []
    : [`shows around ${name} what the archive does not have there: ${clip(fold(`${before}[…]${after}`))}`];
}
