/**
 * Whether what stands together on a page belongs together: an outlet and the
 * marks behind its name, a value and the passages that give it, a quotation and
 * its speaker, the title of an entry and what is said under it, an event and its
 * date, a figure and how sure it is, an actor or a place and its events.
 *
 * Each of these words is one of the dossier's: beside another they would say
 * what the dossier does not.
 */
import { eventFaults, figureMarks, isDatedFromOutside } from './events.mjs';
import { originsOf } from './facts.mjs';
import { key } from './labels.mjs';
import { REPEATING, bare, factBehind, whereTo } from './page-runs.mjs';
import { childrenOf, clip, elementsOf, fold, has, isProse, textOf, within } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';
import { groupsOf } from './print-facts.mjs';
import { surenessOf } from './relation.mjs';
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
function voiceFaults(element, page, { dossier, lines }) {
  if (element.tag !== 'blockquote') return [];
  const line = lines.get(squeeze(bare(textOf(element, (other) => other !== element && has(other, 'ref', 'nr')))));
  const quotes = dossier.entries.filter(({ id, kind }) => kind === 'quote' && line?.entries.has(id) === true);
  const box = within(element, (other) => has(other, 'voice', 'speaker'));
  if (quotes.length === 0 || box === undefined) return [];
  const names = dossier.entries.filter(({ kind }) => kind === 'actor').map(({ id, title }) => [title, id]);
  const head = elementsOf(box).find((other) => ['b', 'h2', 'h3', 'h4'].includes(other.tag));
  const name = fold(textOf(head ?? box));
  const id = new Map(names).get(name);
  if (id !== undefined && quotes.some(({ speaker }) => `actors/${String(speaker)}` === id)) return [];
  return [`gives words to ${clip(name)}: ${clip(fold(textOf(element)))}`];
}

// ---------------------------------------------------------------- facts and dates

/** The line of each relation: reports that word it otherwise are still several. */
const LINES = ['agreed', 'single', 'contradict'];
export const lineOf = (fact) => (LINES.includes(surenessOf(fact)) ? surenessOf(fact) : 'agreed');

/**
 * The lines that one of several answers in words may have: red where they contradict each other, else by who gives it.
 * Sources may share an origin by their wording too, which shows in the count of origins of the fact alone.
 */
export function linesOfAnswer(fact, text, dossier) {
  const groups = groupsOf(fact);
  const group = groups.find(({ value }) => typeof value === 'string' && squeeze(value) === squeeze(text));
  return groups.length < 2 || group === undefined ? [lineOf(fact)] : linesOfGroup(fact, group, dossier);
}

/** The lines that one answer may have among others. */
export function linesOfGroup(fact, group, { sources }) {
  if (fact.relation === 'contradict') return ['contradict'];
  const origins = originsOf(sources);
  const countOf = (readings) => new Set(readings.map(({ source }) => origins.get(source) ?? source)).size;
  if (countOf(group.readings) === 1) return ['single'];
  return fact.origins === countOf(fact.readings) ? ['agreed'] : ['agreed', 'single'];
}

