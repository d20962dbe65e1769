/** The foot of each page: what is promised, how new the archive is, what was counted, whose the texts are. It is compared as a whole. */
import { at, exactFaults, part, way } from './exact-part.mjs';
import { newestDates } from './head-lines.mjs';
import { ownPagesOf } from './menu.mjs';
import { elementsOf } from './page-tree.mjs';
import { isErrorForm, isOwnEditor, isOnGitHub } from './repository-pages.mjs';

const PROMISE = 'Found in the archived source, never verified as true.';
const RESTS = 'Every sentence but the editors’ own rests on words found in a source, or is not published.';
const STATES = { cited: 'cited', computed: 'computed', editorial: 'editorial' };
const REVIEWS = { signed: 'signed by an editor', open: 'not yet signed' };

/** What is wrong with the foot. */
export function footFaults(page, site) {
  const foot = page.elements.find(({ tag }) => tag === 'footer');
  if (foot === undefined) return [];
  const dates = newestDates(site.dossier);
  const expected = (dates.length === 0 ? [undefined] : dates).map((date) =>
    part(
      'footer',
      { class: 'foot quiet', id: 'foot' },
      part('p', {}, promised(site)),
      part('p', {}, counted(page, site, date)),
      part('p', {}, rights(page, site, foot)),
    ),
  );
  return exactFaults(foot, expected, 'its foot');
}

/** What the site promises, and the ways to what it checks and to pages that stand in no menu. */
function promised({ base, dossier }) {
  const own = ownPagesOf(dossier).map(({ url, title }) => [' · ', way(at(url, { base }), title)]);
  const ways = [way(`${base}method/`, 'What is checked'), ' · ', way(`${base}corrections/`, 'Corrections')];
  return [part('b', {}, PROMISE), RESTS, part('span', {}, ...ways, ...own.flat())];
}

const BREAK = part('br', {});

/** How new the archive is, what the site holds, and what the sentences of the page are. */
function counted({ url }, { base, counts, isUnbound, ledgerOf }, date) {
  const told = countedOn(ledgerOf.get(url));
  return [
    ...(date === undefined ? [] : ['As of ', part('b', {}, date), ', the date of the newest dated source.', BREAK]),
    `${counts}.`,
    isUnbound === false && part('span', {}, way(`${base}print/`, 'All on one page, for print')),
    ...(told === undefined ? [] : [BREAK, way(`${base}method/ledger/`, 'Sentences on this page'), `: ${told}`]),
  ];
}

/** How many sentences of the page are in each state, and how many an editor has signed. */
function countedOn(listed) {
  if (listed === undefined || listed.sentences.length === 0) return undefined;
  return [numbered(STATES, listed.counts), numbered(REVIEWS, listed.review)].filter((line) => line !== '').join('; ');
}

/** The states that some sentence is in, each after how many are. */
const numbered = (words, counts) =>
  Object.entries(words)
    .filter(([state]) => counts[state] > 0)
    .map(([state, word]) => `${counts[state].toLocaleString('en')} ${word}`)
    .join(', ');

/** Whose the texts are, and the ways out of the site: to say that something is wrong, to change it, to see what was. */
function rights({ url }, { dossier }, foot) {
  const { repository } = dossier.labels;
  if (repository === null) return [dossier.labels.rights ?? ''];
  const hrefs = elementsOf(foot).flatMap(({ attributes }) => attributes.href ?? []);
  const out = (text, isRight) => way(hrefs.find(isRight) ?? '', text);
  const isEntry = dossier.entries.some((entry) => entry.url === url);
  const own = [
    out('Report an error', (href) => isErrorForm(href, url, dossier)),
    ' · ',
    ...(isEntry ? [out('Edit this page', (href) => isOwnEditor(href, url, dossier)), ' · '] : []),
  ];
  return [
    dossier.labels.rights ?? '',
    BREAK,
    isOnGitHub(dossier) && part('span', { class: 'noprint' }, ...own),
    out('Repository and corrections', (href) => href === repository),
  ];
}
