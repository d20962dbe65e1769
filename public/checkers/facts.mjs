/**
 * The facts of `dossier.json`, computed again: values stand in the passages of their readings, or follow from others.
 */
import { evaluate } from './formulas.mjs';
import { numbersIn } from './numbers.mjs';
import { fold } from './page-tree.mjs';
import { relationFaults } from './relation.mjs';

/** Puts each source into its group of common origin, as far as the records say it. */
export function originsOf(sources) {
  const group = new Map(sources.map(({ id }) => [id, id]));
  for (const { id, mayShareOriginWith } of sources)
    for (const other of mayShareOriginWith) {
      const [to, from] = [group.get(id), group.get(other)];
      if (from === undefined || from === to) continue;
      for (const [one, name] of group) if (name === from) group.set(one, to);
    }
  return group;
}

/** What is wrong with the facts of a dossier. */
export function factFaults({ sources, facts, citations, entries }) {
  const byId = (list) => new Map(list.map((item) => [item.id, item]));
  const known = {
    sources,
    origins: originsOf(sources),
    published: new Map(sources.map(({ id, published }) => [id, published.value])),
    citations: byId(citations),
    facts: byId(facts),
    entries: byId(entries),
  };
  return facts.flatMap((fact) =>
    [
      ...questionFaults(fact, known),
      ...fact.readings.flatMap((reading) => readingFaults(reading, fact, known)),
      ...relationFaults(fact, known.facts, known.origins, known.published),
      ...(fact.derived === undefined ? reportFaults(fact, known) : computedFaults(fact, known.facts)),
    ].map((what) => `${fact.id}: ${what}`),
  );
}

/** A fact belongs to an entry, and asks its question. */
function questionFaults({ entry: id, url, question }, { entries }) {
  const entry = entries.get(id);
  if (entry === undefined || url.split('#')[0] !== entry.url) return [`belongs to no entry at ${url}`];
  const isAsked = entry.statements.some(({ part, text }) => part === 'question' && text === question);
  return isAsked ? [] : ['asks another question than its entry'];
}

/** The numbers and the limit of a reading stand in the passages of its citation, which are of its source. */
function readingFaults({ source, value, to, qualifier, citation: id }, fact, { citations }) {
  const citation = citations.get(id);
  if (citation === undefined || citation.entry !== fact.entry)
    return [`has a reading of ${source} with a citation that it does not have`];
  const faults = [];
  const { passages, silences = [] } = citation;
  if ([...passages, ...silences].some((part) => part.source !== source))
    faults.push(`has a reading of ${source} that rests on another source`);
  const exact = passages.map((passage) => passage.exact).join(' ');
  const numbers = numbersIn(exact);
  const stranger = [value, to].find((number) => typeof number === 'number' && !numbers.has(number));
  if (stranger !== undefined)
    faults.push(`has the value ${String(stranger)}, which does not stand in the passage of ${source}`);
  if (to !== undefined && !(to > value)) faults.push(`has a range from ${String(value)} to ${String(to)}`);
  const isLimited = qualifier === null || fold(exact).toLowerCase().includes(fold(qualifier).toLowerCase());
  if (passages.length > 0 && !isLimited)
    faults.push(`has “${qualifier}”, which does not stand in the passage of ${source}`);
  return faults;
}

/** A fact that is reported counts its origins, and names as silent who has no reading. */
function reportFaults({ readings, origins, silent }, known) {
  if (origins === undefined || silent === undefined)
    return ['does not say how many origins it has, or who says nothing of it'];
  const faults = [];
  const given = new Set(readings.map(({ source }) => source));
  if (known.sources.some(({ id }) => given.has(id) === silent.includes(id)))
    faults.push('names other silent sources than those without a reading');
  const most = new Set([...given].map((id) => known.origins.get(id) ?? id)).size;
  if (origins > most || (most > 0 && origins === 0))
    faults.push(`counts ${String(origins)} origins of ${String(most)}`);
  if (readings.length === 0) faults.push('has no reading');
  return faults;
}

/** A fact that is computed has the value of its formula, rounded, and limited where it is not exact. */
function computedFaults({ readings, origins, silent, derived }, factOf) {
  const faults = readings.length > 0 ? ['is computed and has readings'] : [];
  // No report answers it, so that none can be silent either.
  if (origins !== undefined || silent !== undefined) faults.push('is computed and counts reports');
  const inputs = Object.entries(derived.inputs).map(([name, id]) => [name, factOf.get(id)]);
  const value = evaluate(derived.expression, new Map(inputs.map(([name, input]) => [name, inputValue(input)])));
  if (value === undefined || !isClose(value, derived.value))
    faults.push(
      `gives ${String(derived.value)} for ${derived.expression}, which is ${value === undefined ? 'no arithmetic of its inputs' : String(value)}`,
    );
  if (!roundingsOf(derived.value).includes(derived.rounded))
    faults.push(`rounds ${String(derived.value)} to ${String(derived.rounded)}`);
  const isExact = isClose(derived.value, derived.rounded);
  const about = isExact && !inputs.some(([, input]) => isLimited(input)) ? '' : 'about';
  if ((derived.qualifier ?? '') !== about)
    faults.push(`limits ${String(derived.rounded)} by “${derived.qualifier ?? ''}” instead of “${about}”`);
  return faults;
}

/** The value of a fact to compute with: what it is computed as, or what all of its readings give. */
function inputValue(fact) {
  const values = new Set(fact?.readings.flatMap(({ value, to }) => (to === undefined ? [value] : [value, to])));
  return fact?.derived?.value ?? (values.size === 1 ? [...values][0] : undefined);
}

const isClose = (value, other) => Math.abs(value - other) <= Math.abs(value) * 1e-9;

/** A number rounded to up to six places before or behind its point. */
const roundingsOf = (value) =>
  [0, 1, 2, 3, 4, 5, 6]
    .map((digits) => 10 ** digits)
    .flatMap((scale) => [Math.round(value * scale) / scale, Math.round(value / scale) * scale]);

/** Whether a fact, or one of its readings, is “about” or “at least”. */
const isLimited = (fact) => [fact?.derived, ...(fact?.readings ?? [])].some((given) => (given?.qualifier ?? '') !== '');
