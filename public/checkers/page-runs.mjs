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

// ---------------------------------------------------------------- runs

export const isVoice = (element) => has(element, 'editorial', 'own');

/** Runs of text that nothing but inline elements divides, in order, with the passages that their marks lead to. */
export function runsOf(page, site) {
  const runs = [];
  const faults = [];
  let run;
  const begin = (element) => {
    if (run !== undefined) {
      run.text = run.parts.join('');
      if (fold(run.text.replaceAll(MARK, '')) !== '' || run.text.includes(MARK)) runs.push(run);
    }
    run = { element, parts: [], links: [], marks: [], shown: [], outside: [] };
  };
  /** Behind the last word, whatever blanks stand before it. */
  const put = (sign, id) => {
    while (run.parts.length > 0 && run.parts.at(-1).trim() === '') run.parts.pop();
    if (run.parts.length > 0) run.parts.push(run.parts.pop().trimEnd());
    run.parts.push(sign);
    if (sign === MARK) run.marks.push(id);
  };
  const visitInline = (node, inLink) => {
    if (typeof node === 'string') {
      run.parts.push(node);
      if (!inLink) run.outside.push(node);
      return;
    }
    // Chapters are numbered beside their titles.
    if (has(node, 'number') && /^\d+$/u.test(fold(textOf(node)))) return;
    // The number of an endnote, with the comma that parts it from the one before.
    if (has(node, 'nr')) {
      faults.push(...noteFaults(node, page));
      if (!/^[\d, ]+$/u.test(fold(textOf(node)))) faults.push(`a mark says ${clip(fold(textOf(node)))}`);
      put(MARK, endnotesOf(page).get(fold(textOf(node)).replace(/^, */u, '')));
      return;
    }
    if (isMark(node)) {
      const last = run.parts.findLast((part) => part.trim() !== '') === MARK ? run.marks.at(-1) : undefined;
      const mark = readMark(node, page, site, site.passages.get(last));
      faults.push(...mark.faults);
      put(MARK, mark.id);
      if (mark.id !== undefined) run.shown.push({ id: mark.id, behind: run.named });
      return;
    }
    const silences = silenceLinks(node, page);
    if (silences.length > 0) {
      for (const link of silences) {
        faults.push(...silenceFaults(link, page, site));
        const source = site.dossier.sources.find(({ name }) => name === fold(textOf(link)));
        put(MARK, source && silenceId(source.id));
      }
      return;
    }
    if (node.tag === 'br') run.parts.push(' ');
    const isLink = node.tag === 'a';
    if (isLink) run.links.push(node);
    if (isLink) run.named = node;
    for (const child of node.children) visitNode(child, inLink || isLink);
    if (has(node, ...VALUES)) put(FACT);
  };
  const visitNode = (node, inLink = false) => {
    if (typeof node === 'string' || (INLINE.has(node.tag) && !isVoice(node))) {
      visitInline(node, inLink);
      return;
    }
    const { element } = run;
    begin(node);
    if (has(node, ...VALUES)) put(FACT);
    for (const child of node.children) visitNode(child);
    begin(element);
  };
  begin(page.main);
  for (const child of page.main.children) visitNode(child);
  begin(page.main);
  return { runs, faults };
}

/** The words of a run with a blank between elements, which a style may set beside or under each other. */
export const apart = ({ parts }) => bare(parts.join(' '));
export const bare = (text) => fold(text.replaceAll(MARK, '').replaceAll(FACT, ''));
