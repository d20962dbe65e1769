/** What stands alone on pages, outside of sentences: names, titles, labels and data of records. */
import { printDates } from './print-dates.mjs';

/** All of it, in the words of `dossier.json`. */
export function namesOf(dossier) {
  const { title, labels, sources, entries, facts, citations, score, language } = dossier;
  return [
    title,
    ...goneTitles(dossier),
    ...labelNames(labels),
    ...sources.flatMap(sourceNames),
    ...entries.flatMap((entry) => [entry.title, nested(entry.title), ...entry.labels]),
    ...facts.flatMap(factNames),
    ...citations.flatMap(({ passages }) => passages.map(({ mark }) => mark)),
    ...reviewsOf(dossier).flatMap(({ by }) => by ?? []),
    ...plantedNames(score?.planted),
    ...outsideNames(score?.outside, language),
  ];
}

const labelNames = ({ chapters, rights, licence, contact, eventTypes, figureGroups, signs, insets, landmarks }) => [
  ...[chapters, rights, licence?.text, contact].flatMap((label) => label ?? []),
  ...[...eventTypes, ...figureGroups, ...signs],
  ...insets.map(({ title }) => title),
  ...landmarks.map(({ name }) => name),
];

/** What the record of a source gives; of its document also how that is known. */
const sourceNames = ({ id, mark, name, file, sha256, headline, publisher, author, address, setAside }) => [
  ...[id, mark, name, file, sha256],
  ...[headline, publisher, author, address].flatMap(({ value, known }) => [value ?? [], `${value} (${known})`].flat()),
  ...setAside.map(({ opening }) => opening),
];

const factNames = ({ question, unit, derived, readings }) => [
  question,
  nested(question),
  ...[unit, ...readings.map((reading) => reading.unit)].flatMap((each) =>
    each === undefined ? [] : [each.one, each.many],
  ),
  ...Object.keys(derived?.inputs ?? {}),
];

/** The kinds of planted errors, and why some were not caught. */
const plantedNames = ({ errors, harmless, missed } = { errors: [], harmless: [], missed: [] }) => [
  ...[...errors, ...harmless].map(({ title }) => title),
  ...missed.flatMap(({ title, reason }) => [title, `# edit: ${reason}`, `# edits: ${reason}`]),
];

/** What the outside data are, and what was published on them. */
function outsideNames(outside, language) {
  if (outside === undefined) return [];
  return [...outside.sets.flatMap(outsideSetNames), ...printDates(outside.measured, language)];
}

const outsideSetNames = ({ title, about, part, citation, licence, published }) => [
  ...[title, about, part, citation, `Licence: ${licence}`],
  ...(published === undefined ? [] : [`Published, ${published.measure}`, published.on, published.citation]),
  ...(published?.systems ?? []).map(({ name }) => name),
];

/** A title within quotation marks, as a citation prints it: those of its own are single. */
const nested = (title) => title.replaceAll('“', '‘').replaceAll('”', '’');

/** What editors have signed, or are to sign. */
export const reviewsOf = ({ entries }) =>
  entries.flatMap(({ statements }) => statements.flatMap(({ review }) => review ?? []));

/** Titles of pages that are gone. */
const goneTitles = ({ corrections }) =>
  corrections.filter(({ statement, new: now }) => statement === undefined && now === undefined).map(({ old }) => old);

/** Names that differ from the title, and from one another, in more than their capitals. */
export function otherNames({ title, labels }) {
  const fold = (name) => name.toLowerCase();
  const isFirst = (name, at) => labels.findIndex((other) => fold(other) === fold(name)) === at;
  return labels.filter((name, at) => fold(name) !== fold(title) && isFirst(name, at));
}
