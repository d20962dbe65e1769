/** What a run of a page is: a sentence that rests on something, or words that stand alone. */
import { isEmbedCode } from './citations.mjs';
import { isDrawnWord } from './drawn-words.mjs';
import { key } from './labels.mjs';
import { REPEATING, target } from './links.mjs';
import { apart, bare, isVoice } from './page-runs.mjs';
import { clip, elementsOf, fold, has, isProse, textOf, within } from './page-tree.mjs';
import { isPartLink, isPartTitle } from './part-labels.mjs';
import { isUseLine } from './passage-items.mjs';
import { isBeside } from './passages-beside.mjs';
import { FACT, MARK, sentencesOf, squeeze } from './sentences.mjs';
import { isInAbsent, isSaidAbsent, listedWords, silenceKey } from './silences.mjs';

const HEADINGS = new Set('h1 h2 h3 h4 h5 h6 dt caption th'.split(' '));
/** Ways through the site, and what takes a reader's choice: words that stand alone, and nothing else. */
const FRAMES = new Set('nav form fieldset template noscript'.split(' '));

/**
 * What the run at `index` is, by the first of the kinds that knows it; each adds the sentences of its runs to those of the
 * page, and says what is wrong with the others.
 */
export function stateOf(run, index, onPage) {
  const words = bare(run.text);
  const isNumbered = onPage.page.url.startsWith('/method/') || onPage.page.url === REPEATING;
  const place = {
    run,
    index,
    words,
    element: run.element,
    text: run.text,
    isLabel: isNumbered || has(run.element, 'number', 'count') ? onPage.site.isCounted : onPage.site.isLabel,
    around: (test) => within(run.element, (other) => other.tag !== 'main' && test(other)),
  };
  for (const kind of KINDS) {
    const state = kind(place, onPage);
    if (state !== undefined) return state;
  }
  onPage.addAll(run, () => 'error');
  return 'error';
}

const KINDS = [
  ({ words }) => (words === '' ? 'evidence' : undefined),
  plantedError,
  wayThrough,
  lineOfDrawing,
  passageShown,
  ownVoice,
  ({ element }, { site }) =>
    isUseLine(element) ? 'label' : isSaidAbsent(element, site.dossier) ? 'absent' : undefined,
  wordsAbsent,
  heading,
  wordsQuoted,
  markedWords,
  computedWords,
  wordsAlone,
  markedBelow,
];

/** An error that was planted, struck out or set in, in the list of those that the checks missed. */
function plantedError({ element, words, around }, { site, fault }) {
  if (!around((other) => has(other, 'planted')) || !['li', 'del', 'ins'].includes(element.tag)) return undefined;
  if (!isPlanted(element.tag, words, site)) fault(`has a planted error that the score does not have: ${clip(words)}`);
  return 'planted';
}

function wayThrough({ run, text, words, around }, { page, site, fault }) {
  if (!around(({ tag }) => FRAMES.has(tag))) return undefined;
  if (!site.isCounted(apart(run)) && !isOnlyTitles(run, page, site) && !isOnlyParts(run, page, site))
    fault(`has a sentence where a reader finds a way: ${clip(words)}`);
  if (text.includes(MARK)) fault(`has a mark where a reader finds a way: ${clip(words)}`);
  return 'frame';
}

function lineOfDrawing({ index, words, around }, onPage) {
  if (!around(({ tag }) => tag === 'svg')) return undefined;
  if (!isDrawnWord(index, onPage)) onPage.fault(`a drawing says what the page does not: ${words}`);
  return 'drawing';
}

function passageShown({ element, words, around }, { fault }) {
  if (element.tag !== 'blockquote' || !around(isPassage)) return undefined;
  if (!elementsOf(element).some(({ tag }) => tag === 'mark')) fault(`a passage marks no words: ${words}`);
  return 'passage';
}

/** What the editors say themselves, or have computed. */
function ownVoice({ run, element, text, words, isLabel, around }, { page, site, addAll }) {
  const voice = around(isVoice);
  if (!voice) return undefined;
  // A heading of prose is a sentence even where it is a name, and so is a wording that was corrected.
  const isWhole = ['h1', 'del', 'ins'].includes(element.tag) || (/^h\d$/u.test(element.tag) && around(isProse));
  if (!isWhole && (isLabel(words) || isOnlyTitles(run, page, site))) return 'label';
  const state = has(voice, 'derived') ? 'computed' : 'editorial';
  // A note inside a sentence stands in brackets behind its label.
  const said = fold(text)
    .replace(/^\[?Editors’ note: /u, '')
    .replace(/\]$/u, '');
  addAll(run, () => state, said);
  return 'editorial';
}

