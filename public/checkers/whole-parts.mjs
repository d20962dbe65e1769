/** Words that a page owes its readers: why dates are marked as inferred, and what each rule says. */
import { rulesByName } from './interface-words.mjs';
import { childrenOf, fold, has, textOf } from './page-tree.mjs';

/** What is left out or said otherwise. */
export function wholeFaults(page) {
  return page.elements.flatMap(legendFaults).concat(page.url === '/method/' ? ruleFaults(page) : []);
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
