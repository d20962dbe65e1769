/**
 * What a page says not to stand in a source: read as printed, and compared with
 * the archived text as printed.
 *
 * `Coast Wire: “night ferry” in quotation marks is not in the archived text; without quotation marks, “night
 * ferry” is` speaks of the words with quotation marks around them, and of the words without.
 */
import { foldType, standsAt } from './archived-words.mjs';
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
export function printedSilenceFaults(page, { dossier, texts, bySilence }) {
  const faults = [];
  const judge = (source, words, isSaidUnquoted, where) => {
    const text = texts.get(source.id);
    if (typeof text !== 'string') return; // Reported with the source.
    const found = standsAt(text, words);
    if (found !== undefined)
      faults.push(`${where} ${clip(words)} does not stand in ${source.id}, which has “${found}”`);
    if (!bySilence.has(`${source.id} ${silenceKey(words)}`))
      faults.push(`${where} ${clip(words)} does not stand in ${source.id}, which no citation declares`);
    const bare = withoutMarks(words);
    const stands = bare !== undefined && standsAt(text, bare) !== undefined;
    if (stands !== isSaidUnquoted(bare))
      faults.push(
        stands
          ? `hides that ${clip(words)} stands in ${source.id} without quotation marks`
          : `says that ${clip(words)} stands in ${source.id} without quotation marks, which it does not`,
      );
  };
  for (const element of page.elements) {
    const shown = isSaidAbsent(element, dossier) ? [fold(textOf(element))] : [];
    for (const value of [element.attributes.title, element.attributes['aria-label'], ...shown]) {
      if (value?.includes(ABSENT) !== true) continue;
      const said = readAbsent(value);
      const source = dossier.sources.find((other) => other.name === said?.name);
      if (source === undefined) {
        faults.push(`says what is absent in other words than it may: ${clip(value)}`);
        continue;
      }
      const unquoted = new Set(said.unquoted.map(silenceKey));
      const used = new Set();
      for (const words of said.words)
        judge(
          source,
          words,
          (bare) => {
            const key = bare === undefined ? undefined : silenceKey(bare);
            if (unquoted.has(key)) used.add(key);
            return unquoted.has(key);
          },
          'says that',
        );
      if (used.size < unquoted.size)
        faults.push(`says what it stands for without quotation marks of other words: ${clip(value)}`);
    }
    if (element.tag === 'dt' && isInAbsent(element)) {
      const source = sourceOf(element, page, dossier);
      const words = listedWords(fold(textOf(element)));
      if (source === undefined || words?.length !== 1) {
        faults.push(`lists as absent what it may not: ${clip(fold(textOf(element)))}`);
        continue;
      }
      const notes = elementsOf(element.parent).filter(({ tag }) => tag === 'dd');
      const isSaid = notes.some((note) => fold(textOf(note)) === UNQUOTED);
      judge(source, words[0], () => isSaid, 'lists as absent that');
    }
  }
  return faults;
}

/** The source whose list of absent words an element stands in: that of the page, or of a part of the book. */
function sourceOf(element, page, { sources }) {
  const { id } = absentList(element).attributes;
  return sources.find(({ url }) =>
    id === 'silences' ? page.url === url : id === `${url.replaceAll(/^\/|\/$/gu, '').replaceAll('/', '-')}--silences`,
  );
}
