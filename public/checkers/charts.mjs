/**
 * Whether all that draws a figure draws the same bars: its page, the pages to explore it and to show it elsewhere, and its
 * picture. What the page to explore it gives its script is compared with `dossier.json`: of each bar the outlet, the value
 * in its unit, the words of its passage and where they stand.
 */
import { certaintiesOf, lineOf, linesOfAnswer } from './answer-lines.mjs';
import { figureMarks, printAsOf } from './inferred-dates.mjs';
import { entryOf } from './look-up.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { passageId } from './passage-ids.mjs';
import { groupsOf, printFact } from './print-facts.mjs';
import { printNumber } from './print-numbers.mjs';
import { squeeze } from './sentences.mjs';

/** What is wrong with a page that shows a figure, beside the one to explore it. */
export function chartFaults(page, site) {
  const { pages, dossier } = site;
  const [, own = page.url, kind] = /^(\/figures\/[^/]+\/)(explore|embed)\/$/u.exec(page.url) ?? [];
  const fact = dossier.facts.find(({ url }) => url === own);
  const bars = fact === undefined ? undefined : barsOn(pages.get(`${own}explore/`));
  if (bars === undefined) return [];
  const head = page.elements.find(({ tag }) => tag === 'h1');
  const isAsked = kind === undefined || (head !== undefined && fold(textOf(head)) === fold(fact.question));
  const drawings = page.elements.filter((element) => element.tag === 'svg' && has(element, 'drawing'));
  return [
    ...(isAsked ? [] : [`asks another question than ${fact.id}`]),
    ...drawings.flatMap((drawing) => [
      ...drawnFaults(drawing, bars, site),
      ...placeFaults(drawing),
      ...fillFaults(drawing, bars),
    ]),
    ...(kind === 'explore'
      ? [...toldFaults(page, fact, site), ...bars.flatMap((bar) => barFaults(bar, fact.entry, site))]
      : []),
  ];
}

