/**
 * How the book is put together: endnotes numbered as they are met, each with the ways back to where it is used; and what a
 * part has besides its entries, as the pages of its section have it.
 */
import { anchorOf, formsIn } from './bound-form.mjs';
import { entryAt } from './look-up.mjs';
import { childrenOf, clip, elementsOf, has, isProse, within, wordsOf } from './page-tree.mjs';

/** What is wrong with the endnotes of the book, and with what stands between its entries. */
export const bookPartFaults = (book, site, given) => [...endnoteFaults(book), ...betweenFaults(book, site, given)];

// ---------------------------------------------------------------- endnotes

/** Notes are numbered as they are first met, and each use of one has its own address, which the note leads back to. */
function endnoteFaults({ elements }) {
  const uses = new Map();
  for (const mark of elements.filter((element) => element.tag === 'sup' && has(element, 'nr'))) {
    const [link] = childrenOf(mark);
    const number = Number(/^#note-(\d+)$/u.exec(link?.attributes.href ?? '')?.[1]);
    if (!(number > 0 && number <= uses.size + 1)) return [`numbers its endnotes otherwise, at ${clip(wordsOf(mark))}`];
    const own = (uses.get(number) ?? 0) + 1;
    uses.set(number, own);
    if (link.attributes.id !== `use-${String(number)}-${String(own)}` || wordsOf(link) !== String(number))
      return [`calls a use of an endnote otherwise, ${clip(String(link.attributes.id))}`];
  }
  const notes = elements.filter(({ tag, parent }) => tag === 'li' && has(parent, 'notes'));
  const strange = notes.find((note, at) => waysOf(note) !== expectedWays(at + 1, uses.get(at + 1) ?? 0));
  return notes.length === uses.size && strange === undefined
    ? []
    : [`leads from an endnote to something else than its uses: ${clip(wordsOf(strange ?? notes.at(-1)))}`];
}

const waysOf = (note) => {
  const back = elementsOf(note).filter((one) => one.tag === 'a' && (has(one, 'number') || has(one.parent, 'back')));
  return `${String(note.attributes.id)} ${back.map((way) => `${way.attributes.href} ${wordsOf(way)} ${String(way.attributes['aria-label'])}`).join(' ')}`;
};

function expectedWays(number, uses) {
  const first = `#use-${String(number)}-1 ${String(number)} Back to note ${String(number)} in the text`;
  const others = Array.from(
    { length: uses },
    (_, at) =>
      `#use-${String(number)}-${String(at + 1)} ${String(at + 1)} Use ${String(at + 1)} of note ${String(number)}`,
  );
  return `note-${String(number)} ${[first, ...others].join(' ')}`;
}

// ---------------------------------------------------------------- what stands between

/** Parts of a section's pages that the book has whole: pictures of places, tables of answers, prose. */
function betweenFaults(book, site, given) {
  const forms = formsIn(book.main, { ...given, isBook: true, scope: '', lowered: 0 });
  const isWhole = (element) => has(element, 'where', 'matrix') || isProse(element);
  const blocks = book.elements.filter(
    (element) =>
      isWhole(element) &&
      within(element.parent, (one) => isWhole(one) || has(one, 'entry')) === undefined &&
      within(element, (one) => has(one, 'part')) !== undefined,
  );
  return blocks.flatMap((block) => {
    const part = within(block.parent, ({ attributes }) => attributes.id !== undefined);
    const pages = pagesOf(part.attributes.id, block, site);
    const lowered = isProse(block) ? (part.attributes.id === 'overview' ? 1 : 2) : 0;
    const known = pages.map(
      (page) => new Set([...formsIn(page.main, { ...given, scope: part.attributes.id, lowered }).values()].map(plain)),
    );
    const inside = isProse(block) ? childrenOf(block) : [block];
    const strange = inside.find((one) => !known.some((own) => own.has(plain(forms.get(one)))));
    return strange === undefined ? [] : [`shows otherwise than its pages: ${clip(wordsOf(strange))}`];
  });
}

/** A form without the links that explain an abbreviation: where prose is in two parts, each has one of its own. */
const plain = (form) => form.replace(/<a href="[^"]*" title="[^"]*">([^<]*)<\/>/gu, '$1').replace(/\s/gu, '');

/** The pages whose parts a part of the book has. */
function pagesOf(anchor, block, { pages, dossier }) {
  const own = [...pages.values()].find(({ url }) => anchorOf(url) === anchor);
  const all = has(block, 'matrix') ? [...pages.values()].filter(({ url }) => url.startsWith('/reports/')) : [own];
  return all.filter((page) => page?.main !== undefined && entryAt(page.url, dossier, 'event') === undefined);
}
