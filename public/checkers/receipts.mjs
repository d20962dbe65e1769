/** The receipts: whether the words of each citation stand in the archive where it says, and those of each silence nowhere. */
import { isInsideWord, standsAt } from './archived-words.mjs';
import { inPlace, quote } from './messages.mjs';
import { endsFaults } from './whole-passages.mjs';

/** Units of context that a receipt gives on either side of a passage. */
const CONTEXT = 32;

/** What is wrong with the citations of a dossier, and with how its statements name them. */
export function receiptFaults(known) {
  const sentences = sentencesByCitation(known);
  return [
    ...[...known.entries.values()].flatMap((entry) => inPlace(entry.id, namingFaults(entry, known))),
    ...known.dossier.citations.flatMap((citation) => [
      ...inPlace(citation.id, citationFaults(citation, sentences, known)),
      ...(citation.silences ?? []).flatMap((silence) => silenceFaults(citation, silence, known)),
      ...citation.passages.flatMap((passage) => spanFaults(citation, passage, known)),
    ]),
  ];
}

/** What each citation is said to support, by the statements that name it. */
const sentencesByCitation = ({ entries }) =>
  new Map(
    [...entries.values()].flatMap(({ statements }) =>
      statements.flatMap(({ text, citations }) => citations.map((id) => [id, text])),
    ),
  );

/** An entry has statements with ids of its own, which name citations of its own. */
const namingFaults = (entry, { citations }) =>
  entry.statements.flatMap((statement) => [
    ...(statement.id.startsWith(`${entry.id}#`) ? [] : [`has a statement ${statement.id}, which is no id of it`]),
    ...statement.citations
      .filter((id) => citations.get(id)?.entry !== entry.id)
      .map((id) => `cites ${id}, which is no citation of it`),
  ]);

/** A citation belongs to an entry, has its page, gives the sentence that names it, and rests on something. */
function citationFaults(citation, sentences, { entries }) {
  const faults = [];
  const entry = entries.get(citation.entry);
  if (entry === undefined) faults.push(`belongs to ${citation.entry}, which is no entry`);
  else if (citation.url !== entry.url) faults.push(`gives the page ${citation.url}, its entry ${entry.url}`);
  if (!citation.id.startsWith(`${citation.entry}#`)) faults.push(`is no id of ${citation.entry}`);
  // Evidence that no sentence names stands for its entry as a whole.
  const sentence = sentences.has(citation.id) ? sentences.get(citation.id) : entry?.title;
  if (citation.sentence !== sentence) faults.push('gives another sentence than the statement that cites it');
  if (citation.passages.length + (citation.silences ?? []).length === 0) faults.push('has no passage');
  return faults;
}

/** A passage is a slice of a document: whole words, with their surroundings and their mark. */
function spanFaults(citation, passage, { sources, texts, bySource }) {
  const { source, start, end } = passage;
  const place = `${citation.id} ${source}-${String(start)}-${String(end)}`;
  const record = sources.get(source);
  if (record === undefined) return inPlace(place, ['its source is not in the list of sources']);
  const text = texts.get(source);
  if (typeof text !== 'string') return []; // Reported with the source.
  if (start >= end || end > text.length)
    return inPlace(place, [`is no span of a document of ${String(text.length)} units`]);
  return inPlace(place, [
    ...wordFaults(passage, text),
    ...contextFaults(passage, text),
    ...(cutsWord(passage, text) ? ['begins or ends inside a word'] : []),
    ...markFaults(passage, record, bySource.get(source)),
  ]);
}

function wordFaults(passage, text) {
  const { start, end, exact } = passage;
  const words = text.slice(start, end);
  return [
    ...(words === exact ? [] : [`the document has ${quote(words)}, not ${quote(exact)}`]),
    ...endsFaults(passage, text),
  ];
}

/** What stands around its words is given where these alone do not tell where it is. */
function contextFaults({ start, end, exact, prefix, suffix, given = { exact, end } }, text) {
  const isOnce = text.indexOf(given.exact) === text.lastIndexOf(given.exact);
  const before = isOnce ? '' : text.slice(Math.max(0, start - CONTEXT), start);
  const behind = isOnce ? '' : text.slice(given.end, given.end + CONTEXT);
  return [
    ...(prefix === before ? [] : ['its prefix is not what stands before it']),
    ...(suffix === behind ? [] : ['its suffix is not what stands behind it']),
  ];
}

const cutsWord = ({ start, end }, text) =>
  isInsideWord(text, start) || isInsideWord(text, end) || beginsWithEnding(text, start);

/** A mark is the letter of the source and the number of the passage in the order of the document. */
function markFaults({ start, end, mark }, record, spans) {
  const expected = `${record.mark}${String(numberOf(spans, start, end))}`;
  return mark === expected ? [] : [`its mark is ${quote(mark)}, counted ${expected}`];
}

/** How many of the spans, which are in order, stand up to this one. */
function numberOf(spans, start, end) {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [first, last] = spans[middle];
    if (first < start || (first === start && last <= end)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a passage that begins at `at` begins with what hangs on the word before it: the “’s” of “the council’s”. */
function beginsWithEnding(text, at) {
  const word = /\p{L}(['’]?)$/u.exec(text.slice(Math.max(0, at - 3), at));
  const ending = word?.[1] === '' ? /^['’](?:s|t|d|m|re|ve|ll)\b/u : /^(?:s|t|d|m|re|ve|ll)\b/u;
  return word !== null && ending.test(text.slice(at, at + 4));
}

/** The words of a silence are nowhere in the document, as whole words, whatever the case of their letters. */
function silenceFaults(citation, { source, words }, { sources, texts }) {
  const place = `${citation.id} ${source} without ${quote(words)}`;
  if (!sources.has(source)) return inPlace(place, ['its source is not in the list of sources']);
  if (!/[\p{L}\p{N}]/u.test(words)) return inPlace(place, ['names no words']);
  const document = texts.get(source);
  if (typeof document !== 'string') return []; // Reported with the source.
  const found = standsAt(document, words);
  return found === undefined ? [] : inPlace(place, [`the document has ${quote(found)}`]);
}
