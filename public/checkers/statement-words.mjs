/** Whether the numbers and names of each cited sentence stand in its passages, or follow from what the dossier has. */
import { foldType } from './archived-words.mjs';
import { inPlace } from './messages.mjs';
import { figuresIn, numbersIn } from './numbers.mjs';
import { passageId } from './passage-ids.mjs';
import { printedFacts } from './print-facts.mjs';

/** What is wrong with the numbers and names of the cited sentences of a dossier. */
export function statementFaults(known) {
  const { dossier } = known;
  const strangersIn = nameReader(dossier);
  const factsOf = factReader(dossier);
  const days = daysByPassage(dossier);
  return dossier.entries.flatMap((entry) =>
    entry.statements.filter(isCited).flatMap((statement) => {
      const support = { ...supportOf(statement, known), facts: factsOf(statement, known) };
      return inPlace(statement.id, [
        ...strangersIn(statement.text, entry, support).map(
          (name) => `has the name ${name}, which does not stand in its passages`,
        ),
        ...numberFaults(statement, datesBeside(entry, support, days, known), support),
      ]);
    }),
  );
}

const isCited = ({ state, part, citations }) => state === 'cited' && part !== 'reading' && citations.length > 0;

/** The passages and the silences that a statement is cited with. */
function supportOf(statement, { citations }) {
  const cited = statement.citations.flatMap((id) => citations.get(id) ?? []);
  return {
    passages: cited.flatMap(({ passages }) => passages),
    silences: cited.flatMap(({ silences = [] }) => silences),
  };
}

/** The words that a statement rests on, but for those of facts. */
const wordsOf = ({ passages, silences }) => [
  ...passages.map(({ exact }) => exact),
  ...silences.map(({ words }) => words),
];

/** Reads which facts a statement may print: those that it names, and those that rest on a passage of its own. */
function factReader(dossier) {
  const printed = printedFacts(dossier);
  const byId = new Map(printed.map((fact) => [fact.id, fact]));
  const byPassage = new Map();
  for (const fact of printed)
    for (const id of fact.passages) {
      if (!byPassage.has(id)) byPassage.set(id, []);
      byPassage.get(id).push(fact);
    }
  return ({ facts = [], ...statement }, known) => {
    const ids = supportOf(statement, known).passages.map(passageId);
    return [
      ...new Set([...facts.flatMap((id) => byId.get(id) ?? []), ...ids.flatMap((id) => byPassage.get(id) ?? [])]),
    ];
  };
}

// ---------------------------------------------------------------- numbers

/** The numbers of a statement that its support does not have. */
function numberFaults({ text, review }, dates, support) {
  const words = [...wordsOf(support), ...dates, ...support.facts.flatMap(({ values }) => values)];
  const numbers = numbersIn(words.join(' ; '));
  // A number that only follows from those of its passages is open: an editor answers for it.
  const isOpen = (written) => review?.open.some((word) => word.includes(written)) === true;
  // Of "3.5 million" the whole must stand there: a passage may write 3,500,000, and 3.5 billion is another.
  return figuresIn(text)
    .filter(([written, value]) => !numbers.has(Math.abs(value)) && !isOpen(written))
    .map(([written]) => `has the number ${written}, which does not stand in its passages`);
}

/** A sentence may say when its source was published and when its event was; the day of an event follows from each passage that the event rests on. */
function datesBeside(entry, { passages, silences }, days, { sources }) {
  const names = new Set([...passages, ...silences].map(({ source }) => source));
  return [
    ...[...names].map((source) => numbersOfDate(sources.get(source)?.published.value)),
    numbersOfDate(entry.date),
    ...passages.flatMap((passage) => days.get(passageId(passage)) ?? []),
  ];
}

/** The numbers of a date apart: `2024 05 03`. */
const numbersOfDate = (date) => (date ?? '').replaceAll(/[-/]/gu, ' ');

/** The dates of the events that rest on each passage, by its id. */
function daysByPassage({ entries, citations }) {
  const dates = new Map(entries.flatMap(({ id, kind, date }) => (kind === 'event' && date ? [[id, date]] : [])));
  const found = new Map();
  for (const { entry, passages } of citations)
    for (const id of dates.has(entry) ? passages.map(passageId) : [])
      found.set(id, [...(found.get(id) ?? []), numbersOfDate(dates.get(entry))]);
  return found;
}

// ---------------------------------------------------------------- names

/** Capital letters that make no name. */
const CALENDAR = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/u),
);
/** A word with a capital letter behind another word: not the first of its sentence. */
const NAME = /(?<=[\p{L}\p{N}][,;:’”)]? [“‘(]?)\p{Lu}[\p{L}\p{M}’'-]*/gu;

/**
 * Reads the names of a sentence that stand neither in its passages nor in others of its entry, and are no outlet's or
 * author's; a person, an organisation or a place may be called by another of its names.
 */
function nameReader({ entries, sources, citations }) {
  const fold = (text) => foldType(text).toLowerCase();
  const outlets = fold(
    sources.flatMap(({ name, publisher, author }) => [name, publisher.value ?? '', author.value ?? '']).join(' '),
  );
  const subjects = entries
    .filter(({ kind }) => kind === 'actor' || kind === 'place')
    .map(({ title, labels }) => fold([title, ...labels].join(' ')));
  const ofEntry = new Map();
  for (const { entry, passages } of citations)
    ofEntry.set(entry, `${ofEntry.get(entry) ?? ''} ${fold(passages.map(({ exact }) => exact).join(' '))}`);
  const isOfSubject = (word, passages) =>
    subjects.some(
      (names) =>
        names.includes(word) &&
        names.split(/[^\p{L}\p{N}]+/u).some((part) => part.length > 3 && passages.includes(part)),
    );
  return (text, { id }, support) => {
    const passages = fold([...wordsOf(support), ...support.facts.flatMap(({ written }) => written)].join(' '));
    const known = `${passages} ${outlets} ${ofEntry.get(id) ?? ''}`;
    return [...text.matchAll(NAME)]
      .map(([name]) => name.replace(/[’']s?$/u, ''))
      .filter((name) => {
        const word = fold(name);
        return !CALENDAR.has(word) && !known.includes(word) && !isOfSubject(word, passages);
      });
  };
}
