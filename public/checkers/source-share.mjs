/**
 * How much of a source its pages show, and in what order: no more than they say, and no three sentences that follow one
 * another.
 */
import { clip, fold, has, textOf, within } from './page-tree.mjs';
import { quotedSpans } from './source-quotes.mjs';

/** Sentences of a document that may follow one another on the pages of its source. */
const NEIGHBOURS = 2;

/** What is wrong with how much the pages of each source show of it, and in what order. */
export function shareFaults(pages, known) {
  return [...known.sources.values()].flatMap((source) => {
    const text = known.texts.get(source.id);
    const own = [...pages.values()].filter(({ url }) => url.startsWith(source.url));
    const first = pages.get(source.url);
    if (typeof text !== 'string' || first === undefined) return []; // Reported elsewhere.
    const shown = own
      .toSorted((a, b) => a.url.length - b.url.length || (a.url < b.url ? -1 : 1))
      .flatMap((page) => page.elements.flatMap((element) => spansOf(element, known)));
    const covered = new Uint8Array(text.length);
    for (const { start, end } of shown) covered.fill(1, start, end);
    const share = Math.floor((covered.reduce((sum, one) => sum + one, 0) / Math.max(1, text.length)) * 100);
    const said = first.elements
      .flatMap((element) => (element.tag === 'p' ? [SHARE.exec(fold(textOf(element)))] : []))
      .find((found) => found !== null);
    const faults = [];
    if (said === undefined) faults.push(`${source.url}: does not say how much of its source it shows`);
    else if (Number(said[1]) < share)
      faults.push(`${source.url}: says that ${said[1]}% of its source are shown, where ${String(share)}% are`);
    let run = 0;
    let last;
    for (const span of shown.filter(({ kind }) => kind !== 'item')) {
      const isNext = last !== undefined && isBetween(text, last, span);
      run = span.kind === 'whole' ? (isNext ? run + 1 : 1) : 0;
      last = span.kind === 'whole' ? span : undefined;
      if (run > NEIGHBOURS)
        faults.push(`${source.url}: shows its source in its order: ${clip(fold(text.slice(span.start, span.end)))}`);
    }
    return faults;
  });
}

const SHARE = /The pages of this source show (\d+)% of its characters/u;

/** Whether two spans follow one another in the document, in whichever order they are shown. */
const isBetween = (text, a, b) => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return text.slice(first.end, second.start).trim() === '';
};

/** The parts of the document that an element shows: a sentence, the ends of passages, or a passage of the list. */
function spansOf(element, { passages }) {
  if (element.tag === 'li' && element.attributes.popover !== undefined) {
    const passage = passages.get(element.attributes.id);
    return passage === undefined ? [] : [{ kind: 'item', start: passage.start, end: passage.end }];
  }
  if (element.tag !== 'blockquote' || within(element, (other) => has(other, 'uses')) === undefined) return [];
  // What is shown once more counts once.
  return quotedSpans(element, passages, ({ attributes }) => attributes.id !== undefined);
}
