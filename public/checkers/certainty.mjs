/** Whether values, answers and figures stand in the line of their fact, with its certainty in words and its date. */
import { CERTAINTY, LINES, certaintiesOf, lineOf, linesOfAnswer, linesOfGroup } from './answer-lines.mjs';
import { figureMarks, printAsOf } from './inferred-dates.mjs';
import { REPEATING, factBehind } from './links.mjs';
import { entryOf } from './look-up.mjs';
import { bare } from './page-runs.mjs';
import { clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';
import { groupsOf } from './print-facts.mjs';
import { squeeze } from './sentences.mjs';

/** What is wrong with how sure an element shows a value, an answer, a report or a figure to be. */
export function certaintyFaults(element, page, site) {
  // The book leads to places of its own.
  if (page.url === REPEATING) return [];
  for (const faultsOf of [valueFaults, answerFaults, listedFaults, matrixFaults, reportFaults, figureFaults]) {
    const faults = faultsOf(element, page, site);
    if (faults !== undefined) return faults;
  }
  return [];
}

const lineShown = ({ classes }) => classes.find((name) => LINES.includes(name));

/** A value that leads to its fact; nothing of other elements. */
function valueFaults(element, page, site) {
  if (element.tag !== 'a' || !has(element, 'fact')) return undefined;
  const fact = factBehind(element, page, site);
  if (fact === undefined) return [`has a value that leads to no fact: ${clip(fold(textOf(element)))}`];
  const line = lineShown(element);
  const isRight = linesOfAnswer(fact, fold(textOf(element)), site.dossier).includes(line);
  return isRight ? [] : [`shows ${fact.id} as ${String(line)}`];
}

/** One of several answers on the page of its question, or of its figure. */
function answerFaults(element, page, site) {
  const fact = has(element, 'answer') ? site.factOn.get(page.url) : undefined;
  const answer = fact && element.children.find((child) => child.tag === 'p');
  return answer && ownAnswerFaults({ ...element, children: [answer] }, fact, site.dossier);
}

/** An answer below its question, which leads to its fact. */
function listedFaults(element, page, site) {
  if (element.tag !== 'dd' || !has(element, 'value')) return undefined;
  const asked = elementsOf(element.parent).find(({ tag, parent }) => tag === 'a' && parent.tag === 'dt');
  return ownAnswerFaults(element, asked && factBehind(asked, page, site), site.dossier);
}

/** An answer in a table of them, in the row of its question and the column of its source. */
function matrixFaults(element, page, site) {
  if (element.tag !== 'p' || element.parent.tag !== 'td' || !isInMatrix(element)) return undefined;
  const body = within(element, ({ tag }) => tag === 'tbody');
  const asked = body && elementsOf(body).find(({ tag, parent }) => tag === 'a' && parent.tag === 'th');
  const source = sourceOfColumn(element.parent, site.dossier);
  if (has(element, 'note')) return noteFaults(element, asked && factBehind(asked, page, site), source);
  return ownAnswerFaults(element, asked && factBehind(asked, page, site), site.dossier, source);
}

/** What is noted below answers of a source is noted on one of them. */
function noteFaults(element, fact, source) {
  const text = squeeze(textOf(element));
  const isNoted = ({ source: by, note }) => by === source && squeeze(note ?? '') === text;
  return fact?.readings.some(isNoted) ? [] : [`notes on the answer of ${source}: ${clip(textOf(element))}`];
}

/** In how many reports something is; of an event and of a place a paragraph says who reports it. */
function reportFaults(element, page, site) {
  if (element.tag !== 'span' || !has(element, 'certainty')) return undefined;
  const fact = factNear(element, page, site);
  const words = fold(textOf(element));
  const isRight = fact === undefined || !CERTAINTY.test(words) || certaintiesOf(fact).includes(words);
  return isRight ? [] : [`says of ${fact.id}: ${clip(words)}`];
}

/** A figure has the line of its fact, its value, and the day that it holds for. */
function figureFaults(element, page, site) {
  if (element.tag !== 'div' || !has(element, 'figure')) return undefined;
  const inside = elementsOf(element);
  const fact = inside
    .filter(({ tag }) => tag === 'a')
    .map((link) => factBehind(link, page, site))
    .find((one) => one !== undefined);
  if (fact === undefined) return ['has a figure of no fact'];
  const line = lineShown(element);
  const faults = line === lineOf(fact) ? [] : [`shows ${fact.id} as ${String(line)}`];
  const [, ...dates] = fold(textOf(element)).split('as of ');
  const asOf = dates.join('as of ');
  if (dates.length > 0 && !daysOf(fact, site.dossier).includes(asOf))
    faults.push(`gives ${fact.id} as of ${clip(asOf)}`);
  const value = fold(textOf(inside.find((other) => has(other, 'value')) ?? element));
  if (site.lines.get(squeeze(value))?.entries.has(fact.entry) !== true)
    faults.push(`gives ${fact.id} as ${clip(value)}`);
  return faults;
}

/** How the day that a figure holds for may be printed. */
const daysOf = (fact, dossier) =>
  printAsOf(entryOf(fact.entry, dossier)?.asOf ?? '', figureMarks(fact, dossier), dossier.language);

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
  const line = lineShown(element);
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
