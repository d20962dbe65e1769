/** A fact as pages print it: one answer, each of several, all of them together, or the result of a formula. */
import { passageId } from './passage-ids.mjs';
import { printNumber, printRange } from './print-numbers.mjs';
import { squeeze } from './sentences.mjs';

/** Readings by value and unit, in order of the first. */
export function groupsOf(fact) {
  const groups = new Map();
  for (const reading of fact.readings) {
    const key = JSON.stringify([reading.value, reading.to, reading.unit?.many]);
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups.values()].map((readings) => ({
    value: readings[0].value,
    to: readings[0].to,
    unit: readings[0].unit ?? fact.unit,
    readings,
  }));
}

/** Whether sources count in different words, so that each number stands with its own. */
const isInWords = ({ readings }) => readings.some(({ unit }) => unit !== undefined);

function printValue({ value, to, unit }) {
  if (typeof value !== 'number') return value;
  return to === undefined ? printNumber(value, unit) : printRange(value, to, unit);
}

/** A text alone and with the word for what is counted, where no sign says that. */
function withWord(text, value, unit) {
  if (unit === undefined || unit.symbol !== undefined) return [text];
  return [text, `${text} ${value === 1 ? unit.one : unit.many}`];
}

/** A value under each qualifier that its readings give it. */
function printReadings(group) {
  const qualifiers = [...new Set(group.readings.map(({ qualifier }) => qualifier ?? ''))];
  return qualifiers.map((qualifier) => `${qualifier} ${printValue(group)}`.trim());
}

/** The ways in which one answer of several is printed. */
export function printGroup(group) {
  const { unit } = group;
  const texts = [printValue(group), ...printReadings(group)];
  return [...new Set(texts.flatMap((text) => withWord(text, group.to ?? group.value, unit)))];
}

/** The ways in which the value of a fact as a whole is printed. */
export function printWhole(fact) {
  if (fact.derived !== undefined) return printComputed(fact.derived, fact.unit);
  const groups = groupsOf(fact);
  if (groups.length === 0) return []; // That it has no reading is reported with the fact.
  return groups.length === 1 ? printOne(groups[0]) : printSeveral(fact, groups);
}

/** The result of a formula, the formula, and both. */
function printComputed({ qualifier, rounded, expression }, unit) {
  const bare = printNumber(rounded, unit);
  const shown = `${qualifier ?? ''} ${bare}`.trim();
  const formula = expression
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
    .replaceAll(/(?<=\s)-(?=\s)/gu, '−');
  return [...withWord(shown, rounded, unit), bare, formula, `${formula} = ${shown}`];
}

/** The one answer that all give, also under all of their qualifiers: `7 or about 7 boats`. */
const printOne = (group) => [
  ...printGroup(group),
  ...withWord(printReadings(group).join(' or '), group.to ?? group.value, group.unit),
];

/** All answers in one line: `6 or 7 boats`, `6, 7, or at least 9`, `6 to 9`. */
function printSeveral(fact, given) {
  const isCount = given.every(({ value }) => typeof value === 'number');
  const groups = isCount ? given.toSorted(byLimitAndSize) : given;
  const inWords = isInWords(fact);
  const answers = groups.map((group) =>
    printReadings(group)
      .map((text) => (inWords ? withWord(text, group.to ?? group.value, group.unit).at(-1) : text))
      .join(' or '),
  );
  const isBare = fact.readings.every(({ qualifier, to }) => qualifier === null && to === undefined);
  const joined = [
    ...joinAnswers(answers, ''),
    ...(isCount && (inWords || groups.some(isLimited)) ? joinAnswers(answers, ',') : []),
    ...(isCount && isBare && !inWords
      ? [`${answers[0]} to ${answers.at(-1)}`, printRange(groups[0].value, groups.at(-1).value, fact.unit)]
      : []),
  ];
  return [...new Set(inWords ? joined : joined.flatMap((text) => withWord(text, undefined, fact.unit)))];
}

const isLimited = ({ readings }) => readings.some(({ qualifier }) => qualifier !== null);

/** Numbers without a limit come first. */
const byLimitAndSize = (a, b) => Number(isLimited(a)) - Number(isLimited(b)) || a.value - b.value;

/** Answers with “or” between all of them, and before the last alone. */
const joinAnswers = (answers, comma) => [
  answers.join(`${comma} or `),
  `${answers.slice(0, -1).join(', ')}${comma} or ${answers.at(-1) ?? ''}`,
];

/** Every way in which a fact is printed, one by one and as a whole. */
export function printFact(fact) {
  const each = fact.derived === undefined ? groupsOf(fact).flatMap(printGroup) : [];
  return [...new Set([...each, ...printWhole(fact)])].filter((text) => text.trim() !== '');
}

/** What each fact is printed as, whole and squeezed, with the passages that it rests on. */
export function printedFacts({ facts, citations }) {
  const ofCitation = new Map(citations.map(({ id, passages }) => [id, passages.map(passageId)]));
  return facts.map((fact) => ({
    id: fact.id,
    written: printFact(fact),
    values: printFact(fact).map(squeeze),
    passages: new Set(factPassages(fact, facts, ofCitation)),
  }));
}

/** The passages of a fact's readings, or of those that it is computed from. */
export function factPassages(fact, facts, ofCitation) {
  const inputs = Object.values(fact.derived?.inputs ?? {});
  return [fact, ...facts.filter(({ id }) => inputs.includes(id))].flatMap(({ readings }) =>
    readings.flatMap(({ citation }) => ofCitation.get(citation) ?? []),
  );
}
