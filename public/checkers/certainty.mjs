/** Whether values, answers and figures stand in the line of their fact, with its certainty in words and its date. */
import { CERTAINTY, LINES, certaintiesOf, lineOf, linesOfAnswer, linesOfGroup } from './answer-lines.mjs';
import { figureMarks } from './events.mjs';
import { REPEATING, factBehind } from './links.mjs';
import { bare } from './page-runs.mjs';
import { clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';
import { groupsOf } from './print-facts.mjs';
import { squeeze } from './sentences.mjs';

/** A value in the line style of its fact; a figure with its certainty in words, and as of its date. */
export function certaintyFaults(element, page, site) {
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
