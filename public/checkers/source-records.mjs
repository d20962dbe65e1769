/** Whether the record of a source says of its document what that has. */
import { foldType } from './archived-words.mjs';
import { inPlace, quote } from './messages.mjs';

/** What is wrong with the records of all sources. */
export const sourceRecordFaults = ({ sources, texts }) =>
  [...sources.values()].flatMap((source) =>
    inPlace(source.id, [
      ...['headline', 'publisher', 'author'].flatMap((name) => datumFaults(name, source, texts.get(source.id))),
      ...documentFaults(source, texts.get(source.id)),
    ]),
  );

/** What a document states of itself stands in it; what is unknown has no value. */
function datumFaults(name, source, text) {
  const { value, known } = source[name];
  const isStated = (words) => foldType(text).toLowerCase().includes(foldType(words).toLowerCase());
  if (known === 'stated' && typeof text === 'string' && !isStated(value ?? ''))
    return [`has a ${name} that its document does not state, ${quote(value)}`];
  return (known === 'unknown') === (value === null) ? [] : [`knows and does not know its ${name}`];
}

/** Words with which a part of a document begins that is set aside. */
const OPENING = 5;

/** A source has its document, which opens what the record sets aside as that says. */
function documentFaults({ sha256, setAside }, text) {
  if (text === undefined) return [`no archived document has the hash ${sha256}`];
  if (text === null) return ['its archived document is not UTF-8'];
  return setAside.flatMap(({ start, end, opening }) => {
    const words = text.slice(start, end).trim().split(/\s+/u);
    const expected = words.length > OPENING ? `${words.slice(0, OPENING).join(' ')} …` : words.join(' ');
    const isThere = start < end && end <= text.length && opening === expected;
    return isThere ? [] : [`sets aside ${quote(opening)}, the document has ${quote(expected)}`];
  });
}

/** The sources that the citations of an entry are of, in the order of the dossier. */
export function worksOf({ id }, { citations, sources }) {
  const cited = new Set(
    citations.filter(({ entry }) => entry === id).flatMap(({ passages }) => passages.map(({ source }) => source)),
  );
  return sources.filter((source) => cited.has(source.id));
}
