/** The endnotes of the book: the words of a passage, or its ends, and where they stand. */
import { passageOfNote } from './marks.mjs';
import { clip, elementsOf, fold, textOf } from './page-tree.mjs';
import { isShortened } from './passage-words.mjs';
import { sourceLines } from './print-dates.mjs';
import { areNotes, slipNotes } from './slips.mjs';

/** An endnote: the words of its passage, or its opening and closing ones, and where they stand. */
export function noteFaults(item, { passages, sources, dossier }) {
  const id = passageOfNote(item);
  const passage = passages.get(id);
  const source = sources.get(passage?.source);
  if (passage === undefined || source === undefined)
    return [`has an endnote of no passage: ${clip(fold(textOf(item)))}`];
  const paragraphs = elementsOf(item).filter(({ tag }) => tag === 'p');
  const [words, line] = paragraphs.map((paragraph) => fold(textOf(paragraph)));
  const faults = isShortened(words, passage.exact) ? [] : [`gives other words than ${id} has: ${clip(words ?? '')}`];
  const address = source.address.value === null ? '; address unknown' : `, ${source.address.value}`;
  const place = `, ${passage.mark} , characters ${String(passage.start)}–${String(passage.end)}${address}`;
  const lines = sourceLines(source, dossier.language).map((start) => `${start}${place}`.replaceAll(' ,', ','));
  if (!lines.includes((line ?? '').replaceAll(' ,', ',').replaceAll(/, (?=https?:)/gu, ', ')))
    faults.push(`says of ${id} that it is ${clip(line ?? '')}`);
  const notes = paragraphs.filter(({ classes }) => classes.includes('editorial'));
  if (!areNotes(notes, slipNotes(source, [passage])))
    faults.push(`has other notes behind ${id} than there are on its slips`);
  const others = fold(textOf(item, (element) => [...paragraphs.slice(0, 2), ...notes].includes(element)));
  if (!/^[\d ]*$/u.test(others)) faults.push(`says beside ${id}: ${clip(others)}`);
  return faults;
}
