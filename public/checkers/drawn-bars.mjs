/**
 * Whether a drawing of a figure says what `dossier.json` says: each of its bars, or squares, is one answer to the question
 * of the figure or of one that is drawn beside it, under its name, with who gives it, its limit, and how sure it is. A page to
 * explore a figure has a bar for each single reading, which it also gives its script.
 */
import { lineOf } from './answer-lines.mjs';
import { factsIn, entryOf } from './look-up.mjs';
import { clip } from './page-tree.mjs';
import { groupsOf, printGroup, printWhole } from './print-facts.mjs';
import { printNumber } from './print-numbers.mjs';
import { sideOf } from './limits.mjs';
import { squeeze } from './sentences.mjs';

/** What is wrong with the bars that were read from a drawing of a figure; `told` are those that its page gives its script, if any. */
export function meantFaults(bars, figure, told, dossier) {
  const [fact] = factsIn(figure.id, dossier);
  if (fact === undefined) return ['draws a figure without a value'];
  const wanted = told === undefined ? undefined : told.map((bar) => toldBar(bar, fact));
  const strange = wanted === undefined ? strangeIn(bars, fact, figure, dossier) : strangeAmong(bars, wanted);
  if (strange === undefined) return [];
  return [
    `draws ${clip(`${strange.label}, ${strange.sources ?? ''}: ${strange.said}`)}, which is no answer of its figures so`,
  ];
}

// ---------------------------------------------------------------- what a page gives its script

const strangeAmong = (bars, wanted) =>
  bars.length === wanted.length
    ? bars.find((bar, at) => !isMeant(bar, wanted[at]))
    : (bars[wanted.length] ?? bars.at(-1));

/** A bar as the script draws it. */
function toldBar({ label, sources, value, text, unitWord, qualifier, certainty, emphasis }, { unit }) {
  const number = text ?? printNumber(Number(value), unit);
  const said = [
    [qualifier, number, unitWord],
    [number, unitWord],
  ].map((words) => words.filter(Boolean).join(' '));
  return { labels: [String(label)], sources: String(sources), said, certainty, isOwn: emphasis === true, qualifier };
}

// ---------------------------------------------------------------- what the dossier has

/** The first bar that is none of the figure, in its order, or of another one behind them. */
function strangeIn(bars, fact, figure, dossier) {
  const own = barsOf(
    fact,
    figure,
    { isOwn: true, isAlone: barsOf(fact, figure, { isOwn: true }, dossier).length === bars.length },
    dossier,
  );
  const first = own.find((bar, at) => bars[at] === undefined || !isMeant(bars[at], bar));
  if (first !== undefined) return bars[own.indexOf(first)] ?? bars.at(-1);
  const others = dossier.facts.filter(({ id, entry }) => id !== fact.id && entryOf(entry, dossier)?.kind === 'figure');
  for (let at = own.length; at < bars.length;) {
    const beside = others
      .filter((one) => nameSet(one, figure, dossier).has(squeeze(bars[at].label)) || !bars[at].hasValue)
      .map((one) => barsOf(one, figure, { isOwn: false, isAlone: false }, dossier))
      .find(
        (rows) =>
          rows.length > 0 && rows.every((row, step) => bars[at + step] !== undefined && isMeant(bars[at + step], row)),
      );
    if (beside === undefined) return bars[at];
    at += beside.length;
  }
  return undefined;
}

const labelsOf = (fact, figure, dossier) => [...figure.labels, ...(entryOf(fact.entry, dossier)?.labels ?? [])];
const nameSet = (fact, figure, dossier) => new Set(labelsOf(fact, figure, dossier).map(squeeze));

/** The bars of a fact: one for each answer, or one for all where it stands beside another; `isAlone` where nothing does. */
function barsOf(fact, figure, { isOwn, isAlone }, dossier) {
  const shared = { labels: labelsOf(fact, figure, dossier), certainty: lineOf(fact), isOwn };
  if (fact.derived !== undefined) {
    const { rounded, qualifier } = fact.derived;
    const said = [...printWhole(fact), ...written(rounded, qualifier, fact, figure, dossier)];
    return [{ ...shared, said, sources: 'computed', qualifier }];
  }
  const groups = groupsOf(fact).filter(({ value }) => typeof value === 'number');
  const isInUnits = fact.readings.some(({ unit }) => unit !== undefined);
  if (!isOwn && !isInUnits && groups.length > 1)
    return [{ ...shared, said: printWhole(fact), sources: namesOf(fact.readings, dossier) }];
  return groups.map((group) => {
    const sources = namesOf(group.readings, dossier);
    const limits = new Set(group.readings.map(({ qualifier }) => qualifier ?? ''));
    const [limit] = limits;
    const said = [...printGroup(group), joined(group, limits), ...written(group.value, limit, fact, figure, dossier)];
    const bar = { ...shared, said, qualifier: limits.size > 1 || group.to !== undefined ? undefined : limit };
    const isTold = isAlone === true && groups.length > 1;
    return isTold ? { ...bar, labels: [sources], sources: '' } : { ...bar, sources };
  });
}

const joined = (group, limits) => [...limits].map((limit) => `${limit} ${printGroup(group)[0]}`.trim()).join(' or ');

/** A number in the unit of the chart, which is that of its figure. */
function written(value, qualifier, { unit }, figure, dossier) {
  const [own] = factsIn(figure.id, dossier);
  const number = `${qualifier ?? ''} ${printNumber(value, own?.unit)}`.trim();
  return unit === undefined ? [number] : [number, `${number} ${value === 1 ? unit.one : unit.many}`];
}

/** Who gives an answer, each once. */
const namesOf = (readings, { sources }) =>
  [...new Set(readings.map(({ source }) => sources.find(({ id }) => id === source)?.name ?? source))].join(', ');

// ---------------------------------------------------------------- one bar

/** Whether a bar that is drawn is that of the data. */
function isMeant(bar, { labels, sources, said, certainty, isOwn, qualifier }) {
  const [label, value] = [squeeze(bar.label), squeeze(bar.said)];
  const values = said.map(squeeze);
  const name = labels
    .map(squeeze)
    .find((one) =>
      bar.hasValue === false
        ? values.some((each) => label === `${one}${each}`)
        : one === label && values.includes(value),
    );
  if (name === undefined || bar.certainty !== certainty) return false;
  // A bar that is called as its outlet does not name it twice.
  const outlets = name.toLowerCase() === squeeze(sources).toLowerCase() ? '' : squeeze(sources);
  if (bar.sources !== undefined && squeeze(bar.sources) !== outlets) return false;
  const tone = certainty === 'contradict' ? 'accent' : isOwn ? 'ink' : 'quiet';
  if (bar.tone !== undefined && bar.tone !== tone) return false;
  // How a bar ends follows from what limits its number, where that is one of the words that are known.
  const side = bar.low < bar.high && !bar.isAnswer ? undefined : sideOf(qualifier ?? '');
  return bar.sources === undefined || side === 'any' || bar.side === side;
}

/** Whether the label of what exceeds the room for it is that of a figure which computes it, or has no number. */
export function isExcess({ label, said, certainty }, figure, dossier) {
  if (said === '') return label === 'Beyond that';
  return dossier.facts.some(
    (fact) =>
      fact.derived !== undefined &&
      lineOf(fact) === certainty &&
      nameSet(fact, figure, dossier).has(squeeze(label)) &&
      [...printWhole(fact), ...written(fact.derived.rounded, fact.derived.qualifier, fact, figure, dossier)].some(
        (words) => squeeze(words) === squeeze(said),
      ),
  );
}