/** A value in the line style of its fact; a figure with its certainty in words, and as of its date. */
function certaintyFaults(element, page, site) {
  // The book leads to places of its own.
  if (page.url === REPEATING) return [];
  const { entries, language } = site.dossier;
  const shownAs = ({ classes }) => classes.find((name) => LINES.includes(name));
  if (element.tag === 'a' && has(element, 'fact')) {
    const fact = factBehind(element, page, site);
    if (fact === undefined) return [`has a value that leads to no fact: ${clip(fold(textOf(element)))}`];
    const isRight = linesOfAnswer(fact, fold(textOf(element)), site.dossier).includes(shownAs(element));
    return isRight ? [] : [`shows ${fact.id} as ${String(shownAs(element))}`];
  }
  // One of several answers on the page of its question, or of its figure.
  const own = has(element, 'answer') ? site.factOn.get(page.url) : undefined;
  const answer = own && element.children.find((child) => child.tag === 'p');
  if (answer !== undefined) return ownAnswerFaults({ ...element, children: [answer] }, own, site.dossier);
  // An answer below its question, which leads to its fact, and in a table of answers in the column of its source.
  if (element.tag === 'dd' && has(element, 'value')) {
    const asked = elementsOf(element.parent).find(({ tag, parent }) => tag === 'a' && parent.tag === 'dt');
    return ownAnswerFaults(element, asked && factBehind(asked, page, site), site.dossier);
  }
  if (element.tag === 'p' && element.parent.tag === 'td' && isInMatrix(element)) {
    const body = within(element, ({ tag }) => tag === 'tbody');
    const asked = body && elementsOf(body).find(({ tag, parent }) => tag === 'a' && parent.tag === 'th');
    return ownAnswerFaults(
      element,
      asked && factBehind(asked, page, site),
      site.dossier,
      sourceOfColumn(element.parent, site.dossier),
    );
  }
  // Of an event and of a place a paragraph says who reports it.
  if (has(element, 'certainty') && element.tag === 'span') {
    const fact = factNear(element, page, site);
    const words = fold(textOf(element));
    return fact === undefined || !CERTAINTY.test(words) || certaintiesOf(fact).includes(words)
      ? []
      : [`says of ${fact.id}: ${clip(words)}`];
  }
  if (element.tag !== 'div' || !has(element, 'figure')) return [];
  const inside = elementsOf(element);
  const fact = inside
    .filter(({ tag }) => tag === 'a')
    .map((link) => factBehind(link, page, site))
    .find((one) => one !== undefined);
  if (fact === undefined) return ['has a figure of no fact'];
  const faults = shownAs(element) === lineOf(fact) ? [] : [`shows ${fact.id} as ${String(shownAs(element))}`];
  const [, ...dates] = fold(textOf(element)).split('as of ');
  const asOf = dates.length === 0 ? undefined : dates.join('as of ');
  const entry = entries.find(({ id }) => id === fact.entry);
  const marks = figureMarks(fact, site.dossier);
  const days = printDates(entry?.asOf ?? '', language).flatMap((day) => [
    ...(marks.bare ? [day] : []),
    ...(marks.marked ? [`${day} (inferred)`] : []),
  ]);
  if (asOf !== undefined && !days.includes(asOf)) faults.push(`gives ${fact.id} as of ${clip(asOf)}`);
  const value = inside.find((other) => has(other, 'value'));
  const line = site.lines.get(squeeze(fold(textOf(value ?? element))));
  if (line?.entries.has(fact.entry) !== true)
    faults.push(`gives ${fact.id} as ${clip(fold(textOf(value ?? element)))}`);
  return faults;
}

const isInMatrix = (element) => within(element, (other) => other.tag === 'table' && has(other, 'matrix')) !== undefined;

/** The source whose name heads the column of a cell. */
function sourceOfColumn(cell, { sources }) {
  const table = within(cell, ({ tag }) => tag === 'table');
  const heads = elementsOf(table).filter(({ tag, attributes }) => tag === 'th' && attributes.scope === 'col');
  const at = cell.parent.children.filter((child) => child.tag === 'td').indexOf(cell);
  const name = heads[at] === undefined ? undefined : fold(textOf(heads[at]));
  return sources.find((source) => source.name === name)?.id ?? 'none';
}

/** What is wrong with an answer of a fact and the style of its line; in the column of a source, it is that source's own. */
function ownAnswerFaults(element, fact, dossier, source) {
  const text = bare(textOf(element, (other) => other.tag === 'button' || has(other, 'absent')));
  if (fact === undefined) return [`has an answer to no question: ${clip(text)}`];
  const line = element.classes.find((name) => LINES.includes(name));
  const isSaid = ({ value, qualifier, source: by }) =>
    by === source && (typeof value !== 'string' || squeeze(`${qualifier ?? ''} ${value}`.trim()) === squeeze(text));
  const own = groupsOf(fact).filter(({ readings }) => readings.some(isSaid));
  const lines =
    source === undefined
      ? linesOfAnswer(fact, text, dossier)
      : own.flatMap((group) => linesOfGroup(fact, group, dossier));
  if (source !== undefined && own.length === 0) return [`gives as the answer of ${source}: ${clip(text)}`];
  return lines.includes(line) ? [] : [`shows ${fact.id} as ${String(line)}`];
}

