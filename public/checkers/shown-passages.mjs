/**
 * Passages as pages show them: in the list of a page, in their sentence or cut to
 * their ends on a page of their source, and in the endnotes of the book. Each must be the archive's own words.
 */
import { passageOfNote } from './page-runs.mjs';
import { childrenOf, clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';
import { passagesByCitation } from './passage-ids.mjs';
import { sourceLines } from './print-dates.mjs';
import { isErrorForm } from './repository-pages.mjs';
import { absentId, isSaidAbsent } from './silences.mjs';
import { areNotes, slipNotes } from './slips.mjs';

/** What a page may leave out of a long sentence, it leaves out beyond this many units on either side of the passage. */
const REACH = 80;
/** Words at each end of a passage that the book shortens. */
const END_WORDS = 4;

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

/** What is said not to stand in a source: its mark and its source, what is absent, and the way to where all of it is listed. */
function absentFaults(item, source, dossier) {
  const children = childrenOf(item);
  const [head, said, way, close] = children;
  const [link, ...others] = way === undefined ? [] : elementsOf(way);
  const isRight =
    children.map(({ tag }) => tag).join(' ') === 'p p p button' &&
    closes(close, item) &&
    sourceLines(source, dossier.language).some((line) => fold(textOf(head)) === `${source.mark} ${line}`) &&
    isSaidAbsent(said, dossier) &&
    others.length === 0 &&
    fold(textOf(way)) === 'In the source' &&
    link?.attributes.href?.endsWith(`${source.url}#silences`) === true;
  return isRight
    ? []
    : [`shows what ${source.id} does not say in another form than it has: ${clip(fold(textOf(item)))}`];
}

/** Whether an element tells what of our sentences a passage supports, which is compared with both. */
export const isUseLine = ({ tag, classes, parent }) =>
  tag === 'p' && classes.includes('noprint') && parent?.tag === 'li' && parent.attributes.popover !== undefined;

/** Whether an element is the list of what the block before it rests on, which the reading mode shows. */
export const isBeside = ({ tag, classes }) => tag === 'div' && classes.includes('grounds');

/** Behind a block of text stand passages that its marks open, each by its source and in its words. */
function besideFaults(grounds, { passages, sources, texts, dossier }) {
  const blocks = childrenOf(grounds.parent);
  const block = blocks[blocks.indexOf(grounds) - 1];
  const cited = new Set(block && elementsOf(block).map(({ attributes: { popovertarget } }) => popovertarget));
  const children = childrenOf(grounds);
  if (!/^(?:p blockquote(?: p)*(?: (?=p blockquote)|$))+$/u.test(children.map(({ tag }) => tag).join(' ')))
    return ['sets beside a text what is no passage'];
  return children.flatMap((quote, at) => {
    if (quote.tag !== 'blockquote') return [];
    const head = fold(textOf(children[at - 1]));
    const next = children.findIndex((child, index) => index > at && child.tag === 'blockquote');
    const notes = children.slice(at + 1, next === -1 ? undefined : next - 1);
    const passage = [...cited]
      .flatMap((id) => passages.get(id) ?? [])
      .find(({ mark, source }) =>
        sourceLines(sources.get(source), dossier.language).some((line) => head === `${mark} ${line}`),
      );
    return passage === undefined
      ? [`sets beside a text what it does not rest on: ${clip(head)}`]
      : quoteFaults(quote, notes, passage, sources.get(passage.source), texts.get(passage.source));
  });
}

/** Whether a button closes what it stands in, and says so. */
const closes = (button, { attributes: { id } }) =>
  button.attributes.popovertarget === id && fold(textOf(button)) === 'Close';

/** An item of the list: its mark and its source, the words marked in their sentence, the ways to both and to ours. */
function itemFaults(item, page, { passages, sources, texts, dossier }) {
  const { id } = item.attributes;
  const passage = passages.get(id);
  const source = sources.get(passage?.source);
  if (passage === undefined || source === undefined) return [`shows ${clip(id ?? 'something')}, which is no passage`];
  const faults = [];
  const children = childrenOf(item);
  const close = children.pop();
  const isNote = ({ classes }) => classes.includes('editorial');
  const notes = children.filter(isNote);
  const [head, quote, ways, uses] = children.filter((child) => !isNote(child));
  const form = /^p blockquote p(?: p)?$/u;
  if (
    !form.test([head, quote, ...children.slice(2 + notes.length)].map((child) => child?.tag).join(' ')) ||
    !closes(close, item)
  )
    return [`shows ${id} in another form than a passage has`];
  const lines = sourceLines(source, dossier.language).map((line) => `${passage.mark} ${line}`);
  if (!lines.includes(fold(textOf(head)))) faults.push(`says of ${id} that it is from ${clip(fold(textOf(head)))}`);
  if (!/^(?:In the source)? ?(?:Live page)? ?(?:Report an error)?$/u.test(fold(textOf(ways))))
    faults.push(`says beside ${id}: ${clip(fold(textOf(ways)))}`);
  for (const {
    attributes: { href = '' },
  } of elementsOf(ways)) {
    const [address, fragment = ''] = href.split('#', 2);
    const isInside = isPageOf(source, address) && fragment === `${id}-there`;
    if (isErrorForm(href, page.url, dossier, id)) continue;
    if (!isInside && (source.address.value === null || href.split('#:~:')[0] !== source.address.value))
      faults.push(`leads from ${id} to ${clip(href)}`);
  }
  if (uses !== undefined) faults.push(...useFaults(uses, id, page, dossier, fold(textOf(quote))));
  return [...faults, ...quoteFaults(quote, notes, passage, source, texts.get(source.id))];
}

/** A passage marked in its sentence, of which the ends may be left out; what is noted of slips stands behind it. */
function quoteFaults(quote, notes, { mark: name, start, end, exact }, source, text) {
  if (typeof text !== 'string') return []; // Reported with the source.
  const marks = elementsOf(quote);
  const at = quote.children.indexOf(marks[0]);
  if (marks.length !== 1 || marks[0].tag !== 'mark' || textOf(marks[0]) !== exact)
    return [`marks other words of ${name} than the passage`];
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

/**
 * What a passage supports: sentences of the page that have a mark of it, each by rows of words that it and the passage
 * have, and called signed as the dossier says.
 */
function useFaults(uses, id, page, dossier, exact) {
  const links = elementsOf(uses).filter(({ tag }) => tag === 'a');
  const own = dossier.entries.find(({ url }) => url === page.url)?.statements ?? [];
  const told = links.map((link) => {
    const statement = own.find((one) => one.id.endsWith(link.attributes.href));
    const words = fold(textOf(link));
    const isTrue = words === 'a sentence' || (statement !== undefined && isShared(words, statement.text, exact));
    return `${isTrue ? words : ''}${typeof statement?.review?.by === 'string' ? ' (signed by an editor)' : ''}`;
  });
  const faults =
    fold(textOf(uses)) === `Supports ${told.join(' · ')}` ? [] : [`says beside ${id}: ${clip(fold(textOf(uses)))}`];
  for (const { attributes } of links) {
    const place = page.elements.find(({ attributes: { id: one } }) => `#${one}` === attributes.href);
    const statement = own.find((one) => one.id.endsWith(attributes.href));
    // Titles, questions and labels have no marks of their own; the data say what they rest on.
    const isMarked =
      NAMING.has(statement?.part) || place?.tag === 'h1'
        ? restsOn(statement, id, dossier)
        : place !== undefined && elementsOf(place).some((mark) => mark.attributes.popovertarget === id);
    if (place === undefined || !isMarked)
      faults.push(`leads from ${id} to a sentence that does not rest on it, ${clip(attributes.href ?? '')}`);
  }
  return faults;
}

const NAMING = new Set(['title', 'question', 'label']);

/** Whether a statement rests on a passage, by the data. */
function restsOn(statement, id, dossier) {
  return (statement?.citations ?? []).some((one) => passagesByCitation(dossier).get(one)?.includes(id) === true);
}

/** Whether rows of words, in quotation marks and parted by dots, stand in a sentence in this order, each word in the passage too. */
function isShared(quoted, sentence, exact) {
  const theirs = wordsOf(exact);
  let from = 0;
  return /^“(.+)”$/u
    .exec(quoted)?.[1]
    .replace(/ …$/u, '')
    .split(' … ')
    .every((row) => {
      const at = fold(sentence).indexOf(row, from);
      from = at + row.length;
      return at >= 0 && [...wordsOf(row)].every((word) => theirs.has(word));
    });
}

const WORD = /[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu;
const wordsOf = (text) => new Set(text.toLowerCase().match(WORD));

/** The worked example: the whole passage of its one mark, and in both texts only such words marked as the other has too. */
function exampleFaults(figure, { passages, sources, dossier }) {
  const inside = elementsOf(figure);
  const ids = inside.flatMap(({ attributes }) => attributes.popovertarget ?? []);
  const passage = ids.length === 1 ? passages.get(ids[0]) : undefined;
  const quotes = inside.filter(({ tag }) => tag === 'blockquote');
  const [ours, line] = inside.filter(({ tag }) => tag === 'p');
  if (passage === undefined || quotes.length !== 1 || line === undefined) return ['has an example of no passage'];
  const faults = textOf(quotes[0]) === passage.exact ? [] : ['gives in its example other words than the passage has'];
  if (!sourceLines(sources.get(passage.source), dossier.language).includes(fold(textOf(line))))
    faults.push(`says of its example that it is from ${clip(fold(textOf(line)))}`);
  for (const [text, other] of [
    [ours, quotes[0]],
    [quotes[0], ours],
  ]) {
    const marked = elementsOf(text).filter(({ tag }) => tag === 'mark');
    const theirs = wordsOf(textOf(other, ({ tag }) => tag === 'button'));
    const stray = marked.flatMap((mark) => [...wordsOf(textOf(mark))].filter((word) => !theirs.has(word)));
    if (marked.length === 0) faults.push('marks no words of its example');
    if (stray.length > 0) faults.push(`marks in its example what only one side has: ${stray.join(' ')}`);
  }
  return faults;
}

/** Whether these words stand right before the place, from the beginning of a sentence or from an ellipsis. */
function isBefore(text, start, words) {
  if (words.startsWith('… ')) {
    const rest = words.slice(2);
    const from = start - rest.length;
    return rest.length >= REACH && from > 0 && text.slice(from, start) === rest && /\s/u.test(text[from - 1]);
  }
  const from = start - words.length;
  return from >= 0 && text.slice(from, start) === words && isSentenceBegin(text, from);
}

function isAfter(text, end, words) {
  if (words.endsWith(' …')) {
    const rest = words.slice(0, -2);
    const to = end + rest.length;
    return rest.length >= REACH && text.slice(end, to) === rest && /\s/u.test(text[to] ?? 'x');
  }
  const to = end + words.length;
  return text.slice(end, to) === words && isSentenceEnd(text, to);
}

/** Signs that can end a sentence, and what may close behind them. */
const END = /[.?!…][”"’'»)\]]*$/u;
const WINDOW = 12;

function isSentenceBegin(text, at) {
  const before = text.slice(Math.max(0, at - WINDOW), at);
  const bare = before.trimEnd();
  if (at === 0 || (bare === '' && at <= WINDOW)) return true;
  return before !== bare && (before.slice(bare.length).includes('\n') || END.test(bare));
}

function isSentenceEnd(text, at) {
  const after = text.slice(at, at + WINDOW);
  if (at >= text.length || /^[^\S\n]*\n/u.test(after) || after.trim() === '') return true;
  return /^\s/u.test(after) && END.test(text.slice(Math.max(0, at - WINDOW), at).trimEnd());
}

/** A sentence on the page of its source, in which each passage ends at its mark. */
function runFaults(quote, { passages, texts, bySource }) {
  const faults = [];
  let shown = '';
  const ends = [];
  const marked = [];
  const isPlain = quote.children.every((child) => typeof child === 'string' || ['mark', 'b'].includes(child.tag));
  if (!isPlain) return ['shows passages in another form than they have'];
  const children = quote.children.map((child, index) =>
    typeof child !== 'string'
      ? child
      : index === 0
        ? child.trimStart()
        : index === quote.children.length - 1
          ? child.trimEnd()
          : child,
  );
  for (const child of children) {
    if (typeof child === 'string') shown += child;
    else if (child.tag === 'mark') {
      marked.push([shown.length, shown.length + textOf(child).length]);
      shown += textOf(child);
    } else ends.push({ id: child.attributes.id?.replace(/-there$/u, ''), words: textOf(child), at: shown.length });
  }
  const first = passages.get(ends[0]?.id);
  if (first === undefined) return [`shows a passage that is none: ${clip(fold(shown))}`];
  const text = texts.get(first.source);
  if (typeof text !== 'string') return faults; // Reported with the source.
  const from = first.end - ends[0].at;
  if (
    from < 0 ||
    text.slice(from, from + shown.length) !== shown ||
    !isSentenceBegin(text, from) ||
    !isSentenceEnd(text, from + shown.length)
  )
    return [`shows as a sentence of ${first.source} what the archive does not have: ${clip(fold(shown))}`];
  for (const { id, words, at } of ends) {
    const passage = passages.get(id);
    if (passage === undefined || passage.source !== first.source || passage.end !== from + at || passage.start < from)
      faults.push(`ends ${clip(String(id))} where it does not end`);
    else if (words !== passage.mark) faults.push(`marks ${id} as ${clip(words)}`);
  }
  // What is marked is cited, to the letter.
  const cited = new Set(
    (bySource.get(first.source) ?? []).flatMap(([start, end]) =>
      end > from && start < from + shown.length ? [`${String(start)} ${String(end)}`] : [],
    ),
  );
  const isCited = new Uint8Array(shown.length);
  for (const span of cited) {
    const [start, end] = span.split(' ').map(Number);
    isCited.fill(1, Math.max(0, start - from), Math.max(0, end - from));
  }
  const isMarked = new Uint8Array(shown.length);
  for (const [start, end] of marked) isMarked.fill(1, start, end);
  if (isCited.some((value, at) => value !== isMarked[at]))
    faults.push(`marks other words of ${first.source} than are cited: ${clip(fold(shown))}`);
  return faults;
}

/** Sentences of a document that may follow one another on the pages of its source. */
const NEIGHBOURS = 2;

/** What is wrong with how much the pages of each source show of it, and in what order. */
export function sourceFaults(pages, known) {
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

/** The parts of the document that a quotation on the page of its source shows, up to the signs that are asked for. */
function quotedSpans(quote, passages, isAsked = () => true) {
  const signs = elementsOf(quote).filter((element) => isSign(element) && isAsked(element));
  const ends = signs.flatMap((sign) => passageOfSign(sign, passages) ?? []);
  const [first] = ends;
  if (first === undefined) return []; // Shown once more, or reported as no passage.
  if (!has(quote, 'ends')) {
    const at = textOf({ ...quote, children: quote.children.slice(0, quote.children.indexOf(signs[0])) }, isSign);
    const start = first.end - at.trimStart().length;
    return [{ kind: 'whole', start, end: start + textOf(quote, isSign).trim().length }];
  }
  return ends.flatMap(({ start, end, exact }) => {
    const parts = exact.trim().split(/\s+/u);
    if (parts.length <= 2 * END_WORDS) return [{ kind: 'ends', start, end }];
    return [
      { kind: 'ends', start, end: start + parts.slice(0, END_WORDS).join(' ').length },
      { kind: 'ends', start: end - parts.slice(-END_WORDS).join(' ').length, end },
    ];
  });
}

const passageOfSign = (sign, passages) => byMark(passages).get(fold(textOf(sign)));

const marked = new WeakMap();

/** The passages by what readers see of them. */
function byMark(passages) {
  if (!marked.has(passages))
    marked.set(passages, new Map([...passages.values()].map((passage) => [passage.mark, passage])));
  return marked.get(passages);
}

/** Behind a quotation on the page of its source stands what is noted of its slips. */
function usesNoteFaults(quote, { passages, sources }) {
  const [sign] = elementsOf(quote).filter(isSign);
  const source = sources.get(sign && passageOfSign(sign, passages)?.source);
  if (source === undefined) return []; // Reported as no passage.
  const beside = quote.parent.children.filter((child) => child.tag === 'p');
  return areNotes(beside, slipNotes(source, quotedSpans(quote, passages)))
    ? []
    : [`has other notes behind ${textOf(sign)} than there are on its slips`];
}

const isSign = ({ tag }) => tag === 'b';

/** Passages that are cut to their ends, each before its mark. */
function endsFaults(quote, { passages }) {
  const parts = quote.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const isPlain = parts.every((part, at) => part.tag === (at % 2 === 0 ? 'mark' : 'b'));
  if (!isPlain || parts.length === 0 || parts.length % 2 !== 0)
    return ['shows passages in another form than they have'];
  return parts.flatMap((part, at) => {
    if (part.tag === 'b') return [];
    const [words, sign] = [fold(textOf(part)), parts[at + 1]];
    const { id } = sign.attributes;
    // Where a passage stands once more, its mark is no place that an address leads to.
    const passage = id === undefined ? passageOfSign(sign, passages) : passages.get(id.replace(/-there$/u, ''));
    if (passage === undefined) return [`shows a passage that is none: ${clip(words)}`];
    const faults = isShortened(words, passage.exact)
      ? []
      : [`cuts ${passage.mark} to words that are not its ends: ${clip(words)}`];
    return fold(textOf(sign)) === passage.mark ? faults : [...faults, `marks ${passage.mark} as ${clip(textOf(sign))}`];
  });
}

/** Whether words are a passage, or its opening and closing words with an ellipsis between them. */
function isShortened(words, exact) {
  const whole = fold(exact);
  const parts = whole.split(' ');
  const ends = [parts.slice(0, END_WORDS).join(' '), parts.slice(-END_WORDS).join(' ')];
  return words === whole || (parts.length > 2 * END_WORDS && [' … ', ' […] '].some((cut) => words === ends.join(cut)));
}

/** An endnote: the words of its passage, or its opening and closing ones, and where they stand. */
function noteFaults(item, { passages, sources, dossier }) {
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

/** Whether an address is that of a page of the source: its first, or one of the others, which have numbers. */
function isPageOf({ url }, address) {
  const [, number = ''] = /(?<=\/)(?:(\d+)\/)?$/u.exec(address) ?? [];
  return (number === '' ? address : address.slice(0, -number.length - 1)).endsWith(url);
}
