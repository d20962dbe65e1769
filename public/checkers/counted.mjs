/** What the words of the interface may count: `5 archived sources`, `in 3 reports`. */
import { HEADS } from './answer-lines.mjs';
import { key } from './labels.mjs';
import { passageId } from './passage-ids.mjs';
import { countsOfScore } from './score.mjs';

const UNBOUND =
  'A dossier of more than # entries is not put on one page, which would be too large to open or to print.';

/** What the phrases that count parts of the dossier may say: the number itself, or for parts of a list no more. */
export function countsOf({ sources, entries, facts, citations, score }) {
  const passages = new Set(citations.flatMap((citation) => citation.passages.map(passageId))).size;
  const undated = sources.filter(({ published }) => published.value === null).length;
  const ofKind = (kind) => entries.filter((entry) => entry.kind === kind).length;
  const read = (found) => Number(found.replaceAll(',', ''));
  const exactly = (number) => (found) => read(found) === number;
  const most = (number) => (found) => read(found) <= number;
  const nouns = {
    'archived source': exactly(sources.length),
    'archived document': exactly(sources.length),
    source: most(sources.length),
    event: most(ofKind('event')),
    figure: most(ofKind('figure')),
    chapter: most(ofKind('chapter')),
    quotation: most(ofKind('quote')),
    speaker: most(ofKind('actor')),
    place: most(ofKind('place')),
    question: most(facts.length),
    entry: most(entries.length),
    passage: most(passages),
    'cited passage': most(passages),
    citation: most(citations.length),
  };
  const plural = (noun) => (noun === 'entry' ? 'entries' : `${noun}s`);
  const counted = Object.entries(nouns).flatMap(([noun, test]) => [
    [`# ${noun}`, test],
    [`# ${plural(noun)}`, test],
  ]);
  const answers = Math.max(0, ...facts.map(({ readings }) => readings.length));
  return new Map([
    ...counted,
    ['# passages cited', exactly(passages)],
    ['# passage cited', exactly(passages)],
    ['# of # reports undated', (some, all) => read(some) === undated && read(all) === sources.length],
    ['of # separate origins at most', most(sources.length)],
    ['in # reports', most(sources.length)],
    ['the same words in # sources', most(sources.length)],
    ['# wordings; some words differ', most(sources.length)],
    ['# wordings; one prints more than another', most(sources.length)],
    ['# parts, each printed by another source', most(sources.length)],
    ['in # reports, some of which may share an origin', most(sources.length)],
    ['in # reports that may share an origin', most(sources.length)],
    ...Object.values(HEADS).map((head) => [key(`${head}: # answers`), most(answers)]),
    [key(UNBOUND), (found) => read(found) < entries.length],
    ...countsOfScore(score ?? {}),
  ]);
}
