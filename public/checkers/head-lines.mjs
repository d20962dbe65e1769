/**
 * The line over the heading of each page: what kind of page it is, how much it lists, which part of its list it is, whose
 * voice it has. It follows from `dossier.json` as a whole, and is compared as a whole.
 */
import { figureMarks, printAsOf } from './inferred-dates.mjs';
import { entriesOf, entryAt, factsIn } from './look-up.mjs';
import { otherNames } from './names.mjs';
import { childrenOf, clip, fold, has, textOf } from './page-tree.mjs';
import { partsOf, placeInList } from './part-labels.mjs';
import { printPublished } from './print-dates.mjs';
import { groupsOf } from './print-facts.mjs';
import { printCount } from './print-numbers.mjs';
import { printingsOf } from './printings.mjs';

const VOICE = ' · in the editors’ own voice';
const LATER = /^(\/sources\/[^/]+\/)\d+\/$/u;

/** What is wrong with the line. */
export function headFaults(page, site) {
  const head = page.elements.find((element) => element.tag === 'header' && has(element, 'head', 'hero'));
  const lines = linesFor(page, site).map(fold);
  if (head === undefined) return lines.length === 0 ? [] : ['has no head'];
  const name = has(head, 'hero') ? 'quiet' : 'label';
  const first = childrenOf(head)[0];
  const isLine = first?.tag === 'p' && has(first, name);
  const said = isLine ? fold(textOf(first, (element) => has(element, 'noprint'))) : undefined;
  // Of pages that show no entry and no list nothing is derived.
  const isRight = said === undefined ? lines.length === 0 : lines.includes(said);
  if (!isRight) return [`says over its heading ${clip(said ?? 'nothing')}, expected ${clip(lines[0] ?? 'nothing')}`];
  const names = nameFaults(head, page, site);
  if (names.length > 0) return names;
  const isOwn =
    said?.endsWith(VOICE) === true && page.url !== '/corrections/' && !page.url.startsWith('/corrections/part/');
  return isOwn === has(head, 'own') ? [] : ['has a head in the voice of others'];
}

/** What the line may say. */
function linesFor(page, site) {
  const { dossier } = site;
  const { list } = placeInList(page.url);
  const own = entryAt(list, dossier) ?? entryAt(list.replace(/explore\/$/u, ''), dossier);
  const entry = own?.kind === 'source' ? undefined : own;
  const source = dossier.sources.find(({ url }) => url === list || url === LATER.exec(page.url)?.[1]);
  if (source !== undefined) return [`Source ${source.mark}`];
  if (entry !== undefined) return ofEntry(entry, page, site);
  const gone = dossier.corrections.some((one) => one.page === page.url);
  const whole = ofList(list, page, site) ?? (gone ? 'Corrections' : undefined);
  return whole === undefined ? [] : [whole].flat().map((line) => `${line}${partOf(page, site)}`);
}

/** ` · part 2 of 8`; nothing for a whole list, nor for the page on method, which begins one far down. */
function partOf({ url }, { pages }) {
  const { list, number } = placeInList(url);
  const parts = partsOf(list, pages).length;
  return parts === 1 || url === '/method/' || url.startsWith('/reports/')
    ? ''
    : ` · part ${String(number)} of ${String(parts)}`;
}

// ---------------------------------------------------------------- entries

function ofEntry(entry, page, site) {
  const { dossier } = site;
  const { title, kind } = entry;
  switch (kind) {
    case 'event':
      return [`Timeline · ${String(entry.eventType)}`];
    case 'figure':
      return figureLines(page.url === entry.url ? 'Figures' : `Figures · ${title}`, figureDates(entry, dossier));
    case 'question':
      return [`Answers compared · ${title}`];
    case 'quote':
      return printingsOf(entry, page).map((printing) => `Quotes · ${printing}`);
    case 'chapter':
      return [`${dossier.labels.chapters} · ${numberOf(entry, dossier) ?? 'Aside'}`];
    case 'actor':
      return [`Who${partOf(page, site)}`];
    case 'place':
      return [`Map and places${partOf(page, site)}`];
    default:
      return page.url === entry.url ? ofOwnPage(entry, dossier) : [`Method${partOf(page, site)}`];
  }
}

const figureLines = (name, dates) => (dates.length === 0 ? [name] : dates.map((date) => `${name} · as of ${date}`));

/** The names that a place has beside its own stand behind how sure it is: all of them, and no other. */
function nameFaults(head, { url }, { dossier }) {
  const place = entryAt(url, dossier, 'place');
  if (place === undefined) return [];
  const others = otherNames(place).filter((name) => !isShared(name, place, dossier));
  const line = childrenOf(head).find((child) => has(child, 'certainty'));
  const [, said = ''] = (line === undefined ? '' : fold(textOf(line))).split(/ · (?=also printed as )/u);
  const names = others.length === 0 ? '' : fold(`also printed as ${others.join(', ')}`);
  return said === names
    ? []
    : [`calls its place ${clip(said || 'nothing else')}, expected ${clip(names || 'nothing else')}`];
}

