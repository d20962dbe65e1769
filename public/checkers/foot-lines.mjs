/** The foot of each page: what is promised, how new the archive is, what was counted, whose the texts are. It is compared as a whole. */
import { newestDates } from './head-lines.mjs';
import { REPEATING } from './links.mjs';
import { clip, fold, has, textOf } from './page-tree.mjs';

const PROMISE =
  'Found in the archived source, never verified as true. Every sentence but the editors’ own rests on words found in a source, or is not published. What is checked · Corrections';
const STATES = { cited: 'cited', computed: 'computed', editorial: 'editorial' };
const REVIEWS = { signed: 'signed by an editor', open: 'not yet signed' };

/** What is wrong with the foot. */
export function footFaults(page, site) {
  const foot = page.elements.find(({ tag }) => tag === 'footer');
  if (foot === undefined) return [];
  const parts = foot.children.filter((child) => typeof child !== 'string' || fold(child) !== '');
  const said = parts.map((part) =>
    fold(typeof part === 'string' ? part : textOf(part, (element) => has(element, 'noprint'))),
  );
  const expected = linesFor(page, site);
  return Array.from({ length: Math.max(said.length, expected.length) }, (_, at) => at).flatMap((at) => {
    const [line, lines = []] = [said[at], expected[at]];
    return lines.map(fold).includes(line)
      ? []
      : [`says in its foot ${clip(line ?? 'nothing')}, expected ${clip(lines[0] ?? 'nothing')}`];
  });
}

const count = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

/** What each of its three paragraphs may say. */
function linesFor({ url }, { dossier, ledger, passages, pages }) {
  const { entries, sources, citations, labels } = dossier;
  // The editors' own pages stand in no menu: the foot leads to them.
  const own = entries.filter(({ kind, url: at }) => kind === 'page' && !['/', '/method/'].includes(at));
  const statements = entries.reduce((sum, entry) => sum + entry.statements.length, 0);
  const counts = [
    count(sources.length, 'source'),
    count(passages.size, 'passage'),
    count(citations.length, 'citation'),
    count(statements, 'sentence'),
  ].join(', ');
  const isBound = pages.get(REPEATING)?.elements.some(({ attributes }) => attributes['data-unbound'] !== undefined);
  const held = `${counts}.${isBound === false ? ' All on one page, for print' : ''}${countedOn(url, ledger)}`;
  const dates = newestDates(dossier);
  const rights = labels.rights ?? '';
  return [
    [[PROMISE, ...own.map(({ title }) => title)].join(' · ')],
    dates.length === 0 ? [held] : dates.map((date) => `As of ${date}, the date of the newest dated source. ${held}`),
    [labels.repository === null ? rights : `${rights} Repository and corrections`],
  ];
}

/** How many sentences of the page are in each state, and how many an editor has signed. */
function countedOn(url, { pages }) {
  const listed = pages.find((page) => page.url === url);
  if (listed === undefined || listed.sentences.length === 0) return '';
  const told = [numbered(STATES, listed.counts), numbered(REVIEWS, listed.review)].filter((line) => line !== '');
  return ` Sentences on this page: ${told.join('; ')}`;
}

/** The states that some sentence is in, each after how many are. */
const numbered = (words, counts) =>
  Object.entries(words)
    .filter(([state]) => counts[state] > 0)
    .map(([state, word]) => `${counts[state].toLocaleString('en')} ${word}`)
    .join(', ');
