/**
 * Whether what stands together on a page belongs together: an outlet and the
 * marks behind its name, a value and the passages that give it, a quotation and
 * its speaker, the title of an entry and what is said under it, an event and its
 * date, a figure and how sure it is, an actor or a place and its events.
 *
 * Each of these words is one of the dossier's: beside another they would say
 * what the dossier does not.
 */
import { certaintyFaults } from './certainty.mjs';
import { dateFaults } from './event-dates.mjs';
import { eventFaults } from './events.mjs';
import { entryBehind, REPEATING, whereTo } from './links.mjs';
import { entriesOf, entryAt, entryOf, factsIn } from './look-up.mjs';
import { bare } from './page-runs.mjs';
import { clip, elementsOf, fold, has, isProse, textOf, within } from './page-tree.mjs';
import { countFaults, recordFaults } from './records.mjs';
import { FACT, squeeze } from './sentences.mjs';
import { isNoteOnSlip } from './slips.mjs';

/** What is wrong with a page whose runs and sentences were read. */
export function besideFaults(page, found, site) {
  return [
    ...found.runs.flatMap((run) => outletFaults(run, page, site)),
    ...answerFaults(found.runs, site),
    ...page.elements.flatMap((element) => [
      ...voiceFaults(element, page, site),
      ...certaintyFaults(element, page, site),
      ...dateFaults(element, page, site),
    ]),
    ...entryFaults(found.sentences, page, site),
    ...countFaults(page, site),
    ...eventFaults(page, site),
    ...recordFaults(page, site),
    ...found.runs.flatMap((run) => silentFaults(run, page, site)),
  ];
}

// ---------------------------------------------------------------- outlets and answers

/** Behind the name of an outlet stand marks of that outlet. */
function outletFaults({ shown, element }, page, site) {
  if (within(element, isProse) !== undefined) return [];
  return shown.flatMap(({ id, behind }) => {
    const named = behind && whereTo(behind, page, site);
    const source = named && site.dossier.sources.find(({ url }) => url === named);
    if (source === undefined || site.passages.get(id)?.source === source.id) return [];
    return [`names ${source.name} before ${site.passages.get(id)?.mark ?? id}`];
  });
}

/** In a row or in the box of an answer, marks lead to passages that give its value. */
function answerFaults(runs, { lines, passages }) {
  const boxes = new Map();
  for (const run of runs) {
    const box = within(run.element, (element) => has(element, 'answer') || element.tag === 'tr');
    if (box !== undefined) boxes.set(box, [...(boxes.get(box) ?? []), run]);
  }
  const faults = [];
  for (const inside of boxes.values()) {
    const values = inside
      .filter(({ text }) => text.includes(FACT))
      .flatMap(({ text }) => lines.get(squeeze(bare(text))) ?? []);
    if (values.length === 0) continue;
    const gives = (id) => values.some((line) => line.passages.has(id));
    for (const { id } of inside.flatMap(({ shown }) => shown))
      if (!gives(id)) faults.push(`has ${passages.get(id)?.mark ?? id} beside an answer that it does not give`);
  }
  return faults;
}

// ---------------------------------------------------------------- quotations

/** A quotation stands under the name of who said it. */
export function voiceFaults(element, page, { dossier, lines }) {
  if (element.tag !== 'blockquote') return [];
  const line = lines.get(squeeze(bare(textOf(element, (other) => other !== element && has(other, 'ref', 'nr')))));
  if (line === undefined) return [];
  const quotes = [...line.entries].flatMap((id) => entryOf(id, dossier) ?? []).filter(({ kind }) => kind === 'quote');
  const box = within(element, (other) => has(other, 'voice', 'speaker'));
  if (quotes.length === 0 || box === undefined) return [];
  const head = elementsOf(box).find((other) => ['b', 'h2', 'h3', 'h4'].includes(other.tag));
  const name = fold(textOf(head ?? box));
  // Two may have one name.
  const named = new Set(entriesOf('actor', dossier).flatMap(({ id, title }) => (title === name ? [id] : [])));
  if (quotes.some(({ speaker }) => named.has(`actors/${String(speaker)}`))) return [];
  return [`gives words to ${clip(name)}: ${clip(fold(textOf(element)))}`];
}

// ---------------------------------------------------------------- entries

/** What is said under the title of an entry, or in the prose of its own page, is said by that entry. */
function entryFaults(sentences, page, site) {
  if (page.url === REPEATING) return [];
  const { dossier, lines } = site;
  const own = entryAt(page.url, dossier);
  const owners = new Map();
  const ownerOf = (element) => {
    for (let at = element; at !== undefined && at.tag !== 'main'; at = at.parent) {
      if (owners.has(at)) return owners.get(at);
      const owner = titled(at, page, site);
      owners.set(at, owner);
      if (owner !== undefined) return owner;
    }
    return undefined;
  };
  return sentences.flatMap(({ text, element }) => {
    const line = lines.get(squeeze(text));
    const isOwn =
      own !== undefined &&
      (within(element, (other) => has(other, 'prose', 'standfirst')) !== undefined || element.tag === 'h1');
    // A chapter puts figures of others beside its summary.
    const owner = isOwn ? own : within(element, (other) => has(other, 'figure')) ? undefined : ownerOf(element);
    // What the record of a source notes on a slip stands behind its words wherever they are shown, and is compared there.
    if (line === undefined || owner === undefined || line.entries.has(owner.id) || isNoteOnSlip(element)) return [];
    return [`says under ${owner.title} what it does not say: ${clip(text)}`];
  });
}

/** The entry whose title, which leads to it, is the heading of an item. */
function titled(element, page, site) {
  const isItem = (other) => other.tag === 'li' || has(other, 'it');
  if (!isItem(element)) return undefined;
  const link = elementsOf(element).find(
    ({ tag, parent }) => tag === 'a' && /^h[2-5]$/u.test(parent.tag) && within(parent, isItem) === element,
  );
  return entryBehind(link, page, site);
}

/** Who gives no answer is who has no reading of the fact. */
function silentFaults({ text }, page, { dossier }) {
  const list = /^No answer here from (.*)$/u.exec(bare(text))?.[1];
  if (list === undefined) return [];
  const nameOf = new Map(dossier.sources.map(({ id, name }) => [id, name]));
  const own = factsIn(entryAt(page.url, dossier)?.id, dossier);
  const facts = own.length > 0 ? own : dossier.facts;
  return facts.some(({ silent = [] }) => silent.map((id) => nameOf.get(id)).join(', ') === list)
    ? []
    : [`says that no answer is given by ${clip(list)}`];
}
