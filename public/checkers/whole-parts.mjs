/**
 * Parts of a page that say nothing, or something else, without another: a table without its head, a map without its key,
 * a picture without its words, a list of passages that nothing opens.
 */
import { rulesByName } from './interface-words.mjs';
import { childrenOf, clip, fold, has, textOf } from './page-tree.mjs';

/** What each part has among its children, in this order; others may stand between them. */
const HAS = {
  'header.head': 'h1',
  'section.evidence': 'h2 details ol',
  'section.question': 'h3 div',
  'section.related': 'h2 div',
  'section.formula': 'p.expression dl',
  'section.when': 'h2 p.date',
  'section.axis': 'p.key div.time',
  'div.time': 'svg.nights p.cells',
  'div.strip': 'svg.nights p.cells svg.bar',
  'div.figure': 'p.value p.what',
  'div.big': 'p.value p.what p',
  'div.answer': 'p.value ul',
  'div.lineage': 'span.label p',
  'div.record': 'table p',
  'div.used': 'svg.use p.quiet',
  'div.wordings': 'figure',
  'div.speaker': 'h3',
  'div.rule': 'dt',
  'figure.locator': 'svg figcaption.quiet',
  'figure.where': 'p.signs p.signs div.panels figcaption.quiet',
  'figure.example': 'figcaption p blockquote p',
  'figure.cells': 'svg.drawing figcaption',
  'aside.figures': 'div.figure',
  'li.it': 'h3 p p.quiet',
  'li.row': 'p',
  'article.it': 'h3 div.wordings',
  'p.subject': 'span.label a',
  'nav.filter': 'details p.shown',
  'table.incidents': 'thead tbody',
  'table.stacked': 'thead tbody',
  'table.matrix': 'caption thead tbody',
  'svg.drawing': 'title desc',
  'svg.map': 'title desc',
  'svg.sign': 'path',
  'g.scale': 'path text',
};
const WANTED = Object.entries(HAS).map(([part, children]) => [readName(part), children.split(' ').map(readName)]);

function readName(name) {
  const [tag, own] = name.split('.');
  return { name, is: (element) => element.tag === tag && (own === undefined || element.classes.includes(own)) };
}

/** What lacks a part that belongs to it. */
export function wholeFaults(page) {
  return page.elements
    .flatMap((element) => [
      ...WANTED.flatMap(([part, children]) => (part.is(element) ? (missingIn(element, children) ?? []) : [])),
      ...legendFaults(element),
    ])
    .concat(page.url === '/method/' ? ruleFaults(page) : []);
}

/** The first of the wanted children that an element lacks, or that stands before another. */
function missingIn(element, wanted) {
  const children = childrenOf(element);
  let next = 0;
  for (const child of children) if (next < wanted.length && wanted[next].is(child)) next += 1;
  if (next === wanted.length) return undefined;
  const called = [element.tag, ...element.classes].join('.');
  return [`has ${called} without its ${wanted[next].name}: ${clip(fold(textOf(element)))}`];
}

const INFERRED = '(inferred)';
export const LEGEND =
  '“Inferred”: the date rests on one found outside the archived reports; the page of each event shows how.';

/** A table that marks dates as inferred is followed by what that means. */
function legendFaults(table) {
  if (table.tag !== 'table' || !has(table, 'incidents') || !fold(textOf(table)).includes(INFERRED)) return [];
  const around = childrenOf(table.parent);
  const next = around[around.indexOf(table) + 1];
  return next !== undefined && fold(textOf(next)) === LEGEND ? [] : ['marks dates as inferred and does not say why'];
}

/** The list of rules names each of them, with what it says. */
function ruleFaults({ elements }) {
  const rules = elements.filter((element) => has(element, 'rule') && element.attributes.id !== undefined);
  const told = new Map(
    rules.map(({ attributes: { id }, children }) => [
      id,
      children.filter(({ tag }) => tag === 'dt' || tag === 'dd').map((child) => fold(textOf(child))),
    ]),
  );
  const isSaid = ([name, words]) => told.get(name)?.[0].startsWith(name) === true && told.get(name)[1] === words;
  const missing = rules.length === 0 ? undefined : [...rulesByName].find((rule) => !isSaid(rule));
  return missing === undefined ? [] : [`does not say what the rule ${missing[0]} says`];
}
