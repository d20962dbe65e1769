/** What all pages of a site are compared with, looked up in its data once. */
import { calledOf } from './called-pages.mjs';
import { countsOf } from './counted.mjs';
import { datesOf } from './dates.mjs';
import { linesOf } from './dossier-lines.mjs';
import { interfaceWords, knownWords } from './interface-words.mjs';
import { key, keysOf, labelReader } from './labels.mjs';
import { REPEATING } from './links.mjs';
import { namesOf } from './names.mjs';
import { passageId } from './passage-ids.mjs';
import { printFact, printedFacts } from './print-facts.mjs';
import { printCount } from './print-numbers.mjs';
import { saidIn, squeeze } from './sentences.mjs';
import { reviewsIn } from './signatures.mjs';
import { silenceKey } from './silences.mjs';

/** What all pages are compared with. */
export function siteOf(dossier, ledger, pages) {
  const said = saidIn(ledger);
  const inSources = passagesOf(dossier);
  return {
    dossier,
    ledger,
    pages,
    base: ledger.base,
    ...labelsOf(dossier),
    ...factsOf(dossier),
    ...inSources,
    counts: countsIn(dossier, inSources),
    /** Whether the dossier is too long for one page; nothing where the site has no such page. */
    isUnbound: pages.get(REPEATING)?.elements.some(({ attributes }) => attributes['data-unbound'] !== undefined),
    called: calledOf(dossier, pages),
    lines: linesOf(dossier, said),
    reviews: reviewsIn(dossier, said),
    silences: silencesOf(dossier),
    eventsOf: eventsOf(dossier),
    /** What the ledger lists on any page. */
    said,
    /** What the ledger has of each page, by its address. */
    ledgerOf: new Map(ledger.pages.map((page) => [page.url, page])),
  };
}

/** What there is of each, as the foot of every page prints it. */
function countsIn({ sources, citations, entries }, { passages }) {
  const sentences = entries.reduce((sum, { statements }) => sum + statements.length, 0);
  return [
    printCount(sources.length, 'source'),
    printCount(passages.size, 'passage'),
    printCount(citations.length, 'citation'),
    printCount(sentences, 'sentence'),
  ].join(', ');
}

/** Words that may stand alone, in several places. */
function labelsOf(dossier) {
  // A heading of corrections is a sentence where there are any.
  const names = [...namesOf(dossier), ...datesOf(dossier), 'Corrections'];
  const values = dossier.facts.flatMap(printFact);
  const figures = new Set(values.flatMap((value) => value.split(' ')));
  const symbols = dossier.facts.flatMap(({ unit }) => unit?.symbol ?? []);
  const common = { phrases: interfaceWords, names, numbers: countsOf(dossier) };
  const { chapters } = dossier.labels;
  return {
    isLabel: labelReader({ ...common, isNumber: () => false }),
    /** Words of the interface, with numbers and no names. */
    isWords: labelReader({ ...common, names: [chapters] }),
    /** Where a page counts or numbers something, a number stands alone. */
    isCounted: labelReader(common),
    /** In drawings a value stands beside its label, and no other number. */
    isDrawn: labelReader({
      isNumber: (found) => figures.has(found),
      phrases: interfaceWords,
      names: [...names, ...values, ...qualifiersOf(dossier), ...symbols],
    }),
    phrases: new Set([...keysOf(interfaceWords), key(chapters)]),
    /** What a ledger may list as words of the interface. */
    known: new Set([...keysOf(knownWords), key(chapters)]),
  };
}

/** The facts by their own addresses and by the pages of their entries, and what they are printed as. */
function factsOf({ facts, entries, citations }) {
  const urlOf = new Map(entries.map(({ id, url }) => [id, url]));
  const firstBy = (urlOfFact) => new Map(facts.toReversed().map((fact) => [urlOfFact(fact), fact]));
  return {
    factAt: firstBy(({ url }) => url),
    factOn: firstBy(({ entry }) => urlOf.get(entry)),
    printed: printedFacts({ facts, citations }),
    /** The values of all facts, as a chart has them. */
    values: new Set([
      ...facts.flatMap(({ readings, derived }) => [
        ...readings.flatMap(({ value, to }) => [value, to]),
        derived?.rounded,
      ]),
      ...entries.map(({ reference }) => reference),
    ]),
  };
}

/** The passages by their ids, each with the name of its source, and the words of all. */
function passagesOf({ citations, sources }) {
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  const all = citations.flatMap(({ passages }) => passages);
  return {
    passages: new Map(all.map((passage) => [passageId(passage), { ...passage, name: nameOf.get(passage.source) }])),
    exact: new Set(all.map(({ exact }) => squeeze(exact))),
  };
}

/** The addresses of the events that list an actor or a place, by the address of its page. */
function eventsOf({ entries }) {
  const found = new Map(
    entries.filter(({ kind }) => kind === 'actor' || kind === 'place').map(({ url }) => [url, new Set()]),
  );
  const urlOf = new Map(entries.map(({ id, url }) => [id, url]));
  for (const { kind, url, actors = [], places = [] } of entries)
    if (kind === 'event')
      for (const id of [...actors.map((slug) => `actors/${slug}`), ...places.map((slug) => `places/${slug}`)])
        found.get(urlOf.get(id))?.add(url);
  return found;
}

const qualifiersOf = ({ facts }) =>
  facts.flatMap(({ readings, derived }) => [
    ...readings.flatMap(({ qualifier }) => qualifier ?? []),
    ...[derived?.qualifier ?? []].flat(),
  ]);

/** The words that are said to be absent from each source, by its name. */
function silencesOf({ sources, citations }) {
  const found = new Map(sources.map(({ name }) => [name, new Set()]));
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  for (const { silences = [] } of citations)
    for (const { source, words } of silences) found.get(nameOf.get(source))?.add(silenceKey(words));
  return found;
}
