/**
 * The line that the value of a fact has wherever it is shown: of several sources, of one alone, or of sources that
 * contradict each other; and how sure that is in words.
 */
import { originsOf } from './facts.mjs';
import { groupsOf } from './print-facts.mjs';
import { surenessOf } from './relation.mjs';
import { squeeze } from './sentences.mjs';

/** The line of each relation: reports that word it otherwise are still several. */
export const LINES = ['agreed', 'single', 'contradict'];
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

/** How several answers stand to one another; behind it stands how many there are. */
export const HEADS = {
  contradict: 'Reports contradict each other',
  compatible: 'May all be true',
  precision: 'Some more exact than others',
  wording: 'Worded differently',
};
export const CERTAINTY = new RegExp(
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
