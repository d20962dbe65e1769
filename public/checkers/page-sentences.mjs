/**
 * The sentences of a page, each with what the page shows that it rests on; and
 * what of its main part is neither a sentence nor made of words that stand alone.
 */
import { isEmbedCode } from './citations.mjs';
import { FACT, MARK, sentencesOf, squeeze } from './dossier-lines.mjs';
import { key } from './labels.mjs';
import { REPEATING, apart, bare, isVoice, runsOf, target } from './page-runs.mjs';
import { isPartLink, isPartTitle } from './part-labels.mjs';
import { clip, elementsOf, fold, has, textOf, within } from './read-site.mjs';
import { isBeside, isUseLine } from './shown-passages.mjs';
import { isInAbsent, isSaidAbsent, listedWords, silenceKey } from './silences.mjs';

const HEADINGS = new Set('h1 h2 h3 h4 h5 h6 dt caption th'.split(' '));
/** Ways through the site, and what takes a reader's choice: words that stand alone, and nothing else. */
const FRAMES = new Set('nav form fieldset template noscript'.split(' '));
const ORDER = ['cited', 'computed', 'editorial'];

/** The sentences of a page with what the page shows that they rest on. */
export function sentencesOn(page, site) {
  const { phrases } = site;
  // A list of entries gives the passages of their summaries and leaves what is absent to their pages.
  const isEntry = site.dossier.entries.some(({ url }) => url === page.url);
  const markOf = (id) => site.passages.get(id)?.mark ?? id.replace('without ', 'the silence of ');
  const isNumbered = page.url.startsWith('/method/') || page.url === REPEATING;
  if (page.main === undefined) return { sentences: [], faults: [], runs: [] };
  const { runs, faults } = runsOf(page, site);
  const sentences = [];
  const waiting = [];
  const around = (element, test) => within(element, (other) => other.tag !== 'main' && test(other));
  const add = (run, text, state, passages = []) => {
    sentences.push({ text: bare(text), state, element: run.element });
    const line = site.lines.get(squeeze(bare(text)));
    // What the dossier does not have is a fault of the ledger, or not in the ledger.
    const stray = line === undefined ? [] : passages.filter((id) => id !== undefined && !line.passages.has(id));
    const marks = stray.filter((id) => !isPrinted(id, text, site)).map(markOf);
    const shown = new Set(passages);
    const missing =
      line?.own === undefined || state !== 'cited' || passages.includes(undefined) || passages.length === 0
        ? []
        : [...line.own].filter((id) => !shown.has(id) && (isEntry || site.passages.has(id)));
    if (missing.length > 0) faults.push(`has no mark of ${missing.map(markOf).join(', ')}: ${clip(bare(text))}`);
    if (marks.length > 0)
      faults.push(`rests on other passages than in the dossier, ${marks.join(', ')}: ${clip(bare(text))}`);
  };
  /** Each sentence of a run with the passages of its marks. */
  const addAll = (run, stateOf, text = run.text) => {
    let next = 0;
    for (const sentence of sentencesOf(text)) {
      const number = sentence.split(MARK).length - 1;
      add(run, sentence, stateOf(sentence), run.marks.slice(next, next + number));
      next += number;
    }
  };
  const quoting = new Set(runs.filter(({ text }) => text.includes(MARK)).map(({ element }) => figureOf(element)));
  const said = saidOn(runs, page, site);
  const states = runs.map((run, index) => {
    const { element, text } = run;
    const words = bare(text);
    const isLabel = isNumbered || has(element, 'number', 'count') ? site.isCounted : site.isLabel;
    if (words === '') return 'evidence';
    // An error that was planted, struck out or set in, in the list of those that the checks missed.
    if (around(element, (other) => has(other, 'planted')) && ['li', 'del', 'ins'].includes(element.tag)) {
      if (!isPlanted(element.tag, words, site))
        faults.push(`has a planted error that the score does not have: ${clip(words)}`);
      return 'planted';
    }
    if (around(element, ({ tag }) => FRAMES.has(tag))) {
      if (!site.isCounted(apart(run)) && !isOnlyTitles(run, page, site) && !isOnlyParts(run, page, site))
        faults.push(`has a sentence where a reader finds a way: ${clip(words)}`);
      if (text.includes(MARK)) faults.push(`has a mark where a reader finds a way: ${clip(words)}`);
      return 'frame';
    }
    if (around(element, ({ tag }) => tag === 'svg')) {
      const isKnown = (text) => site.isDrawn(text) || said().has(key(text));
      if (!isKnown(words) && !isWrapped(runs, index, isKnown))
        faults.push(`a drawing says what the page does not: ${words}`);
      return 'drawing';
    }
    if (element.tag === 'blockquote' && around(element, isPassage)) {
      if (!elementsOf(element).some(({ tag }) => tag === 'mark')) faults.push(`a passage marks no words: ${words}`);
      return 'passage';
    }
    if (around(element, isVoice)) {
      // A heading of prose is a sentence even where it is a name, and so is a wording that was corrected.
      const isWhole =
        ['h1', 'del', 'ins'].includes(element.tag) || (/^h\d$/u.test(element.tag) && around(element, isProse));
      if (!isWhole && (isLabel(words) || isOnlyTitles(run, page, site))) return 'label';
      // A note inside a sentence stands in brackets behind its label.
      const state = has(around(element, isVoice), 'derived') ? 'computed' : 'editorial';
      addAll(
        run,
        () => state,
        fold(text)
          .replace(/^\[?Editors’ note: /u, '')
          .replace(/\]$/u, ''),
      );
      return 'editorial';
    }
    if (isUseLine(element)) return 'label';
    if (isSaidAbsent(element, site.dossier)) return 'absent';
    if (element.tag === 'dt' && isInAbsent(element)) {
      if (page.url !== REPEATING && !isListed(words, page, site))
        faults.push(`lists words that no citation says to be absent: ${words}`);
      return 'absent';
    }
    const prose = around(element, isProse);
    const isOwnTitle = element.tag === 'h1' || has(element, 'question');
    // The head of a column that an editor wrote is a cell with marks of its own, whatever word it is.
    const isCitedCell = element.tag === 'th' && prose !== undefined && text.includes(MARK);
    if ((HEADINGS.has(element.tag) || isOwnTitle) && !text.includes(FACT) && !isCitedCell) {
      const body = /^h\d$/u.test(element.tag) ? prose : undefined;
      const standsAlone = () => isLabel(words) || isOnlyTitles(run, page, site);
      if (isOwnTitle || body ? !phrases.has(key(words)) : !standsAlone()) waiting.push({ run, index, prose: body });
      return 'heading';
    }
    if (element.tag === 'blockquote' && quoting.has(figureOf(element)) && figureOf(element) !== undefined) {
      addAll(run, () => 'cited');
      return 'cited';
    }
    if (text.includes(MARK)) {
      if (!prose && !text.includes(FACT) && (phrases.has(key(words)) || (run.links.length > 0 && isLabel(words))))
        return 'evidence';
      addAll(run, (sentence) =>
        !prose || ownMarks(sentence) ? 'cited' : sentence.includes(FACT) ? 'computed' : 'error',
      );
      return 'cited';
    }
    if (text.includes(FACT)) {
      addAll(run, (sentence) => (!prose || sentence.includes(FACT) ? 'computed' : 'error'));
      return 'computed';
    }
    // The line to copy that cites this page ends in its own address.
    if (words.endsWith(page.url) && isLabel(words.slice(0, words.lastIndexOf(' ') + 1).replace(/^“(.*)”/u, '$1')))
      return 'label';
    if (isEmbedCode(text, page, site)) return 'label';
    if (isLabel(words) && !isOwnProse(element, page, site)) return 'label';
    if (isOnlyTitles(run, page, site)) return 'label';
    // Words whose marks stand in the next line.
    const next = runs[index + 1];
    if (next?.text.includes(MARK) && phrases.has(key(bare(next.text)))) {
      for (const sentence of sentencesOf(text)) add(run, sentence, 'cited', next.marks);
      return 'cited';
    }
    addAll(run, () => 'error');
    return 'error';
  });
  const rest = beneath(runs, states);
  for (const { run, index, prose } of waiting) {
    // A heading of prose rests on the whole of it, as a title does.
    const below = prose === undefined ? rest.under(index) : rest.inProse(prose);
    const cites = run.text.includes(MARK) || below('evidence');
    const state = cites ? 'cited' : (ORDER.find(below) ?? 'error');
    if (state === 'error' && site.isLabel(bare(run.text))) continue;
    addAll(run, () => state);
  }
  return { sentences, faults, runs };
}