/** The one fact whose value stands beside an element; that of the page where none does. */
function factNear(element, page, site) {
  const box = within(element, ({ tag }) => ['div', 'li', 'section', 'article'].includes(tag));
  const links = box === undefined ? [] : elementsOf(box).filter((other) => other.tag === 'a' && has(other, 'fact'));
  const facts = new Set(links.flatMap((link) => factBehind(link, page, site) ?? []));
  if (facts.size > 0) return facts.size === 1 ? [...facts][0] : undefined;
  return site.factOn.get(page.url);
}

/** How several answers stand to one another; behind it stands how many there are. */
export const HEADS = {
  contradict: 'Reports contradict each other',
  compatible: 'May all be true',
  precision: 'Some more exact than others',
  wording: 'Worded differently',
};
const CERTAINTY = new RegExp(
  `^(?:In (?:one report|\\d+ reports)|In none of the cited reports|Computed by the editors|(?:${Object.values(HEADS).join('|')}): \\d+)`,
  'u',
);

/** How sure a fact is. */
export function certaintiesOf(fact) {
  const { relation, origins, readings, derived } = fact;
  if (derived !== undefined) {
    const from = {
      agreed: ' from figures in several reports',
      single: ', at least in part from a single report or origin',
      contradict: ' from figures on which reports contradict each other',
    };
    return [`Computed by the editors${from[lineOf(fact)]}`];
  }
  const answers = String(groupsOf(fact).length);
  if (Object.hasOwn(HEADS, relation)) return [`${HEADS[relation]}: ${answers} answers`];
  const sources = new Set(readings.map(({ source }) => source)).size;
  if (sources <= 1) return [sources === 1 ? 'In one report' : 'In none of the cited reports'];
  const reports = `In ${String(sources)} reports`;
  if (origins === sources) return [reports];
  return [origins === 1 ? `${reports} that may share an origin` : `${reports}, some of which may share an origin`];
}

/** Around the title of an event, which leads to it, a date is that of the event, and marked where that of the event is. */
function dateFaults(element, page, site) {
  const { dossier } = site;
  const isBox = element.tag === 'li' || (element.tag === 'section' && has(element, 'gr'));
  if (!isBox) return [];
  // In a group an event whose date is called otherwise says so itself.
  const says = (element) => childrenOf(element).some((child) => has(child, 'label'));
  const links = elementsOf(element).filter(
    ({ tag, parent }) =>
      tag === 'a' &&
      /^h[2-5]$/u.test(parent.tag) &&
      (element.tag === 'li' || !says(within(parent, (other) => other.tag === 'li') ?? element)),
  );
  const urls = links.map((link) => whereTo(link, page, site));
  const events =
    urls.length === 0 ? [] : dossier.entries.filter(({ kind, url }) => kind === 'event' && urls.includes(url));
  if (events.length === 0) return [];
  // What stands over several events is marked where it is inferred for each of them.
  const inside = elementsOf(element).map((link) => whereTo(link, page, site));
  const isMarked = dossier.entries
    .filter(({ kind, url }) => kind === 'event' && inside.includes(url))
    .every((event) => isDatedFromOutside(event, dossier));
  const own = events.map(
    ({ date, labels }) =>
      new Set(
        [...printDates(date ?? '', dossier.language), ...labels].map((day) =>
          key(isMarked ? `${day} (inferred)` : day),
        ),
      ),
  );
  const heads = elementsOf(element).filter(
    ({ tag, parent }) => ['p', 'h2'].includes(tag) && (parent === element || parent.tag === 'header'),
  );
  const isDate = ({ tag, ...head }) => {
    const words = textOf({ tag, ...head });
    return tag === 'h2' || (/\d/u.test(words) && !words.includes('·') && site.isLabel(words));
  };
  const dates = heads.filter(isDate).map((head) => key(textOf(head)));
  return dates
    .filter((date) => !own.every((days) => days.has(date)))
    .map((date) => `gives ${clip(date)} as the date of another event`);
}

