/** Words that a page owes its readers: why dates are marked as inferred, the list of the rules, the parts of the method, and some in each of its parts. */
import { exactFaults, part } from './exact-part.mjs';
import { rulesByName } from './interface-words.mjs';
import { childrenOf, clip, fold, has, split, textOf } from './page-tree.mjs';

/** What is left out or said otherwise. */
export function wholeFaults(page) {
  return [
    ...page.elements.flatMap(legendFaults),
    ...page.elements.flatMap(emptyFaults),
    ...(page.url === '/method/' ? [...sectionFaults(page), ...ruleFaults(page)] : []),
  ];
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

/** The rules that only warn; others stop publication. */
const WARNING = new Set(
  split(`question-repeated relation-undeclared source-unused passage-repeated name-unused passage-unused statement-open
    signature-unused waiver-unused correction-missing`),
);

/** A sign that an editor writes is set as code. */
const withCode = (words) =>
  words.split(/(?<= )(@)(?= )/u).map((piece, at) => (at % 2 === 1 ? part('code', {}, piece) : piece));

/** The list of rules is that of every site: each with what it stops and what it says, in their order. */
const ruleList = part(
  'section',
  { class: 'prose', id: 'rules' },
  part('h2', {}, 'The rules'),
  part(
    'dl',
    {},
    [...rulesByName].map(([id, words]) =>
      part(
        'div',
        { class: 'rule', id },
        part('dt', {}, part('code', {}, id), WARNING.has(id) ? ' warns' : ' stops publication'),
        part('dd', {}, withCode(words)),
      ),
    ),
  ),
);
const ruleFaults = ({ ids }) => exactFaults(ids.get('rules'), [ruleList], 'its list of rules');

/** The parts of the page on method by their ids, in their order, with what each is called. */
const SECTIONS = new Map([
  ['counts', 'The dossier in numbers'],
  ['ledger', 'The sentence ledger'],
  ['score', 'What the checks catch'],
  ['again', 'Check it without us'],
  ['contribute', 'Correct it, add to it'],
  ['reuse', 'Reuse and contact'],
  ['rules', 'The rules'],
  ['waivers', 'Waivers'],
]);
/** Parts that need a repository, somebody to write to or a licence. */
const MAY_MISS = new Set(['contribute', 'reuse']);

/** Parts of the page on method that are missing, moved or called otherwise. */
function sectionFaults({ elements }) {
  const parts = elements.filter(({ tag, attributes: { id } }) => tag === 'section' && SECTIONS.has(id));
  const told = parts.map(({ attributes: { id } }) => id);
  const wanted = [...SECTIONS.keys()].filter((id) => !MAY_MISS.has(id) || told.includes(id));
  const strange = parts.find((part) => {
    const [head] = childrenOf(part);
    return head?.tag !== 'h2' || fold(textOf(head)) !== SECTIONS.get(part.attributes.id);
  });
  if (strange !== undefined) return [`calls a part otherwise, ${String(strange.attributes.id)}`];
  return told.join() === wanted.join() ? [] : [`has not the parts of the method in their order, ${told.join(', ')}`];
}

/** Elements that are there for their words. */
const WORDED = new Set(
  'h1 h2 h3 h4 h5 h6 p a th dt dd li b strong em i small blockquote figcaption caption summary label button mark code del'.split(
    ' ',
  ),
);
/** Of these, what a script or a style fills, or a page does not need. */
const UNFILLED =
  /^(?:div\.point\.sans>p|section\.found>p\.sans\.count|template>p\.(?:label|excerpt)|footer\.foot\.quiet>p|article\.page>p\.rail\.number)$/u;

/** An element that holds nothing, where a reader would look for words. */
function emptyFaults({ tag, classes, children, parent }) {
  if (!WORDED.has(tag) || children.some((child) => typeof child !== 'string' || child.trim() !== '')) return [];
  const name = [tag, ...classes].filter((part) => part !== '').join('.');
  const above = [parent.tag, ...parent.classes].filter((part) => part !== '').join('.');
  return UNFILLED.test(`${above}>${name}`) ? [] : [`has nothing in its ${clip(name)}`];
}