/** Which states stand under a heading, up to the next of its level or above; and which in a piece of prose. */
function beneath(runs, states) {
  const names = [...new Set(states)];
  const before = new Map(names.map((name) => [name, new Uint32Array(states.length + 1)]));
  for (const [at, state] of states.entries())
    for (const name of names) before.get(name)[at + 1] = before.get(name)[at] + (name === state ? 1 : 0);
  const ends = new Uint32Array(states.length).fill(states.length);
  const open = [];
  for (const [at, { element }] of runs.entries()) {
    const level = levelOf(element);
    while (open.length > 0 && open.at(-1).level >= level) ends[open.pop().at] = at;
    open.push({ at, level });
  }
  const prose = new Map();
  for (const [at, { element }] of runs.entries()) {
    const own = within(element, isProse);
    if (own === undefined) continue;
    if (!prose.has(own)) prose.set(own, new Set());
    prose.get(own).add(states[at]);
  }
  return {
    under: (at) => (name) => before.has(name) && before.get(name)[ends[at]] > before.get(name)[at + 1],
    inProse: (element) => (name) => prose.get(element)?.has(name) === true,
  };
}

/** What the page says outside of its drawings, run by run, and the page one level above; made when it is first asked for. */
function saidOn(runs, page, site) {
  let said;
  return () => {
    if (said !== undefined) return said;
    const above = site.pages.get(page.url.slice(0, page.url.lastIndexOf('/', page.url.length - 2) + 1));
    const others = above === undefined || above === page ? [] : runsOf(above, site).runs;
    const outside = [...runs, ...others].filter(
      ({ element }) => within(element, ({ tag }) => tag === 'svg') === undefined,
    );
    said = new Set(outside.flatMap(({ text }) => [key(bare(text)), ...sentencesOf(bare(text)).map(key)]));
    return said;
  };
}

