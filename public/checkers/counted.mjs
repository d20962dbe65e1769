/** What the words of the interface may count: `5 archived sources`, `in 3 reports`. */
import { HEADS } from './answer-lines.mjs';
import { key } from './labels.mjs';
import { passageId } from './passage-ids.mjs';
import { countsOfScore } from './score.mjs';

const UNBOUND =
  'A dossier of more than # entries is not put on one page, which would be too large to open or to print.';

/** What the phrases that count parts of the dossier may say: the number itself, or for parts of a list no more. */
export function countsOf(dossier) {
  const { sources, entries, facts, score } = dossier;
  const undated = sources.filter(({ published }) => published.value === null).length;
  const answers = facts.reduce((most, { readings }) => Math.max(most, readings.length), 0);
  return new Map([
    ...partCounts(dossier),
    ['# of # reports undated', (some, all) => numberOf(some) === undated && numberOf(all) === sources.length],
    ...OF_SOURCES.map((phrase) => [phrase, atMost(sources.length)]),
    ...Object.values(HEADS).map((head) => [key(`${head}: # answers`), atMost(answers)]),
    [key(UNBOUND), (found) => numberOf(found) < entries.length],
    ...countsOfScore(score ?? {}),
  ]);
}

const numberOf = (found) => Number(found.replaceAll(',', ''));
const exactly = (number) => (found) => numberOf(found) === number;
const atMost = (number) => (found) => numberOf(found) <= number;

/** Phrases that count some of the sources. */
const OF_SOURCES = [
  'of # separate origins at most',
  'in # reports',
  'the same words in # sources',
  '# wordings; some words differ',
  '# wordings; one prints more than another',
  '# parts, each printed by another source',
  'in # reports, some of which may share an origin',
  'in # reports that may share an origin',
];

/** Sources, entries of each kind and passages by what one of them is called. */
function partCounts({ sources, entries, facts, citations }) {
  const passages = new Set(citations.flatMap((citation) => citation.passages.map(passageId))).size;
  const ofKind = (kind) => atMost(entries.filter((entry) => entry.kind === kind).length);
  const parts = {
    'archived source': exactly(sources.length),
    'archived document': exactly(sources.length),
    source: atMost(sources.length),
    event: ofKind('event'),
    figure: ofKind('figure'),
    chapter: ofKind('chapter'),
    quotation: ofKind('quote'),
    speaker: ofKind('actor'),
    place: ofKind('place'),
    question: atMost(facts.length),
    entry: atMost(entries.length),
    passage: atMost(passages),
    'cited passage': atMost(passages),
    citation: atMost(citations.length),
  };
  const plural = (noun) => (noun === 'entry' ? 'entries' : `${noun}s`);
  return [
    ...Object.entries(parts).flatMap(([noun, test]) => [
      [`# ${noun}`, test],
      [`# ${plural(noun)}`, test],
    ]),
    ['# passages cited', exactly(passages)],
    ['# passage cited', exactly(passages)],
  ];
}
