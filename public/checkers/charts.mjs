/**
 * Whether all that draws a figure draws the same bars: its page, the pages to explore it and to show it elsewhere, and its
 * picture. What the page to explore it gives its script is compared with `dossier.json`: of each bar the outlet, the value
 * in its unit, the words of its passage and where they stand.
 */
import { certaintiesOf, lineOf, linesOfAnswer } from './answer-lines.mjs';
import { figureMarks, printAsOf } from './inferred-dates.mjs';
import { sideOf } from './limits.mjs';
import { entryOf, factAt, factsOf } from './look-up.mjs';
import { clip, fold, textOf } from './page-tree.mjs';
import { passageId } from './passage-ids.mjs';
import { groupsOf, printFact } from './print-facts.mjs';
import { printNumber } from './print-numbers.mjs';
import { squeeze } from './sentences.mjs';

/** What is wrong with a page that shows a figure, beside the one to explore it. */
export function chartFaults(page, site) {
  const { pages, dossier } = site;
  const [, own = page.url, kind] = /^(\/figures\/[^/]+\/)(explore|embed)\/$/u.exec(page.url) ?? [];
  const fact = factAt(own, dossier);
  const bars = fact === undefined ? undefined : barsOn(pages.get(`${own}explore/`));
  if (bars === undefined) return [];
  const head = page.elements.find(({ tag }) => tag === 'h1');
  const isAsked = kind === undefined || (head !== undefined && fold(textOf(head)) === fold(fact.question));
  return [
    ...(isAsked ? [] : [`asks another question than ${fact.id}`]),
    ...(kind === 'explore'
      ? [...toldFaults(page, fact, site), ...bars.flatMap((bar) => barFaults(bar, fact.entry, site))]
      : []),
  ];
}

/** The bars that a page to explore a figure gives its script; nothing where there is no such page. */
export function barsOn(page) {
  const bars = chartOn(page)?.bars;
  return Array.isArray(bars) ? bars : undefined;
}

/** What a page to explore a figure gives its script. */
function chartOn(page) {
  const own = page?.elements.find(({ attributes }) => attributes['data-chart'] !== undefined);
  try {
    return JSON.parse(own?.attributes['data-chart'] ?? '');
  } catch {
    return undefined;
  }
}

/** All that a script is given of a chart, and of a bar. */
const OF_CHART = 'id title description unit bars spread reference'.split(' ');
const OF_BAR =
  'id label sources value low high qualifier limit certainty emphasis isAnswer source said words unitWord links text'.split(
    ' ',
  );
const isOnly = (given, known) => Object.keys(given).every((name) => known.includes(name));

/** Whether the chart as a whole is called as its figure is, and counts in its unit, and gives its script no more. */
function toldFaults(page, fact, { dossier }) {
  const chart = chartOn(page);
  const { id, title, description, unit } = chart;
  const entry = entryOf(fact.entry, dossier);
  const textsOf = (part) => entry.statements.filter((one) => one.part === part).map(({ text }) => text);
  const described = [textsOf('caption'), textsOf('summary')].map((texts) => squeeze(texts.join(' ')));
  const isOwn =
    id === fact.id &&
    isOnly(chart, OF_CHART) &&
    chart.bars.every((bar) => isOnly(bar ?? {}, OF_BAR)) &&
    title === entry.title &&
    squeeze(String(description)) === (described[0] || described[1]) &&
    JSON.stringify(unit) === JSON.stringify(fact.unit);
  return isOwn ? [] : ['gives its script the name, caption or unit of another figure, or more than that'];
}

const figureOf = ({ id }) => String(id).replace(/-\d+$/u, '');

