/**
 * What a list sets apart by headings stands under the heading that it belongs to: an event under its type and its day, a
 * question under how its answers stand to each other. An item carries the line of how sure its own page says that it is,
 * and a correction says what was old and what is new in these places.
 */

import { key } from './labels.mjs';
import { REPEATING, factBehind, whereTo } from './links.mjs';
import { entryAt } from './look-up.mjs';
import { childrenOf, clip, elementsOf, has, within, wordsOf } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';
import { squeeze } from './sentences.mjs';
import { LINES } from './sureness.mjs';

/** What is wrong with the groups of a page and the lines of its items. */
export function groupedFaults(page, site) {
  return [
    ...page.elements.flatMap((element) => {
      if (element.tag === 'section' && has(element, 'gr')) return timeFaults(element, page, site);
      if (element.tag === 'section' && has(element, 'group', 'apart')) return relationFaults(element, page, site);
      if (element.tag === 'li') return lineFaults(element, page, site);
      return [];
    }),
    ...(page.url.startsWith('/corrections/') ? correctionFaults(page, site.dossier) : []),
  ];
}

const linksIn = (element, isIn) => elementsOf(element).filter(({ tag, parent }) => tag === 'a' && isIn(parent));

/** The entries of a kind that links lead to. */
const entriesAt = (links, kind, page, site) =>
  links.flatMap((link) => entryAt(whereTo(link, page, site), site.dossier, kind) ?? []);

// ---------------------------------------------------------------- the timeline

/** A lane of the picture of a time is headed by the type of its events, a group of the list by their date. */
function timeFaults(group, page, site) {
  if (within(group, (other) => has(other, 'axis')) === undefined) return dayFaults(group, page, site);
  const [head] = childrenOf(group);
  if (head?.tag !== 'h2') return ['has events under no heading'];
  if (group.parent.tag !== 'div') return [];
  const events = entriesAt(
    linksIn(group, ({ tag }) => tag === 'p'),
    'event',
    page,
    site,
  );
  return events
    .filter(({ eventType }) => key(eventType) !== key(wordsOf(head)))
    .map(({ title }) => `lists ${clip(title)} under ${clip(wordsOf(head))}`);
}

/** The date over a group is that of each event of it, which may say it in other words beside its title. */
function dayFaults(group, page, site) {
  const [head] = childrenOf(group);
  if (has(group, 'voice') || !has(group, 'wide')) return [];
  if (head?.tag !== 'header' || wordsOf(head) === '') return ['has events under no date'];
  const told = key(wordsOf(head).replace(/ \(inferred\)$/u, ''));
  return entriesAt(
    linksIn(group, ({ tag }) => tag === 'h3'),
    'event',
    page,
    site,
  )
    .filter(
      ({ date, labels }) => ![...printDates(date, site.dossier.language), ...labels].some((day) => key(day) === told),
    )
    .map(({ title }) => `lists ${clip(title)} under ${clip(wordsOf(head))}`);
}

// ---------------------------------------------------------------- questions

/** What the list of questions calls each relation, and the sections of those where reports do not differ. */
export const RELATIONS = {
  contradict: 'Reports contradict each other',
  compatible: 'Reports answer differently, and may all be right',
  precision: 'Some reports are more exact than others',
  wording: 'Reports word it differently',
  agreed: 'Where they agree',
  single: 'What one report or one origin says',
};

function relationFaults(section, page, site) {
  if (!/^\/differences\/(?:part\/\d+\/)?$/u.test(page.url)) return [];
  const [head] = childrenOf(section);
  const told = head?.tag === 'h2' ? wordsOf(head) : '';
  const facts = linksIn(section, ({ tag }) => tag === 'h3' || tag === 'dt').flatMap(
    (link) => factBehind(link, page, site) ?? [],
  );
  if (facts.length === 0) return ['has a group of no questions'];
  return facts
    .filter(({ relation }) => RELATIONS[relation] !== told)
    .map(({ question }) => `lists ${clip(question)} under ${clip(told)}`);
}

// ---------------------------------------------------------------- lines

const lineIn = ({ classes }) => LINES.find((line) => classes.includes(line));

/** An item of a list that leads to an event has the line that stands on the page of the event. */
function lineFaults(item, page, site) {
  const line = lineIn(item);
  if (line === undefined || page.url === REPEATING) return [];
  const [url] = linksIn(item, ({ tag }) => /^(?:h[2-4]|p|li)$/u.test(tag)).map((link) => whereTo(link, page, site));
  const own = site.pages.get(url)?.elements.find(({ tag, parent, ...other }) => isCertainty(tag, parent, other));
  return own === undefined || lineIn(own) === line
    ? []
    : [`shows ${clip(site.pages.get(url).title)} as ${line}, and its page as ${String(lineIn(own))}`];
}
const isCertainty = (tag, parent, element) => tag === 'p' && parent.tag === 'header' && has(element, 'certainty');

// ---------------------------------------------------------------- corrections

/** What a correction is called in each of its places, and what stands there. */
const PLACES = [
  ['del', 'It said', 'new'],
  ['ins', 'It now says', 'old'],
];

function correctionFaults(page, { corrections }) {
  const items = page.elements.filter((element) => element.tag === 'li' && has(element, 'editorial'));
  return items.flatMap((item) => {
    const own = corrections.find(({ reason }) => squeeze(reason) === squeeze(wordsOf(childrenOf(item).at(-1))));
    if (own === undefined) return [`has a correction without its reason: ${clip(wordsOf(item))}`];
    return PLACES.flatMap(([tag, called, other]) => {
      const place = elementsOf(item).find((element) => element.tag === tag);
      if (place === undefined) return [];
      const label = childrenOf(place.parent).find((element) => has(element, 'label'));
      const isOther = own.old !== own.new && squeeze(wordsOf(place)) === squeeze(String(own[other]));
      return wordsOf(label) === called && !isOther ? [] : [`gives another wording than: ${called} ${clip(own.old)}`];
    });
  });
}
