/** What all pages of a site are compared with, looked up in its data once. */
import { calledOf } from './called-pages.mjs';
import { countsOf } from './counted.mjs';
import { datesOf } from './dates.mjs';
import { linesOf } from './dossier-lines.mjs';
import { interfaceWords, knownWords } from './interface-words.mjs';
import { key, keysOf, labelReader } from './labels.mjs';
import { namesOf } from './names.mjs';
import { passageId } from './passage-ids.mjs';
import { printFact, printedFacts } from './print-facts.mjs';
import { saidIn, squeeze } from './sentences.mjs';
import { reviewsIn } from './signatures.mjs';
import { silenceKey } from './silences.mjs';

/** What all pages are compared with. */
export function siteOf(dossier, ledger, pages) {
  // A heading of corrections is a sentence where there are any.
  const names = [...namesOf(dossier), ...datesOf(dossier), 'Corrections'];
  const values = dossier.facts.flatMap(printFact);
  const figures = new Set(values.flatMap((value) => value.split(' ')));
  const common = { phrases: interfaceWords, names, numbers: countsOf(dossier) };
  const said = saidIn(ledger);
  const passages = new Map();
  const urlOf = new Map(dossier.entries.map(({ id, url }) => [id, url]));
  const firstBy = (urlOfFact) => new Map(dossier.facts.toReversed().map((fact) => [urlOfFact(fact), fact]));
  const nameOf = new Map(dossier.sources.map(({ id, name }) => [id, name]));
  for (const citation of dossier.citations)
    for (const passage of citation.passages)
      passages.set(passageId(passage), { ...passage, name: nameOf.get(passage.source) });
  return {
    dossier,
    ledger,
    pages,
    base: ledger.base,
    isLabel: labelReader({ ...common, isNumber: () => false }),
    /** Words of the interface, with numbers and no names. */
    isWords: labelReader({ ...common, names: [dossier.labels.chapters] }),
    /** Where a page counts or numbers something, a number stands alone. */
    isCounted: labelReader(common),
    /** In drawings a value stands beside its label, and no other number. */
    isDrawn: labelReader({
      isNumber: (found) => figures.has(found),
      phrases: interfaceWords,
      names: [
        ...names,
        ...values,
        ...qualifiersOf(dossier),
        ...dossier.facts.flatMap(({ unit }) => unit?.symbol ?? []),
      ],
    }),
    called: calledOf(dossier, pages),
    phrases: new Set([...keysOf(interfaceWords), key(dossier.labels.chapters)]),
    /** What a ledger may list as words of the interface. */
    known: new Set([...keysOf(knownWords), key(dossier.labels.chapters)]),
    printed: printedFacts(dossier),
    lines: linesOf(dossier, said),
    reviews: reviewsIn(dossier, said),
    /** What the ledger lists on any page. */
    said,
    passages,
    silences: silencesOf(dossier),
    exact: new Set([...passages.values()].map((passage) => squeeze(passage.exact))),
    /** The values of all facts, as a chart has them. */
    values: new Set([
      ...dossier.facts.flatMap(({ readings, derived }) => [
        ...readings.flatMap(({ value, to }) => [value, to]),
        derived?.rounded,
      ]),
      ...dossier.entries.map(({ reference }) => reference),
    ]),
    eventsOf: eventsOf(dossier),
    /** What the ledger has of each page, by its address. */
    ledgerOf: new Map(ledger.pages.map((page) => [page.url, page])),
    factAt: firstBy(({ url }) => url),
    factOn: firstBy(({ entry }) => urlOf.get(entry)),
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