/** Whether another place may be meant by a name, which then stands for neither. */
const isShared = (name, entry, { entries }) =>
  entries.some(
    (other) =>
      other.kind === 'place' &&
      other !== entry &&
      [other.title, ...other.labels].some((one) => one.toLowerCase() === name.toLowerCase()),
  );

/** The overview tells how new the archive is, and pages of the editors whose voice they have. */
function ofOwnPage(entry, dossier) {
  const isOwn = entry.statements.find(({ part }) => part === 'title')?.state === 'editorial';
  const lines = entry.url === '/' ? ofOverview(dossier) : [entry.url === '/method/' ? 'Method' : dossier.title];
  return lines.map((line) => `${line}${isOwn ? VOICE : ''}`);
}

function ofOverview(dossier) {
  const { sources } = dossier;
  const undated = sources.filter(({ published }) => published.value === null).length;
  const missing = undated === 0 ? [] : [`${String(undated)} of ${String(sources.length)} reports undated`];
  const newest = newestDates(dossier);
  return (newest.length === 0 ? [[]] : newest.map((date) => [`As of ${date}`])).map((date) =>
    [...date, ...missing].join(' · '),
  );
}

/** Ways to print the day of the newest source; none where none is dated. */
export function newestDates(dossier) {
  const days = dossier.sources
    .map(({ published }) => published.value ?? '')
    .filter((date) => /^\d{4}(?:-\d{2}){0,2}$/u.test(date));
  const newest = days.sort().at(-1);
  return newest === undefined ? [] : printPublished(newest, dossier);
}

/** As of when a figure holds, in every way to print it; none where no source gives a day. */
export function figureDates({ id, asOf }, dossier) {
  if (asOf === undefined) return [];
  const [fact] = factsIn(id, dossier);
  const marks = fact === undefined ? { bare: true } : figureMarks(fact, dossier);
  return printAsOf(asOf, marks, dossier.language);
}

/** `6 of 8`; nothing for a chapter beside the subject. */
export function numberOf(chapter, dossier) {
  const chapters = entriesOf('chapter', dossier).filter(({ aside }) => aside !== true);
  const at = chapters.indexOf(chapter);
  return at === -1 ? undefined : `${String(at + 1)} of ${String(chapters.length)}`;
}

// ---------------------------------------------------------------- lists

/** How much a list holds, all its parts together. */
function ofList(list, page, { dossier, pages }) {
  const { facts, corrections, labels, sources } = dossier;
  const ofKind = (kind) => entriesOf(kind, dossier);
  const chapters = ofKind('chapter');
  if (chapters.some(({ url }) => url.startsWith(list)) && list.split('/').length === 3)
    return [false, true]
      .map((apart) => [chapters.filter(({ aside }) => (aside === true) === apart).length, apart ? 'aside' : 'chapter'])
      .filter(([number, noun]) => number > 0 || noun === 'chapter')
      .map(([number, noun]) => printCount(number, noun))
      .join(', ');
  const computed = facts.filter(({ derived }) => derived !== undefined).length;
  const drawn = facts.filter(({ entry }) => entry.startsWith('figures/'));
  const several = facts.filter((fact) => !['agreed', 'single', 'computed'].includes(fact.relation));
  if (list.startsWith('/reports/')) return ofSheet(page);
  if (list.startsWith('/method/ledger/') && list !== '/method/ledger/') return 'The sentence ledger';
  if (pages.get(list)?.url.startsWith('/method/')) return 'Method';
  return {
    '/timeline/': printCount(ofKind('event').length, 'event'),
    '/places/': printCount(ofKind('place').length, 'place'),
    '/actors/': printCount(ofKind('actor').length, 'entry', 'entries'),
    '/quotes/': printCount(ofKind('quote').length, 'quotation'),
    '/figures/': beside(printCount(drawn.length, 'figure'), computed, 'of them computed'),
    '/differences/': [several, several.filter((fact) => groupsOf(fact).length > 1)].map(({ length }) =>
      printCount(length, 'question with more than one answer', 'questions with more than one answer'),
    ),
    '/sources/': archiveLines(dossier),
    '/corrections/': `${printCount(corrections.length, 'correction')}${VOICE}`,
    '/search/': 'Every event, figure, quotation, chapter and source',
    '/404.html': '404',
    '/': ofOverview({ ...dossier, labels, sources }),
  }[list];
}

const beside = (all, number, what) => (number === 0 ? all : `${all}, ${String(number)} ${what}`);

const archiveLines = (dossier) => {
  const dates = newestDates(dossier);
  return dates.length === 0 ? 'The archive' : dates.map((date) => `The archive · as of ${date}`);
};

/** A sheet of the table of answers counts what it asks of whom. */
function ofSheet({ elements }) {
  const asked = elements.filter((element) => element.tag === 'tr' && has(element, 'q')).length;
  const table = elements.filter(({ tag, attributes }) => tag === 'th' && attributes.scope === 'col').length;
  return `${printCount(asked, 'question')}, ${printCount(table, 'source')}`;
}