function wordsAbsent({ element, words }, { page, site, fault }) {
  if (element.tag !== 'dt' || !isInAbsent(element)) return undefined;
  if (page.url !== REPEATING && !isListed(words, page, site))
    fault(`lists words that no citation says to be absent: ${words}`);
  return 'absent';
}

/** A heading, which waits for what stands below it unless its words stand alone. */
function heading({ run, index, element, text, words, isLabel, around }, { page, site, wait }) {
  const prose = around(isProse);
  const isOwnTitle = element.tag === 'h1' || has(element, 'question');
  // The head of a column that an editor wrote is a cell with marks of its own, whatever word it is.
  const isCitedCell = element.tag === 'th' && prose !== undefined && text.includes(MARK);
  if (!(HEADINGS.has(element.tag) || isOwnTitle) || text.includes(FACT) || isCitedCell) return undefined;
  const body = /^h\d$/u.test(element.tag) ? prose : undefined;
  const standsAlone =
    isOwnTitle || body ? site.phrases.has(key(words)) : isLabel(words) || isOnlyTitles(run, page, site);
  if (!standsAlone) wait(index, body);
  return 'heading';
}

function wordsQuoted({ run, element }, { quoting, addAll }) {
  const figure = figureOf(element);
  if (element.tag !== 'blockquote' || figure === undefined || !quoting.has(figure)) return undefined;
  addAll(run, () => 'cited');
  return 'cited';
}

function markedWords({ run, text, words, isLabel, around }, { site, addAll }) {
  if (!text.includes(MARK)) return undefined;
  const prose = around(isProse);
  // "Lobo · harbour master": what is said of a name is a sentence, even where sources call it that.
  const isSaid = () => key(run.outside.join('')) !== '' && site.lines.get(squeeze(words))?.states.has('cited') === true;
  const isKnown = () => site.phrases.has(key(words)) || (run.links.length > 0 && isLabel(words) && !isSaid());
  if (!prose && !text.includes(FACT) && isKnown()) return 'evidence';
  addAll(run, (sentence) => (!prose || ownMarks(sentence) ? 'cited' : sentence.includes(FACT) ? 'computed' : 'error'));
  return 'cited';
}

function computedWords({ run, text, around }, { addAll }) {
  if (!text.includes(FACT)) return undefined;
  const prose = around(isProse);
  addAll(run, (sentence) => (!prose || sentence.includes(FACT) ? 'computed' : 'error'));
  return 'computed';
}

function wordsAlone({ run, element, text, words, isLabel }, { page, site }) {
  // The line to copy that cites this page ends in its own address.
  const isCitation =
    words.endsWith(page.url) && isLabel(words.slice(0, words.lastIndexOf(' ') + 1).replace(/^“(.*)”/u, '$1'));
  const isAlone =
    isCitation ||
    isEmbedCode(text, page, site) ||
    (isLabel(words) && !isOwnProse(element, page, site)) ||
    isOnlyTitles(run, page, site);
  return isAlone ? 'label' : undefined;
}

/** Words whose marks stand in the next line. */
function markedBelow({ run, index, text }, { runs, site, add }) {
  const next = runs[index + 1];
  if (!next?.text.includes(MARK) || !site.phrases.has(key(bare(next.text)))) return undefined;
  for (const sentence of sentencesOf(text, site.said)) add(run, sentence, 'cited', next.marks);
  return 'cited';
}

// ---------------------------------------------------------------- places and links

/** Whether a sentence has a mark besides those of the values that it prints. */
const ownMarks = (sentence) => sentence.replace(/\u0002\u0001+/gu, '').includes(MARK);
/** Whether words stand in the prose of an entry, where none stand alone but in a heading or a cell. */
const isOwnProse = (element, { url }, { dossier }) =>
  ['p', 'li'].includes(element.tag) &&
  !has(element, 'label', 'quiet', 'sans') &&
  within(element, isProse) !== undefined &&
  within(element, isBeside) === undefined &&
  dossier.entries.some((entry) => entry.url === url && entry.kind !== 'source');
export const figureOf = (element) => within(element, ({ tag }) => tag === 'figure');
const isPassage = (element) =>
  (element.tag === 'li' && element.attributes.popover !== undefined) || has(element, 'uses', 'example', 'grounds');

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

/** Whether a run is nothing but links that say where they lead. */
const isOnlyTitles = (run, page, site) =>
  run.links.length > 0 && site.isLabel(run.outside.join('')) && run.links.every((link) => isTitle(link, page, site));
/** Whether a run is nothing but links to parts of the same list, each called as its part is. */
const isOnlyParts = (run, page, site) =>
  run.links.length > 0 &&
  fold(run.outside.join('')) === '' &&
  run.links.every((link) => isPartLink(link, page, target(link.attributes.href ?? '', page, site)?.page, site));

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