// ---------------------------------------------------------------- entries

/** What is said under the title of an entry, or in the prose of its own page, is said by that entry. */
function entryFaults(sentences, page, site) {
  if (page.url === REPEATING) return [];
  const { dossier, lines } = site;
  const own = dossier.entries.find(({ url }) => url === page.url);
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
  const to = link && whereTo(link, page, site);
  return to && site.dossier.entries.find(({ url }) => url === to);
}

/** The lists of the ledger give the counts of its pages. */
function countFaults(page, site) {
  if (!/^\/method\/ledger\/./u.test(page.url)) return [];
  return page.elements.flatMap((row) => {
    const cells = row.tag === 'tr' ? elementsOf(row) : [];
    const link = cells.find(({ tag, parent }) => tag === 'a' && parent.tag === 'th');
    if (link === undefined) return [];
    const counts = site.countsOf.get(whereTo(link, page, site));
    // Where nothing is waived the list has no column for it.
    const three = counts && `${String(counts.cited)} ${String(counts.computed)} ${String(counts.editorial)}`;
    const right = counts && [`${three} ${String(counts.waived)}`, ...(counts.waived === 0 ? [three] : [])];
    const given = cells
      .filter(({ tag }) => tag === 'td')
      .map((cell) => fold(textOf(cell)).replaceAll(',', ''))
      .join(' ');
    return right?.includes(given) === true ? [] : [`counts ${clip(given)} sentences of ${clip(fold(textOf(link)))}`];
  });
}

/** Who gives no answer is who has no reading of the fact. */
function silentFaults({ text }, page, { dossier }) {
  const list = /^No answer here from (.*)$/u.exec(bare(text))?.[1];
  if (list === undefined) return [];
  const nameOf = new Map(dossier.sources.map(({ id, name }) => [id, name]));
  const entries = new Set(dossier.entries.flatMap(({ id, url }) => (url === page.url ? [id] : [])));
  const own = dossier.facts.filter(({ entry }) => entries.has(entry));
  const facts = own.length > 0 ? own : dossier.facts;
  return facts.some(({ silent = [] }) => silent.map((id) => nameOf.get(id)).join(', ') === list)
    ? []
    : [`says that no answer is given by ${clip(list)}`];
}

const KNOWN = {
  stated: 'stated in the document',
  matched: 'matched with a public page',
  inferred: 'inferred',
  unknown: 'left unknown',
};

/** The record of a source gives what is known of it, and how. */
function recordFaults(page, { dossier }) {
  const source = dossier.sources.find(({ url }) => url === page.url);
  if (source === undefined) return [];
  return page.elements.flatMap((row) => {
    const cells = row.tag === 'tr' ? childrenOf(row) : [];
    const [name, value, how] = cells.map((cell) => fold(textOf(cell)));
    const datum = ['headline', 'publisher', 'author', 'published', 'address'].includes(name?.toLowerCase())
      ? source[name.toLowerCase()]
      : undefined;
    if (datum === undefined || how === undefined) return [];
    const values =
      datum.value === null
        ? ['Unknown', 'undated']
        : [datum.value, ...(name === 'Published' ? printDates(datum.value, dossier.language) : [])];
    if (values.map((one) => squeeze(one)).includes(squeeze(value)) && how.startsWith(KNOWN[datum.known])) return [];
    return [`gives as ${name} of ${source.name} ${clip(value)}, ${clip(how)}`];
  });
}
