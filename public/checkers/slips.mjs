/** Slips of sources: words that are evidently wrong, behind which pages print what the editors note. */
import { fold, has, textOf, within } from './page-tree.mjs';

/** What the editors note on slips of a source in any of these spans of it; it stands behind words that show them. */
export function slipNotes({ slips }, spans) {
  return slips
    .filter((slip) => spans.some(({ start, end }) => slip.start < end && slip.end > start))
    .map(({ note }) => note);
}

/** Whether these elements are the notes, in their order, and nothing else. */
export const areNotes = (elements, notes) =>
  elements.length === notes.length &&
  elements.every(
    (element, at) =>
      element.tag === 'p' && element.classes.includes('editorial') && fold(textOf(element)) === fold(notes[at]),
  );

/** Whether an element stands behind a passage and is no sentence of ours about it but what is noted of its words. */
export const isNoteOnSlip = (element) =>
  has(element, 'editorial') &&
  within(element, (other) => other.attributes.popover !== undefined || has(other, 'uses', 'grounds')) !== undefined;