/** The bars that a page to explore a figure gives its script; nothing where there is no such page. */
function barsOn(page) {
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

/** Whether the chart as a whole is called as its figure is, and counts in its unit. */
function toldFaults(page, fact, { dossier }) {
  const { title, description, unit } = chartOn(page);
  const entry = dossier.entries.find(({ id }) => id === fact.entry);
  const textsOf = (part) => entry.statements.filter((one) => one.part === part).map(({ text }) => text);
  const described = [textsOf('caption'), textsOf('summary')].map((texts) => squeeze(texts.join(' ')));
  const isOwn =
    title === entry.title &&
    squeeze(String(description)) === (described[0] || described[1]) &&
    JSON.stringify(unit) === JSON.stringify(fact.unit);
  return isOwn ? [] : ['gives its script the name, caption or unit of another figure'];
}

/** What is wrong with a drawing of some bars: it calls each as the others do, under its outlets, with its value behind it. */
function drawnFaults(drawing, bars, { dossier }) {
  const texts = elementsOf(drawing)
    .filter(({ tag }) => tag === 'text')
    .map((text) => squeeze(textOf(text)));
  const said = texts.join('');
  // Squares are drawn without their outlets.
  const areSquares = said.includes('1square=');
  /** Where a text ends. */
  const ends = new Set();
  for (let [at, end] = [0, 0]; at < texts.length; at += 1) ends.add((end += texts[at].length));
  const outlets = new Map(dossier.sources.map(({ id, name }) => [id, squeeze(name)]));
  let next = 0;
  return bars.flatMap((bar) => {
    const label = squeeze(String(bar.label));
    const fact = dossier.facts.find(({ id }) => id === figureOf(bar));
    const number = squeeze(bar.text ?? printNumber(Number(bar.value), fact?.unit));
    // Before its number may stand a limit, and behind it a unit where the bar has none of its own.
    const values = [number, ...(fact === undefined ? [] : printFact(fact)).map(squeeze)].filter((one) =>
      bar.unitWord === undefined ? one.includes(number) : one.endsWith(number),
    );
    const shown = {
      label,
      outlet: outlets.get(bar.source),
      others: squeeze(String(bar.sources)),
      // A bar that is called as its outlet does not name it twice.
      isNamed:
        !areSquares && bar.sources !== '' && String(bar.sources).toLowerCase() !== String(bar.label).toLowerCase(),
      unit: squeeze(bar.unitWord ?? ''),
    };
    for (let at = said.indexOf(label, next); at !== -1 && label !== ''; at = said.indexOf(label, at + 1)) {
      if (!isBar(said, at + label.length, shown, values, { names: [...outlets.values()], ends })) continue;
      // Outlets that give one value have a bar together.
      next = at;
      return [];
    }
    return [`draws something else than ${clip(`${bar.label}, ${bar.sources}: ${number}`)}`];
  });
}

const textsIn = (drawing) => elementsOf(drawing).filter(({ tag }) => tag === 'text');

/** Each text stands below the one before it, or begins another column; the last may be that of a line across all bars. */
function placeFaults(drawing) {
  const places = textsIn(drawing).map(({ attributes: { x = 0, y = 0 } }) => [Number(x), Number(y)]);
  const astray = places
    .slice(0, -1)
    .findIndex(([x, y], at) => at > 0 && y < places[at - 1][1] && x <= places[at - 1][0]);
  return astray === -1 ? [] : [`sets ${clip(fold(textOf(textsIn(drawing)[astray])))} beside another bar`];
}

const isSolid = ({ tag, attributes: { fill, 'fill-opacity': opacity } }) =>
  ['path', 'rect'].includes(tag) && /^var\(--(?:ink|quiet)\)$/u.test(fill ?? '') && opacity === undefined;

/** What several reports give has a solid bar, and nothing else. */
function fillFaults(drawing, bars) {
  const inside = elementsOf(drawing);
  if (inside.some(({ tag }) => tag === 'pattern')) return [];
  const sure = bars.filter(({ certainty }) => certainty === 'agreed');
  // Outlets that give one value may have a bar together.
  const least = new Set(sure.map((bar) => JSON.stringify([figureOf(bar), bar.value, bar.to, bar.unitWord]))).size;
  const solid = inside.filter(isSolid).length;
  return solid >= least && solid <= sure.length
    ? []
    : [`has ${String(solid)} solid bars, where several reports give ${String(least)}`];
}

/** Whether what stands behind the name of a bar is its outlet, among others or left out, and its value in its unit. */
function isBar(said, from, { label, outlet, others, isNamed, unit }, values, { names, ends }) {
  let at = from;
  const named = new Set([label]);
  const known = [...names, others].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  for (;;) {
    if (said[at] === ',') at += 1;
    const name = known.find((one) => said.startsWith(one, at));
    if (name === undefined) break;
    named.add(name);
    at += name.length;
  }
  if (outlet !== undefined && (named.size > 1 || isNamed) && !named.has(outlet)) return false;
  return values.some((value) => {
    const end = at + value.length;
    if (!said.startsWith(value, at)) return false;
    // A bar may leave its unit to the one above it; squares have none.
    return ends.has(end) || (unit === '' ? !/\d/u.test(said[end] ?? '') : said.startsWith(unit, end));
  });
}

const figureOf = ({ id }) => String(id).replace(/-\d+$/u, '');

/** What is wrong with one bar: it is one answer of its fact, or what is computed of it. */
function barFaults(bar, entry, site) {
  const { dossier, base } = site;
  const fact = dossier.facts.find(({ id }) => id === figureOf(bar));
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
  const isOwn = fact.entry === entry;
  if (bar.emphasis !== isOwn || (bar.isAnswer ?? false) !== (isOwn && groupsOf(fact).length > 1))
    faults.push('the weight of another');
  const labels = dossier.entries.filter(({ id }) => id === entry || id === fact.entry).flatMap((one) => one.labels);
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

/** What is wrong with the notes under the picture of a figure: the outlets that it draws, and as of when. */
export function noteFaults(texts, fact, { dossier, pages }) {
  const names = drawnSources(fact, dossier, pages).map(({ name }) => name);
  const said = texts.join(' ');
  const faults = [];
  const listed = between(said, 'Sources: ') ?? between(said, 'Source: ');
  if (listed !== undefined && !said.includes(`: ${names.join(', ')}.`))
    faults.push(`names as its sources ${clip(listed)}`);
  const day = between(said, ', as of ');
  const asOf = entryOf(fact.entry, dossier)?.asOf ?? '';
  const days = printAsOf(asOf, figureMarks(fact, dossier), dossier.language);
  return day === undefined || days.includes(day) ? faults : [...faults, `is said to be as of ${clip(day)}`];
}

/** What stands behind some words of a text, up to the end of a sentence. */
function between(text, words) {
  const at = text.indexOf(words);
  const end = text.indexOf('. ', at);
  return at === -1 ? undefined : text.slice(at + words.length, end === -1 ? undefined : end);
}

/** The sources that give a fact and those that are drawn beside it, in the order of the dossier. */
export function drawnSources(fact, { sources, facts }, pages) {
  const bars = barsOn(pages.get(`${fact.url}explore/`)) ?? [];
  const drawn = facts.filter(({ id }) => id === fact.id || bars.some((bar) => figureOf(bar) === id));
  const given = new Set(drawn.flatMap((one) => sourcesOf(one, facts)));
  return sources.filter(({ id }) => given.has(id));
}

/** The sources that give a fact, or what it is computed from. */
function sourcesOf(fact, facts, depth = 0) {
  if (fact.derived === undefined || depth > facts.length) return fact.readings.map(({ source }) => source);
  const inputs = facts.filter(({ id }) => Object.values(fact.derived.inputs).includes(id));
  return inputs.flatMap((input) => sourcesOf(input, facts, depth + 1));
}