/** Whether a passage is one of a fact whose value the sentence prints. */
function isPrinted(id, text, { printed }) {
  const words = squeeze(bare(text));
  return printed.some(({ values, passages }) => passages.has(id) && values.some((value) => words.includes(value)));
}

function isPlanted(tag, words, { dossier: { score } }) {
  const edits = score?.planted?.missed.flatMap((group) => group.edits) ?? [];
  const field = { li: 'place', del: 'before', ins: 'after' }[tag];
  return edits.some((edit) => squeeze(edit[field]) === squeeze(words));
}

/** Whether a page of a source lists words that a citation says to be absent from it. */
function isListed(words, page, { dossier, silences }) {
  const source = dossier.sources.find(({ url }) => page.url.startsWith(url));
  const [listed, ...more] = listedWords(words) ?? [];
  if (source === undefined || listed === undefined || more.length > 0) return false;
  return silences.get(source.name)?.has(silenceKey(listed)) === true;
}

const isProse = (element) => has(element, 'prose', 'story');
/** Whether a sentence has a mark besides those of the values that it prints. */
const ownMarks = (sentence) => sentence.replace(/\u0002\u0001+/gu, '').includes(MARK);
/** Whether words stand in the prose of an entry, where none stand alone but in a heading or a cell. */
const isOwnProse = (element, { url }, { dossier }) =>
  ['p', 'li'].includes(element.tag) &&
  !has(element, 'label', 'quiet', 'sans') &&
  within(element, isProse) !== undefined &&
  within(element, isBeside) === undefined &&
  dossier.entries.some((entry) => entry.url === url && entry.kind !== 'source');
const figureOf = (element) => within(element, ({ tag }) => tag === 'figure');
const isPassage = (element) =>
  (element.tag === 'li' && element.attributes.popover !== undefined) || has(element, 'uses', 'example', 'grounds');
export const isEndnote = (element) =>
  within(element, ({ tag, attributes }) => tag === 'li' && /^note-\d+$/u.test(attributes.id ?? '')) !== undefined;
function levelOf(element) {
  const { tag } = element;
  if (has(element, 'question')) return 6;
  if (/^h[1-6]$/u.test(tag)) return Number(tag[1]);
  return tag === 'caption' ? 7 : tag === 'dt' || tag === 'th' ? 8 : 9;
}
/** Whether a run is nothing but links that say where they lead. */
const isOnlyTitles = (run, page, site) =>
  run.links.length > 0 && site.isLabel(run.outside.join('')) && run.links.every((link) => isTitle(link, page, site));
/** Whether a run is nothing but links to parts of the same list, each called as its part is. */
const isOnlyParts = (run, page, site) =>
  run.links.length > 0 &&
  fold(run.outside.join('')) === '' &&
  run.links.every((link) => isPartLink(link, page, target(link.attributes.href ?? '', page, site)?.page, site));

/** Whether a line of a drawing is one of several, each close under the last, that together say a text. */
function isWrapped(runs, index, isKnown) {
  let from = index;
  while (from > 0 && isNextLine(runs[from - 1].element, runs[from].element)) from -= 1;
  let to = index;
  while (to + 1 < runs.length && isNextLine(runs[to].element, runs[to + 1].element)) to += 1;
  if (to === from || to - from >= MOST_LINES) return false;
  return isKnown(
    runs
      .slice(from, to + 1)
      .map(({ text }) => bare(text))
      .join(' '),
  );
}
const MOST_LINES = 12;

/** Whether a text of a drawing is set in the same way as the one before it, on the line below. */
function isNextLine(above, below) {
  if (above.tag !== 'text' || below.tag !== 'text' || above.parent !== below.parent) return false;
  const same = ['x', 'font-size', 'font-weight', 'font-family', 'fill', 'text-anchor', 'transform'];
  if (same.some((name) => above.attributes[name] !== below.attributes[name])) return false;
  const step = Number(below.attributes.y) - Number(above.attributes.y);
  return step > 0 && step <= 1.7 * Number(below.attributes['font-size']);
}

/** Whether a link says the title or the address of the page, or of the element, that it leads to. */
function isTitle(link, page, site) {
  const { href = '' } = link.attributes;
  const words = bare(textOf(link));
  if (words === href) return true;
  const to = target(href, page, site);
  if (to === undefined) return false;
  const { title, url } = to.page;
  return key(title) === key(words) || url === words || site.isLabel(words) || isPartTitle(words, title, to.page, site);
}
