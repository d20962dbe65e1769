/**
 * What a page says not to stand in a source: read as printed, and compared with
 * the archived text as printed.
 *
 * `Coast Wire: “night ferry” in quotation marks is not in the archived text; without quotation marks, “night
 * ferry” is` speaks of the words with quotation marks around them, and of the words without.
 */
import { foldType, standsAt } from './archived-words.mjs';
import { anchorOf } from './bound-form.mjs';
import { clip, elementsOf, fold, textOf, within } from './page-tree.mjs';

const ITEM = String.raw`“[^“”]+”(?: in quotation marks| with these quotation marks)?`;
const ITEMS = new RegExp(`^${ITEM}(?:, ${ITEM})*$`, 'u');
const EACH = /“([^“”]+)”( in quotation marks)?/gu;
const ABSENT = ' not in the archived text';
const BESIDES = '; without quotation marks, ';
/** What is said below words that stand there without their quotation marks. */
const UNQUOTED = 'Without quotation marks, these words are here.';

/** The words that a list names, in the quotation marks that belong to them; nothing where it is no such list. */
export function listedWords(list) {
  if (!ITEMS.test(list)) return undefined;
  return [...list.matchAll(EACH)].map(([, words, quoted]) => (quoted === undefined ? words : `"${words}"`));
}

/**
 * The source and the words that a mark of silence names, and the words that stand there without quotation marks.
 *
 * @example
 * readAbsent('Coast Wire: “ferry” is not in the archived text') // { name: 'Coast Wire', words: ['ferry'], unquoted: [] }
 */
export function readAbsent(text) {
  const at = text.indexOf(ABSENT);
  const rest = text.slice(at + ABSENT.length);
  const colon = text.indexOf(': “');
  if (at === -1 || colon < 1 || !(rest === '' || rest.startsWith(BESIDES))) return undefined;
  const words = readVerb(text.slice(colon + 2, at));
  const unquoted = rest === '' ? [] : readVerb(rest.slice(BESIDES.length));
  return words && unquoted && { name: text.slice(0, colon), words, unquoted };
}

/** The words of a list that a verb follows, `“a”, “b” are`. */
function readVerb(text) {
  const verb = text.endsWith(' is') ? ' is' : ' are';
  const words = text.endsWith(verb) ? listedWords(text.slice(0, -verb.length)) : undefined;
  return words !== undefined && (words.length === 1) === (verb === ' is') ? words : undefined;
}

/** The id on a page of what the page says not to stand in a source. */
export const absentId = ({ id }) => `${id}-absent`;

/** Words as silences are compared: letters small, kinds of quotation marks and of space alike. */
export const silenceKey = (words) => foldType(words).toLowerCase();

/** Whether an element stands in the list of words that a source lacks; in a book of all pages its id has a prefix. */
export const isInAbsent = (element) => absentList(element) !== undefined;

const absentList = (element) => within(element, ({ attributes }) => /(?:^|--)silences$/u.test(attributes.id ?? ''));

/** Whether an element says, in what a mark of silence opens, which words do not stand in the source of the mark. */
export function isSaidAbsent({ tag, parent, ...element }, { sources }) {
  const source = sources.find((one) => absentId(one) === parent?.attributes?.id);
  const said = tag === 'p' && source !== undefined ? readAbsent(fold(textOf(element))) : undefined;
  return said !== undefined && said.name === source.name;
}

/** Words without the quotation marks that belong to them; nothing where they have none. */
function withoutMarks(words) {
  const folded = foldType(words);
  const bare = /^"[^"]+"$/u.test(folded) ? folded.slice(1, -1) : folded.replaceAll('"', '');
  return bare === folded || !/[\p{L}\p{N}]/u.test(bare) ? undefined : bare;
}

// ---------------------------------------------------------------- the pages

/** What a page says not to stand in a source, and what the archive says to it. */
export function printedSilenceFaults(page, known) {
  return page.elements.flatMap((element) => {
    const { title, 'aria-label': label } = element.attributes;
    const shown = isSaidAbsent(element, known.dossier) ? fold(textOf(element)) : undefined;
    const said = [title, label, shown].filter((value) => value?.includes(ABSENT) === true);
    const isListed = element.tag === 'dt' && isInAbsent(element);
    return [
      ...said.flatMap((value) => saidFaults(value, known)),
      ...(isListed ? listedFaults(element, page, known) : []),
    ];
  });
}

/** What a mark of silence says: words that are absent, and of some, that they stand there without quotation marks. */
function saidFaults(value, known) {
  const said = readAbsent(value);
  const source = known.dossier.sources.find(({ name }) => name === said?.name);
  if (source === undefined) return [`says what is absent in other words than it may: ${clip(value)}`];
  const unquoted = new Set(said.unquoted.map(silenceKey));
  const isSaidOf = (words) => unquoted.has(silenceKey(withoutMarks(words) ?? ''));
  const told = new Set(said.words.filter(isSaidOf).map((words) => silenceKey(withoutMarks(words))));
  return [
    ...said.words.flatMap((words) => absenceFaults('says that', words, isSaidOf(words), source, known)),
    ...(told.size < unquoted.size
      ? [`says what it stands for without quotation marks of other words: ${clip(value)}`]
      : []),
  ];
}

/** An item of the list of words that a source lacks, below which may stand that they are there without quotation marks. */
function listedFaults(element, page, known) {
  const source = sourceOf(element, page, known.dossier);
  const words = listedWords(fold(textOf(element)));
  if (source === undefined || words?.length !== 1)
    return [`lists as absent what it may not: ${clip(fold(textOf(element)))}`];
  const notes = elementsOf(element.parent).filter(({ tag }) => tag === 'dd');
  const isSaidUnquoted = notes.some((note) => fold(textOf(note)) === UNQUOTED);
  return absenceFaults('lists as absent that', words[0], isSaidUnquoted, source, known);
}

/** Words that are called absent are declared so; without quotation marks they stand in the document or not, as is said. */
function absenceFaults(how, words, isSaidUnquoted, source, { texts, bySilence }) {
  const text = texts.get(source.id);
  if (typeof text !== 'string') return []; // Reported with the source.
  const faults = [];
  // What a citation declares, the archive is asked for with the citation.
  if (!bySilence.has(`${source.id} ${silenceKey(words)}`))
    faults.push(`${how} ${clip(words)} does not stand in ${source.id}, which no citation declares`);
  const bare = withoutMarks(words);
  const standsBare = bare !== undefined && standsAt(text, bare) !== undefined;
  if (standsBare && !isSaidUnquoted)
    faults.push(`hides that ${clip(words)} stands in ${source.id} without quotation marks`);
  if (!standsBare && isSaidUnquoted)
    faults.push(`says that ${clip(words)} stands in ${source.id} without quotation marks, which it does not`);
  return faults;
}

/** The source whose list of absent words an element stands in: that of the page, or of a part of the book. */
function sourceOf(element, page, { sources }) {
  const { id } = absentList(element).attributes;
  return sources.find(({ url }) => (id === 'silences' ? page.url === url : id === `${anchorOf(url)}--silences`));
}
