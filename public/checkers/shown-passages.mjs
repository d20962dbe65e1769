/**
 * Passages as pages show them: in the list of a page, in their sentence or cut to
 * their ends on a page of their source, and in the endnotes of the book. Each must be the archive's own words.
 */
import { noteFaults } from './endnotes.mjs';
import { exampleFaults } from './example.mjs';
import { inPlace } from './messages.mjs';
import { clip, has, textOf, within } from './page-tree.mjs';
import { passageId } from './passage-ids.mjs';
import { absentFaults, itemFaults } from './passage-items.mjs';
import { besideFaults, isBeside } from './passages-beside.mjs';
import { squeeze } from './sentences.mjs';
import { absentId } from './silences.mjs';
import { endsFaults, runFaults, usesNoteFaults } from './source-quotes.mjs';

/** What is wrong with the passages that a page shows. */
export function passageFaults(page, known) {
  const faults = [];
  for (const element of page.elements) {
    const { tag, attributes } = element;
    const silent = known.dossier.sources.find((source) => absentId(source) === attributes.id);
    if (tag === 'li' && silent !== undefined) faults.push(...absentFaults(element, silent, known.dossier));
    else if (tag === 'li' && attributes.popover !== undefined) faults.push(...itemFaults(element, page, known));
    else if (tag === 'blockquote' && within(element, (other) => has(other, 'uses')) !== undefined)
      faults.push(
        ...(has(element, 'ends') ? endsFaults : runFaults)(element, known),
        ...usesNoteFaults(element, known),
      );
    else if (tag === 'li' && /^note-\d+$/u.test(attributes.id ?? '')) faults.push(...noteFaults(element, known));
    else if (isBeside(element)) faults.push(...besideFaults(element, known));
    else if (tag === 'figure' && has(element, 'example')) faults.push(...exampleFaults(element, known));
    else if (
      tag === 'mark' &&
      within(element, (other) => other.tag === 'blockquote' || has(other, 'example')) === undefined
    )
      faults.push(`marks words that are shown as no passage: ${clip(textOf(element))}`);
  }
  return faults;
}

/** Each passage of a citation stands on its page: an element with its id, which {@link passageFaults} reads. */
export const placeFaults = ({ citations }, pages) =>
  citations.flatMap((citation) =>
    inPlace(
      citation.id,
      citation.passages.flatMap((passage) => placeFault(passage, citation.url, pages.get(citation.url)) ?? []),
    ),
  );

function placeFault(passage, url, page) {
  if (page === undefined) return `there is no page ${url}`;
  const id = passageId(passage);
  // The page of a source shows its own passages in place, under an id of their own.
  const shown = page.ids.get(id) ?? page.ids.get(`${id}-there`)?.parent;
  if (shown === undefined) return `the page ${url} has no element ${id}`;
  const isThere = squeeze(textOf(shown, ({ tag }) => tag === 'b')).includes(squeeze(passage.exact));
  return isThere ? undefined : `the page ${url} does not have the words of ${id}`;
}
