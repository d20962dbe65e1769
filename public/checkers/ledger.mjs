/** Whether the ledger lists what pages show, and what `dossier.json` has. */
import { key } from './labels.mjs';
import { groupBy } from './look-up.mjs';
import { inPlace } from './messages.mjs';
import { namesOf } from './names.mjs';
import { clip, has, within } from './page-tree.mjs';
import { sentencesOf, squeeze } from './sentences.mjs';

// ---------------------------------------------------------------- a page and its ledger

/** What a page shows and its ledger does not list, and what that lists and the page does not show. */
export function listingFaults(shown, listed) {
  const keyOf = ({ state, text }) => `${state} ${squeeze(text)}`;
  const rest = new Map();
  for (const sentence of listed) rest.set(keyOf(sentence), [...(rest.get(keyOf(sentence)) ?? []), sentence]);
  const unlisted = shown.filter(({ text, state }) => {
    // What rests on nothing may only be what an editor has waived, with a reason on the method page.
    const same = rest.get(keyOf({ text, state: state === 'error' ? 'waived' : state }));
    return same?.pop() === undefined;
  });
  return [
    ...unlisted.map(
      ({ text, state }) => `${state === 'error' ? 'rests on nothing' : `not in the ledger: ${state}`}: ${text}`,
    ),
    ...[...rest.values()].flat().map(({ state, text }) => `not on the page: ${state}: ${text}`),
  ];
}

// A note stands inside the paragraph whose sentence it follows: within one of these any order may be.
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'figcaption', 'caption', 'summary']);

/**
 * Whether the ledger lists the sentences of a page in the order of its blocks. Notes on what was corrected, and what is said
 * beside passages that are opened, have no place of their own in it; nor has what stands in no block, between others.
 */
export function listedOrderFaults(shown, listed, { elements }) {
  const blockOf = ({ element }) => within(element, ({ tag }) => BLOCKS.has(tag));
  const isApart = ({ element }) =>
    blockOf({ element }) === undefined ||
    within(element, (one) => one.attributes?.popover !== undefined || has(one, 'note', 'own')) !== undefined;
  const apart = new Set(shown.filter(isApart).map(({ text }) => squeeze(text)));
  const inPlace = (sentences) =>
    sentences.map((one) => ({ ...one, text: squeeze(one.text) })).filter(({ text }) => !apart.has(text));
  const places = new Map(elements.map((element, at) => [element, at]));
  const placeOf = (sentence) => places.get(blockOf(sentence));
  const blocks = [...groupBy(inPlace(shown), placeOf)].sort(([one], [other]) => one - other);
  const given = inPlace(listed).map(({ text }) => text);
  if (blocks.reduce((sum, [, own]) => sum + own.length, 0) !== given.length) return [];
  let from = 0;
  for (const [, own] of blocks) {
    const left = own.map(({ text }) => text);
    for (const text of given.slice(from, from + own.length)) {
      const at = left.indexOf(text);
      if (at === -1) return [`has its sentences in another order than its ledger, ${clip(text)}`];
      left.splice(at, 1);
    }
    from += own.length;
  }
  return [];
}

/** Whether the ledger counts as many signed and open sentences as the page shows. */
export const reviewCountFaults = (shown, listed = { signed: 0, open: 0 }, reviews) =>
  ['signed', 'open'].flatMap((review) => {
    const number = shown.filter(({ text }) => reviews.get(squeeze(text)) === review).length;
    return number === listed[review]
      ? []
      : [`has ${String(number)} sentences ${review}, its ledger ${String(listed[review])}`];
  });

// ---------------------------------------------------------------- the ledger and the data

/** What is wrong with the ledger itself: what it lists must be the dossier's, and the dossier's must be in it. */
export function ledgerFaults(site) {
  const { dossier, ledger, lines, known, pages } = site;
  return [
    ...inPlace('ledger.json', wordFaults(ledger, dossier, known)),
    ...inPlace('ledger.json', [...repeatedPages(ledger), ...pageOrderFaults(ledger)]),
    ...ledger.pages.flatMap((page) => ledgerPageFaults(page, lines, pages)),
    ...inPlace('ledger.json', totalFaults(ledger)),
    ...unsaidFaults(site),
  ];
}

/** Words that it lists as those of the interface, or as names, and that are not. */
function wordFaults(ledger, dossier, known) {
  const names = new Set(namesOf(dossier).map(key));
  const isKnown = (word) => known.has(key(word)) || names.has(key(word)) || isScore(word, dossier);
  return [
    ...ledger.interface
      .filter((word) => !isKnown(word))
      .map((word) => `lists words as the interface’s that are not, ${clip(word)}`),
    ...ledger.names
      .filter((name) => !names.has(key(name)))
      .map((name) => `lists a name that the dossier does not have, ${clip(name)}`),
  ];
}

const isScore = (word, { score }) =>
  score?.planted?.missed.some(({ reason }) => key(word).endsWith(key(reason.replaceAll(/\d+/gu, '#')))) === true;

const STATES = ['cited', 'computed', 'editorial', 'waived', 'uncited'];
const countIn = (sentences, state) => sentences.filter((sentence) => sentence.state === state).length;

function repeatedPages({ pages }) {
  const seen = new Set();
  return pages.flatMap(({ url }) => {
    if (seen.has(url)) return [`lists ${url} twice`];
    seen.add(url);
    return [];
  });
}

/** Pages stand in the order of their addresses. */
function pageOrderFaults({ pages }) {
  const fallen = pages.find(({ url }, at) => at > 0 && url < pages[at - 1].url);
  return fallen === undefined ? [] : [`lists ${fallen.url} in another place than its address has`];
}

/** A page of it is a page of the site, its sentences are counted, and each is one of the dossier in that state. */
function ledgerPageFaults({ url, counts, sentences }, lines, pages) {
  const miscounted = STATES.filter((state) => counts[state] !== countIn(sentences, state));
  return [
    ...(pages.has(url) ? [] : [`${url}: in the ledger, but there is no such page`]),
    ...miscounted.map(
      (state) =>
        `ledger.json: counts ${String(counts[state])} sentences ${state} on ${url}, lists ${String(countIn(sentences, state))}`,
    ),
    ...sentences
      .filter(({ text, state }) => lines.get(squeeze(text))?.states.has(state) !== true)
      .map(({ text, state }) => `${url}: not in dossier.json: ${state}: ${text}`),
  ];
}

/** Its counts are those of its sentences. */
function totalFaults({ counts, pages }) {
  const all = pages.flatMap(({ sentences }) => sentences);
  return STATES.filter((state) => counts[state] !== countIn(all, state)).map(
    (state) => `counts ${String(counts[state])} sentences ${state}, lists ${String(countIn(all, state))}`,
  );
}

/** Parts of an entry that its page says as sentences. */
const SAID = new Set(['summary', 'prose', 'heading', 'cell', 'caption']);

/** What the dossier has and the ledger of its page does not list. */
function unsaidFaults({ ledger, dossier, said }) {
  const saidOn = new Map(
    ledger.pages.map(({ url, sentences }) => [url, new Set(sentences.map(({ text }) => squeeze(text)))]),
  );
  return dossier.entries.flatMap(({ url, statements }) => {
    const own = saidOn.get(url.split('#')[0]);
    return statements
      .filter(({ part }) => SAID.has(part))
      .flatMap(({ id, text }) =>
        sentencesOf(text, said)
          .filter((sentence) => own?.has(squeeze(sentence)) !== true)
          .map((sentence) => `${url}: does not say what dossier.json has, ${id}: ${sentence}`),
      );
  });
}
