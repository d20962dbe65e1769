/**
 * The words of a page in runs: text that nothing but inline elements divides,
 * with what its marks lead to.
 */
import { endnotesOf, isMark, noteFaults, readMark, silenceFaults, silenceLinks } from './marks.mjs';
import { clip, fold, has, textOf } from './page-tree.mjs';
import { silenceId } from './passage-ids.mjs';
import { FACT, MARK } from './sentences.mjs';

const INLINE = new Set('a abbr b br button code em i input label mark s small span strong sub sup time'.split(' '));
/** Classes by which a page marks that a value or a sentence is computed. */
const VALUES = ['fact', 'value', 'expression', 'computed'];

export const isVoice = (element) => has(element, 'editorial', 'own');

/** Runs of text that nothing but inline elements divides, in order, with the passages that their marks lead to. */
export function runsOf(page, site) {
  const reading = { page, site, runs: [], faults: [], run: newRun(page.main) };
  for (const child of page.main.children) visit(child, reading);
  endRun(reading);
  return { runs: reading.runs, faults: reading.faults };
}

/**
 * Parts of a text with signs for marks and values, the links in it, what its marks open, which of them are shown behind
 * which link, and the words outside of links.
 */
const newRun = (element) => ({ element, parts: [], links: [], marks: [], shown: [], outside: [] });

function endRun({ run, runs }) {
  run.text = run.parts.join('');
  if (fold(run.text.replaceAll(MARK, '')) !== '' || run.text.includes(MARK)) runs.push(run);
}

/** Goes through a node and adds its words to the run that is open; a block ends that, and is a run of its own. */
function visit(node, reading, inLink = false) {
  if (typeof node === 'string') addWords(node, reading.run, inLink);
  else if (INLINE.has(node.tag) && !isVoice(node)) visitInline(node, reading, inLink);
  else visitBlock(node, reading);
}

function addWords(text, run, inLink) {
  run.parts.push(text);
  if (!inLink) run.outside.push(text);
}

function visitBlock(node, reading) {
  const around = reading.run.element;
  endRun(reading);
  reading.run = newRun(node);
  if (has(node, ...VALUES)) addSign(reading.run, FACT);
  for (const child of node.children) visit(child, reading);
  endRun(reading);
  reading.run = newRun(around);
}

function visitInline(node, reading, inLink) {
  const silences = silenceLinks(node, reading.page);
  // Chapters are numbered beside their titles.
  if (has(node, 'number') && /^\d+$/u.test(fold(textOf(node)))) return;
  if (has(node, 'nr')) addEndnote(node, reading);
  else if (isMark(node)) addMark(node, reading);
  else if (silences.length > 0) addSilences(silences, reading);
  else visitWords(node, reading, inLink);
}

function visitWords(node, reading, inLink) {
  const { run } = reading;
  if (node.tag === 'br') run.parts.push(' ');
  const isLink = node.tag === 'a';
  if (isLink) run.links.push(node);
  if (isLink) run.named = node;
  for (const child of node.children) visit(child, reading, inLink || isLink);
  if (has(node, ...VALUES)) addSign(reading.run, FACT);
}

/** The number of an endnote, with the comma that parts it from the one before. */
function addEndnote(node, { page, run, faults }) {
  const words = fold(textOf(node));
  faults.push(...noteFaults(node, page));
  if (!/^[\d, ]+$/u.test(words)) faults.push(`a mark says ${clip(words)}`);
  addMarkOf(run, endnotesOf(page).get(words.replace(/^, */u, '')));
}

function addMark(node, { page, site, run, faults }) {
  const last = run.parts.findLast((part) => part.trim() !== '') === MARK ? run.marks.at(-1) : undefined;
  const mark = readMark(node, page, site, site.passages.get(last));
  faults.push(...mark.faults);
  addMarkOf(run, mark.id);
  if (mark.id !== undefined) run.shown.push({ id: mark.id, behind: run.named });
}

function addSilences(links, { page, site, run, faults }) {
  for (const link of links) {
    faults.push(...silenceFaults(link, page, site));
    const source = site.dossier.sources.find(({ name }) => name === fold(textOf(link)));
    addMarkOf(run, source && silenceId(source.id));
  }
}

function addMarkOf(run, id) {
  addSign(run, MARK);
  run.marks.push(id);
}

/** Puts a sign behind the last word, whatever blanks stand before it. */
function addSign(run, sign) {
  while (run.parts.length > 0 && run.parts.at(-1).trim() === '') run.parts.pop();
  if (run.parts.length > 0) run.parts.push(run.parts.pop().trimEnd());
  run.parts.push(sign);
}

/** The words of a run with a blank between elements, which a style may set beside or under each other. */
export const apart = ({ parts }) => bare(parts.join(' '));
export const bare = (text) => fold(text.replaceAll(MARK, '').replaceAll(FACT, ''));
