/**
 * Structured data say of a page, to other programs, what `dossier.json` and the pages say: they are made again from these,
 * and compared whole. What was matched or inferred about a source is no plain statement, and left out.
 */
import { entryAt, entryOf, factsIn } from './look-up.mjs';
import { clip } from './page-tree.mjs';
import { groupsOf } from './print-facts.mjs';
import { LISTS, isGone, listOfChapters } from './sections.mjs';
import { worksOf } from './source-records.mjs';

/** What is wrong with the structured data of a page of that title, whose picture on other sites is `image`. */
export function structuredFaults(json, page, dossier, pages) {
  const expected = JSON.stringify(describe(page, dossier, pages)).replaceAll('<', '\\u003c');
  if (json === expected) return [];
  let at = 0;
  while (json[at] === expected[at]) at += 1;
  // From the name of the part that is another.
  const from = Math.max(0, expected.lastIndexOf(',"', at));
  return [`has structured data with ${clip(json.slice(from))}, expected ${clip(expected.slice(from))}`];
}

function describe({ url, title, image }, dossier, { base, origin = '' }) {
  const addressOf = (path) => `${origin}${base}${path.slice(1)}`;
  const corrections = dossier.corrections.filter(({ page }) => page === url);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    url: addressOf(url),
    breadcrumb: url === '/' ? undefined : wayTo({ url, title }, dossier, addressOf),
    correction:
      corrections.length === 0
        ? undefined
        : corrections.map(({ date, reason }) => ({ '@type': 'CorrectionComment', datePublished: date, text: reason })),
    mainEntity: subjectOf({ url, image }, dossier, addressOf),
  };
}

/** The way to a page: the dossier, the list that it lies in, the page itself, each by its name. */
function wayTo({ url, title }, dossier, addressOf) {
  const lists = [...Object.entries(LISTS), [dossier.labels.chapters, listOfChapters(dossier)]];
  // What is gone lies in no list, and corrections belong to the method.
  const isIn = (to) =>
    url !== to &&
    !isGone(url, dossier) &&
    (url.startsWith(to) || (to === LISTS.Method && url.startsWith('/corrections/')));
  const above = [[dossier.title, '/'], ...lists.filter(([, to]) => to !== undefined && isIn(to))];
  const steps = [...above.map(([name, to]) => ({ name, item: addressOf(to) })), { name: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, at) => ({ '@type': 'ListItem', position: at + 1, ...step })),
  };
}

// ---------------------------------------------------------------- the subject of a page

function subjectOf({ url, image }, dossier, addressOf) {
  const source = dossier.sources.find((one) => one.url === url);
  if (source !== undefined) return wholeWork(source);
  const entry = entryAt(url, dossier);
  if (entry === undefined) return undefined;
  const works = worksOf(entry, dossier);
  const editors = { '@type': 'Organization', name: `The editors of “${dossier.title}”`, url: addressOf('/') };
  switch (entry.kind) {
    case 'figure':
      return figureOf(entry, works, editors, dossier, addressOf);
    case 'quote':
      return quoteOf(entry, dossier);
    case 'question':
      return questionOf(entry, works, dossier);
    case 'actor':
      return agent(entry);
    case 'place':
      return placeOf(entry);
    default:
      return {
        '@type': 'Article',
        headline: entry.title,
        author: editors,
        publisher: editors,
        // It covers what the editors wrote, and nothing that holds the words of others.
        license: dossier.labels.licence?.url,
        image,
        citation: works.map(shortWork),
      };
  }
}

const statedIn = ({ value, known }) => (known === 'stated' ? (value ?? undefined) : undefined);

const shortWork = ({ name, address }) => ({ '@type': 'CreativeWork', name, url: statedIn(address) });

/** A source with what it says of itself. */
function wholeWork({ name, headline, author, publisher, published, address }) {
  const [house, day] = [statedIn(publisher), statedIn(published)];
  return {
    '@type': 'CreativeWork',
    name: statedIn(headline) ?? name,
    author: statedIn(author),
    publisher: house === undefined ? undefined : { '@type': 'Organization', name: house },
    datePublished: /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/u.test(day ?? '') ? day : undefined,
    url: statedIn(address),
  };
}

const factOf = ({ id }, dossier) => factsIn(id, dossier)[0];

function figureOf(entry, works, creator, dossier, addressOf) {
  const summary = entry.statements.find(({ part }) => part === 'summary')?.text;
  const isDated = works.some(({ published }) => statedIn(published) !== undefined);
  return {
    '@type': 'Dataset',
    name: entry.title,
    description: `${String(factOf(entry, dossier)?.question)} ${String(summary)}`,
    url: addressOf(entry.url),
    creator,
    isAccessibleForFree: true,
    // A point in time is not what a figure covers.
    temporalCoverage: isDated && entry.asOf?.includes('/') && !/[?~%]/u.test(entry.asOf) ? entry.asOf : undefined,
    distribution: [
      ['text/csv', 'csv'],
      ['application/json', 'json'],
    ].map(([encodingFormat, type]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: addressOf(`${entry.url.slice(0, -1)}.${type}`),
    })),
    isBasedOn: works.map(shortWork),
  };
}

function quoteOf({ wordings = [], speaker }, dossier) {
  const printed = new Set(wordings.map(({ source }) => source));
  const actor = entryOf(`actors/${String(speaker)}`, dossier);
  return {
    '@type': 'Quotation',
    text: [...new Set(wordings.map(({ words }) => words))],
    creator: actor && agent(actor),
    isBasedOn: dossier.sources.filter(({ id }) => printed.has(id)).map(shortWork),
  };
}

function questionOf(entry, works, dossier) {
  const fact = factOf(entry, dossier);
  const groups = fact === undefined ? [] : groupsOf(fact);
  return {
    '@type': 'Question',
    name: fact?.question,
    suggestedAnswer: groups.map(({ value }) => ({ '@type': 'Answer', text: String(value) })),
    citation: works.map(shortWork),
  };
}

/** A group of people is no agent. */
const agent = ({ type, title }) =>
  type === 'group' ? undefined : { '@type': type === 'person' ? 'Person' : 'Organization', name: title };

function placeOf({ title, coordinates }) {
  if (coordinates === undefined) return { '@type': 'Place', name: title };
  const { latitude, longitude, from } = coordinates;
  return { '@type': 'Place', name: title, geo: { '@type': 'GeoCoordinates', latitude, longitude, description: from } };
}