/** What is wrong with one bar: it is one answer of its fact, or what is computed of it. */
function barFaults(bar, entry, site) {
  const { dossier, base } = site;
  const [fact] = factsOf([figureOf(bar)], dossier);
  if (fact === undefined) return [`draws ${clip(String(bar.id))}, which is no figure`];
  const fault = (what) => `draws ${clip(String(bar.label))} with ${what}`;
  const { derived } = fact;
  // The bars of a figure are numbered as its readings are.
  const reading = fact.readings[Number(String(bar.id).split('-').at(-1)) - 1];
  const own = reading?.source === bar.source && reading.value === bar.value ? [reading] : [];
  if (derived === undefined ? own.length === 0 : bar.value !== derived.rounded) return [fault('the value of another')];
  const name = dossier.sources.find(({ id }) => id === bar.source)?.name;
  const text = bar.text ?? printNumber(bar.value, fact.unit);
  const faults = [];
  if (derived === undefined && !['', name].includes(bar.sources))
    faults.push(`the outlet ${clip(String(bar.sources))}`);
  if (![lineOf(fact), ...linesOfAnswer(fact, text, dossier)].includes(bar.certainty))
    faults.push(`the line ${clip(String(bar.certainty))}`);
  const limits = derived === undefined ? own.map(({ qualifier }) => qualifier ?? '') : [derived.qualifier ?? ''];
  if (bar.qualifier !== undefined && !limits.includes(bar.qualifier))
    faults.push(`the limit ${clip(String(bar.qualifier))}`);
  const side = sideOf(bar.qualifier ?? '');
  if (side !== 'any' && bar.limit !== side) faults.push('an end that its limit does not leave open');
  const isOwn = fact.entry === entry;
  if (bar.emphasis !== isOwn || (bar.isAnswer ?? false) !== groupsOf(fact).length > 1)
    faults.push('the weight of another');
  const labels = [entry, fact.entry].flatMap((id) => entryOf(id, dossier)?.labels ?? []);
  if (!isSaid(fold(String(bar.said)), fact, own, labels, name)) faults.push(`the words ${clip(String(bar.said))}`);
  return [...faults, ...linkFaults(bar, fact, own, dossier, base)].map(fault);
}

/** `Carried: 4,800 passengers. Says Harbour Post. In 2 reports.` */
function isSaid(said, fact, readings, labels, name) {
  const sure = certaintiesOf(fact).find((words) => said.endsWith(` ${words}.`));
  if (sure === undefined) return false;
  const source = fact.derived === undefined ? ` Says ${name}.` : '';
  const head = said.slice(0, -sure.length - 2);
  const values = printFact(fact.derived === undefined ? { ...fact, readings } : fact);
  return values.some((value) => labels.some((label) => head === `${fold(label)}: ${fold(value)}.${source}`));
}

/** Where the words behind a bar stand: in passages of its own readings. */
function linkFaults({ links, words }, fact, readings, dossier, base) {
  const own = dossier.citations
    .filter(({ id }) => readings.some(({ citation }) => citation === id))
    .flatMap(({ passages }) => passages);
  const addresses = new Set(own.map((passage) => `${base}sources/${passage.source}/#${passageId(passage)}-there`));
  const strange = (Array.isArray(links) ? links : []).find(({ url }) => !addresses.has(url));
  if (strange !== undefined) return [`a link to ${clip(String(strange.url))}`];
  if (fact.derived !== undefined) return [];
  const parts = String(words).split(' … ').map(squeeze);
  return parts.every((part) => own.some(({ exact }) => squeeze(exact).includes(part)))
    ? []
    : [`the words ${clip(String(words))}`];
}

// ---------------------------------------------------------------- pictures

/** What is wrong with the notes under the picture of a figure: the outlets that it draws, as of when, and where it is from. */
export function noteFaults(said, fact, url, { dossier, pages, base }) {
  const names = drawnSources(fact, dossier, pages).map(({ name }) => name);
  const asOf = entryOf(fact.entry, dossier)?.asOf;
  const days =
    asOf === undefined
      ? ['']
      : printAsOf(asOf, figureMarks(fact, dossier), dossier.language).map((day) => `, as of ${day}`);
  const address = `${pages.origin ?? ''}${base}${url.slice(1)}`;
  const sources = `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join(', ')}.`;
  const wanted = days.map((day) => `${sources} ${dossier.title}${day}. ${address}`);
  if (wanted.some((words) => squeeze(words) === squeeze(said))) return [];
  return said.startsWith(sources)
    ? [`is said to be of another day or from elsewhere, ${clip(said.slice(sources.length))}`]
    : [`names as its sources ${clip(said)}`];
}

/** The sources that give a fact and those that are drawn beside it, in the order of the dossier. */
export function drawnSources(fact, dossier, pages) {
  const bars = barsOn(pages.get(`${fact.url}explore/`)) ?? [];
  const drawn = factsOf(new Set([fact.id, ...bars.map(figureOf)]), dossier);
  const given = new Set(drawn.flatMap((one) => sourcesOf(one, dossier)));
  return dossier.sources.filter(({ id }) => given.has(id));
}

/** The sources that give a fact, or what it is computed from. */
function sourcesOf(fact, dossier, depth = 0) {
  if (fact.derived === undefined || depth > dossier.facts.length) return fact.readings.map(({ source }) => source);
  const inputs = factsOf(new Set(Object.values(fact.derived.inputs)), dossier);
  return inputs.flatMap((input) => sourcesOf(input, dossier, depth + 1));
}
