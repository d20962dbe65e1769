/** What the book must hold: it says again, for paper, what the pages of all entries say, and leaves nothing out. */
import { bookEntryFaults, givenOf } from './book-entries.mjs';
import { bookOrderFaults } from './book-order.mjs';
import { bookPartFaults } from './book-parts.mjs';
import { originsOf } from './facts.mjs';
import { newestDates } from './head-lines.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { sourceLines } from './print-dates.mjs';
import { sentencesOf, squeeze } from './sentences.mjs';

/** What stands between the words of a sentence and belongs to none. */
const isBetween = (element) => element.tag === 'button' || has(element, 'ref', 'absent', 'nr');
const lettersOf = (text) => squeeze(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Statements of `dossier.json` that the book leaves out, or has in another order than their entry. */
export function bookFaults(book, site) {
  const { main, elements } = book;
  const { dossier, said } = site;
  if (main === undefined || elements.some(({ attributes }) => attributes['data-unbound'] !== undefined)) return [];
  const letters = lettersOf(textOf(main, isBetween));
  const leftOut = dossier.entries.flatMap(({ id, statements }) => {
    let at = 0;
    return statements.flatMap(({ part, text }) =>
      sentencesOf(text, said).flatMap((sentence) => {
        const isProse = ['prose', 'heading', 'cell'].includes(part);
        if (!isProse && !['title', 'question', 'summary', 'caption'].includes(part)) return [];
        const words = lettersOf(sentence);
        const found = letters.indexOf(words, isProse ? at : 0);
        if (found < 0) return [`leaves out of ${id}, or has elsewhere: ${clip(sentence)}`];
        if (isProse) at = found + words.length;
        return [];
      }),
    );
  });
  return [
    ...leftOut,
    ...bookOrderFaults(book, site),
    ...bookEntryFaults(book, site),
    ...bookPartFaults(book, site, givenOf(book, site)),
  ];
}

/** Which site the book is of, and how old and how separate its sources are. */
export function frontFaults({ main, elements }, { dossier, base, pages }) {
  const { sources } = dossier;
  const book = elements.find(({ tag, classes }) => tag === 'article' && classes.includes('book'));
  if (main === undefined || book === undefined) return [];
  const newest = sources.flatMap(({ published }) => published.value ?? []).toSorted();
  const told = book.attributes['data-date'];
  const faults = told === (newest.at(-1) ?? 'undated') ? [] : [`is called as of ${clip(String(told))}`];
  if (book.attributes['data-home'] !== `${pages.origin ?? ''}${base}`) faults.push('is the book of another site');
  const origins = new Set(originsOf(sources).values()).size;
  for (const [said, number] of fold(textOf(main)).matchAll(/of (\d+) separate origins? at most/gu))
    if (Number(number) !== origins) faults.push(`says ${said}, where there are ${String(origins)}`);
  faults.push(...imprintFaults(elements, dossier));
  return faults;
}

/** What the book is called, and its sources with the letters that stand for them. */
function imprintFaults(elements, dossier) {
  const { sources, title, language } = dossier;
  const front = elements.find((element) => element.tag === 'header' && has(element, 'title'));
  if (front === undefined) return ['has no front'];
  const inside = elementsOf(front);
  const [label = ''] = inside.filter((element) => has(element, 'label')).map((element) => fold(textOf(element)));
  const dates = newestDates(dossier);
  const names = [fold(title), 'The whole dossier'];
  const labels = dates.length === 0 ? names : names.flatMap((name) => dates.map((date) => `${name} · as of ${date}`));
  const told = inside.filter(({ tag }) => tag === 'li').map((item) => fold(textOf(item)));
  const isTold = (source, at) => sourceLines(source, language).some((line) => told[at] === `${source.mark} ${line}`);
  return [
    ...(labels.includes(label) ? [] : [`is called ${clip(label)}`]),
    ...(told.length === sources.length && sources.every(isTold) ? [] : ['lists other sources on its front']),
  ];
}
