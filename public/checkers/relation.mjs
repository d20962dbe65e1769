/**
 * How the answers of sources stand to one another, computed again: numbers and dates are compared, answers that no
 * rule compares are what the editors declare with a reason. No code is shared with the program that built the site.
 */
import { boundsOf } from './date-bounds.mjs';
import { sideOf } from './limits.mjs';

/** From the surest to the least sure. */
const SURENESS = ['agreed', 'precision', 'wording', 'compatible', 'single', 'contradict'];
const DECLARED = ['contradict', 'compatible', 'precision', 'wording'];

/** How sure a fact is: its own relation, and where it is computed, the least sure of those that it is computed from. */
export const surenessOf = ({ relation, derived }) => derived?.weakest ?? relation;

/**
 * What is wrong with the relation of a fact; `origins` names the group of common origin of each source, `published` the day
 * of each.
 */
export function relationFaults(fact, factOf, origins, published) {
  const called = `is called ${fact.relation}`;
  if (fact.derived !== undefined) {
    const inputs = Object.values(fact.derived.inputs).flatMap((id) => factOf.get(id) ?? []);
    const weakest = SURENESS[Math.max(...inputs.map((input) => SURENESS.indexOf(surenessOf(input))), 0)];
    return [
      ...(fact.relation === 'computed' ? [] : [`${called} and is computed`]),
      ...(weakest === surenessOf(fact)
        ? []
        : [`is said to rest on what is ${surenessOf(fact)} and is computed from what is ${weakest}`]),
    ];
  }
  const found = compareAll(fact.readings, origins);
  const isDeclared = DECLARED.includes(fact.relation) && fact.reason !== null && mayDeclare(found, fact, published);
  if (found !== 'words') return found === fact.relation || isDeclared ? [] : [`${called} and is ${found}`];
  if (!DECLARED.includes(fact.relation)) return [`${called}, with answers in different words`];
  return fact.reason === null && fact.relation !== 'wording' ? [`${called} without a reason`] : [];
}

/** One number in two words for its unit, or a further answer beside a shared one: what it is to the others is declared. */
function mayDeclare(found, { readings, relation }, published) {
  if (found === 'contradict') return relation === 'compatible' && mayHaveChanged(readings, published);
  const words = new Set(readings.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
  const isOfSeveral = new Set(readings.map(({ source }) => source)).size > 1;
  return isOfSeveral && (found === 'wording' || words.size > 1);
}

/** Numbers of reports of different days: those of one day are not apart. */
function mayHaveChanged(readings, published) {
  const dayOf = ({ source }) => published.get(source) ?? '';
  return readings.every(
    (one) =>
      typeof one.value === 'number' &&
      one.edtf === null &&
      /^\d{4}-\d\d-\d\d$/u.test(dayOf(one)) &&
      readings.every(
        (other) => one.source === other.source || dayOf(one) !== dayOf(other) || compare(one, other) !== 'contradict',
      ),
  );
}

function compareAll(readings, origins) {
  const sources = [...new Set(readings.map(({ source }) => source))];
  const shared = new Set(sources.map((id) => origins.get(id) ?? id)).size > 1;
  if (!shared && sources.length <= 1) return 'single';
  const found = new Set();
  sources.forEach((one, index) => {
    for (const other of sources.slice(index + 1)) found.add(nearest(readings, one, other));
  });
  for (const kind of ['contradict', 'words', 'wording', 'precision']) if (found.has(kind)) return kind;
  return shared ? 'agreed' : 'single';
}

/** A source may give several answers: the two that come nearest count, so that none is set against itself. */
function nearest(readings, one, other) {
  const of = (id) => readings.filter(({ source }) => source === id);
  const found = of(one).flatMap((mine) => of(other).map((theirs) => compare(mine, theirs)));
  return ['same', 'precision', 'wording', 'words', 'contradict'].find((kind) => found.includes(kind));
}

function compare(one, other) {
  if (one.edtf !== null && other.edtf !== null) {
    const [mine, theirs] = [daysOf(one.edtf), daysOf(other.edtf)];
    if (mine[0] === theirs[0] && mine[1] === theirs[1]) return 'same';
    return meet(mine, theirs) ? 'precision' : 'contradict';
  }
  const limits = [one.qualifier ?? '', other.qualifier ?? ''];
  if (typeof one.value !== 'number' || typeof other.value !== 'number')
    return one.value === other.value ? 'same' : 'words';
  const [mine, theirs] = [rangeOf(one, limits[0]), rangeOf(other, limits[1])];
  const isSame = mine[0] === theirs[0] && mine[1] === theirs[1];
  // Whether two words for what is counted mean the same cannot be told from them.
  if (one.unit?.many !== other.unit?.many) return isSame ? 'wording' : 'words';
  if (isSame) return 'same';
  return meet(mine, theirs) ? 'precision' : 'contradict';
}

const meet = ([from, to], [start, end]) => from <= end && start <= to;

function rangeOf({ value, to = value }, limit) {
  const side = sideOf(limit);
  if (side === 'above') return [value, Infinity];
  if (side === 'below') return [-Infinity, to];
  return side === 'near' ? [value - Math.abs(value) / 10, to + Math.abs(to) / 10] : [value, to];
}

/** First and last day of a date as text, which sorts like the days; without end where it is open. */
function daysOf(edtf) {
  const [first, last] = boundsOf(edtf);
  return [first, last === '' ? '9999-99-99' : last];
}
