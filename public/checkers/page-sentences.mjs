/** The sentences of a page, each with what the page shows that it rests on. */
import { saidOn } from './drawn-words.mjs';
import { bare, runsOf } from './page-runs.mjs';
import { clip, has, isProse, within } from './page-tree.mjs';
import { figureOf, stateOf } from './run-states.mjs';
import { MARK, sentencesOf, squeeze } from './sentences.mjs';

/** What the words under a heading may rest on, the surest first. */
const ORDER = ['cited', 'computed', 'editorial'];

/**
 * The sentences of a page with what the page shows that they rest on; and what of its main part is neither a sentence nor
 * made of words that stand alone.
 */
export function sentencesOn(page, site) {
  if (page.main === undefined) return { sentences: [], faults: [], runs: [] };
  const { runs, faults } = runsOf(page, site);
  const list = sentenceList(page, site, faults);
  const waiting = [];
  const onPage = {
    page,
    site,
    runs,
    said: saidOn(runs, page, site),
    quoting: new Set(runs.filter(({ text }) => text.includes(MARK)).map(({ element }) => figureOf(element))),
    fault: (what) => faults.push(what),
    ...list,
    /** For a heading that rests on what stands below it: on the whole of its prose, where it is part of some. */
    wait: (index, prose) => waiting.push({ index, prose }),
  };
  const states = runs.map((run, index) => stateOf(run, index, onPage));
  const rest = beneath(runs, states);
  for (const { index, prose } of waiting) {
    const run = runs[index];
    const below = prose === undefined ? rest.under(index) : rest.inProse(prose);
    const cites = run.text.includes(MARK) || below('evidence');
    const state = cites ? 'cited' : (ORDER.find(below) ?? 'error');
    if (state !== 'error' || !site.isLabel(bare(run.text))) list.addAll(run, () => state);
  }
  return { sentences: list.sentences, faults, runs };
}

/** A list of sentences to add to: what the dossier does not have of one, or has otherwise, becomes a fault. */
function sentenceList(page, site, faults) {
  const sentences = [];
  // A list of entries gives the passages of their summaries and leaves what is absent to their pages.
  const isEntry = site.dossier.entries.some(({ url }) => url === page.url);
  const markOf = (id) => site.passages.get(id)?.mark ?? id.replace('without ', 'the silence of ');
  /** One sentence of a run, with the passages of its marks. */
  const add = (run, text, state, passages = []) => {
    const words = bare(text);
    sentences.push({ text: words, state, element: run.element });
    const line = site.lines.get(squeeze(words));
    // What the dossier does not have is a fault of the ledger, or not in the ledger.
    if (line === undefined) return;
    const isMarked = state === 'cited' && passages.length > 0 && !passages.includes(undefined);
    const missing = [...((isMarked ? line.own : undefined) ?? [])].filter(
      (id) => !passages.includes(id) && (isEntry || site.passages.has(id)),
    );
    const stray = passages.filter((id) => id !== undefined && !line.passages.has(id) && !isPrinted(id, text, site));
    if (missing.length > 0) faults.push(`has no mark of ${missing.map(markOf).join(', ')}: ${clip(words)}`);
    if (stray.length > 0)
      faults.push(`rests on other passages than in the dossier, ${stray.map(markOf).join(', ')}: ${clip(words)}`);
  };
  /** Each sentence of a run, with the passages of its marks. */
  const addAll = (run, stateOfSentence, text = run.text) => {
    let next = 0;
    for (const sentence of sentencesOf(text, site.said)) {
      const number = sentence.split(MARK).length - 1;
      add(run, sentence, stateOfSentence(sentence), run.marks.slice(next, next + number));
      next += number;
    }
  };
  return { sentences, add, addAll };
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

function levelOf(element) {
  const { tag } = element;
  if (has(element, 'question')) return 6;
  if (/^h[1-6]$/u.test(tag)) return Number(tag[1]);
  return tag === 'caption' ? 7 : tag === 'dt' || tag === 'th' ? 8 : 9;
}

/** Whether a passage is one of a fact whose value the sentence prints. */
function isPrinted(id, text, { printed }) {
  const words = squeeze(bare(text));
  return printed.some(({ values, passages }) => passages.has(id) && values.some((value) => words.includes(value)));
}

export const isEndnote = (element) =>
  within(element, ({ tag, attributes }) => tag === 'li' && /^note-\d+$/u.test(attributes.id ?? '')) !== undefined;
