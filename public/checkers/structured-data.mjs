/** Structured data say of a page, to other programs, what `dossier.json` and the pages say. */
import { isObject } from './data-shapes.mjs';
import { clip } from './page-tree.mjs';
import { groupsOf } from './print-facts.mjs';
import { LISTS, SECTIONS, isOwnAddress, listOfChapters, speakerOf } from './sections.mjs';
import { shapeFaults } from './structured-shape.mjs';

const TYPES = new Set(
  'WebPage BreadcrumbList ListItem Dataset DataDownload CreativeWork Quotation Person Organization Question Answer Place GeoCoordinates Article CorrectionComment'.split(
    ' ',
  ),
);

/** What is wrong with the structured data of a page: each text is one that its entry, its sources or its sections have. */
export function structuredFaults(json, { url, title }, dossier, pages) {
  let data;
  try {
    data = JSON.parse(json);
  } catch {
    return ['has structured data that are not JSON'];
  }
  if (!isObject(data) || data.name !== title || !isOwnAddress(String(data.url), url, pages))
    return ['has structured data of another page'];
  const about = subjectOf({ url, title }, dossier);
  if (!isCorrected(data.correction ?? [], about.corrections)) return ['has structured data of other corrections'];
  if (!isItsEntry(data.mainEntity, about, dossier, pages))
    return ['has structured data of something else, or that rests on other sources'];
  const [misshapen] = shapeFaults(data, url);
  if (misshapen !== undefined) return [misshapen];
  if (!isOnItsWay(data.breadcrumb, { url, title }, dossier, pages)) return ['has structured data of another way to it'];
  const allowed = allowedIn(about, dossier);
  const waiting = [['', data]];
  while (waiting.length > 0) {
    const [name, value] = waiting.pop();
    const fault = valueFault(name, value, allowed, pages);
    if (fault !== undefined) return [`has structured data ${fault}`];
    if (Array.isArray(value)) waiting.push(...value.map((item) => [name, item]));
    else if (isObject(value)) waiting.push(...Object.entries(value));
  }
  return [];
}

/** What the dossier has of a page: its entry, the fact of that, the works that it rests on, its own source, its corrections. */
function subjectOf({ url, title }, { entries, facts, sources, citations, corrections }) {
  const entry = entries.find((other) => other.url === url);
  const own = sources.find((source) => source.url === url);
  const cited = new Set(
    citations
      .filter((citation) => citation.entry === entry?.id)
      .flatMap(({ passages }) => passages.map(({ source }) => source)),
  );
  return {
    title,
    entry,
    own,
    fact: facts.find((other) => other.entry === entry?.id),
    works: [...sources.filter(({ id }) => cited.has(id)), ...(own === undefined ? [] : [own])],
    corrections: corrections.filter(({ page }) => page === url),
  };
}

/** What was matched or inferred about a source is no plain statement. */
const stated = ({ value, known }) => (known === 'stated' ? [value] : []);

/** What the structured data of a page may say: texts by their property, addresses of others, publishers, numbers. */
function allowedIn({ title, entry, fact, works, own, corrections }, dossier) {
  const editors = `The editors of “${dossier.title}”`;
  const summaries = entry?.statements.filter(({ part }) => part === 'summary').map(({ text }) => text) ?? [];
  const texts = {
    name: [
      title,
      dossier.title,
      editors,
      dossier.labels.chapters,
      ...SECTIONS,
      ...(entry === undefined ? [] : [entry.title, speakerOf(entry, dossier)]),
      ...(fact === undefined ? [] : [fact.question]),
      ...works.map(({ name }) => name),
      ...(own === undefined ? [] : [...stated(own.publisher), ...stated(own.headline)]),
    ],
    headline: [entry?.title],
    description: [
      ...summaries.map((summary) => `${fact?.question ?? ''} ${summary}`),
      // Coordinates are the editors’, and say so.
      ...(entry?.coordinates === undefined ? [] : [entry.coordinates.from]),
    ],
    text: [
      ...(entry?.wordings ?? []).map(({ words }) => words),
      ...(fact?.readings ?? []).map(({ value }) => String(value)),
      ...corrections.map(({ reason }) => reason),
    ],
    author: own === undefined ? [] : stated(own.author),
    datePublished: [...(own === undefined ? [] : stated(own.published)), ...corrections.map(({ date }) => date)],
    // A point in time is not what a figure covers.
    temporalCoverage:
      entry?.asOf?.includes('/') && works.some(({ published }) => stated(published).length > 0) ? [entry.asOf] : [],
    license: [dossier.labels.licence?.url],
    encodingFormat: ['text/csv', 'application/json'],
    '@context': ['https://schema.org'],
    '@type': [...TYPES],
  };
  return {
    texts,
    addresses: works.flatMap(({ address }) => stated(address)),
    publishers: [...(own === undefined ? [] : stated(own.publisher)), editors],
    numbers: [entry?.coordinates?.latitude, entry?.coordinates?.longitude],
  };
}

/** What a value has, under its name, that it may not have. */
function valueFault(name, value, { texts, addresses, publishers, numbers }, pages) {
  // The name of a source may be that of its publisher without the document saying so.
  if (name === 'publisher' && !publishers.includes(value?.name)) return 'of another publisher';
  if (Array.isArray(value)) return undefined;
  // It covers what the editors wrote, and nothing that holds the words of others.
  if (isObject(value))
    return 'license' in value && value['@type'] !== 'Article'
      ? `with a licence for ${clip(String(value['@type']))}`
      : undefined;
  if (name === 'isAccessibleForFree' && value === true) return undefined;
  if (typeof value === 'number') {
    const isPosition = name === 'position' && value >= 1 && value <= 4;
    return isPosition || numbers.includes(value) ? undefined : `with ${name} ${String(value)}`;
  }
  if (typeof value !== 'string') return `with ${name} ${String(value)}`;
  if (['url', 'item', 'contentUrl', 'image'].includes(name))
    return isOwnAddress(value, undefined, pages) || addresses.includes(value)
      ? undefined
      : `that lead to ${clip(value)}`;
  return Object.hasOwn(texts, name) && texts[name].includes(value) ? undefined : `with ${name} ${clip(value)}`;
}

/** Whether the comments on corrections are those of the page, one for one, in their order. */
function isCorrected(comments, corrections) {
  return (
    Array.isArray(comments) &&
    comments.length === corrections.length &&
    corrections.every(({ date, reason }, at) => comments[at]?.datePublished === date && comments[at]?.text === reason)
  );
}

/** The way to a page: the dossier, the list that it lies in, the page itself, each by its name. */
function isOnItsWay(trail, { url, title }, dossier, pages) {
  if (trail === undefined) return true;
  // The chapters may be called as a section is.
  const lists = [...Object.entries(LISTS), [dossier.labels.chapters, listOfChapters(dossier)]];
  const items = Array.isArray(trail.itemListElement) ? trail.itemListElement : [];
  return items.every(({ position, name, item }, at) => {
    if (position !== at + 1) return false;
    if (at === items.length - 1) return item === undefined && name === title && pages.has(url);
    const called = at === 0 ? ['/'] : lists.flatMap(([list, to]) => (list === name && to !== undefined ? [to] : []));
    return (
      (at > 0 || name === dossier.title) &&
      called.some((to) => (url.startsWith(to) || to === LISTS.Method) && isOwnAddress(item, to, pages))
    );
  });
}

/** What the subject of a page is, by the kind of its entry; a group of people is no agent. */
const SUBJECTS = {
  chapter: () => 'Article',
  page: () => 'Article',
  event: () => 'Article',
  figure: () => 'Dataset',
  question: () => 'Question',
  quote: () => 'Quotation',
  place: () => 'Place',
  actor: ({ type }) => (type === 'group' ? undefined : type === 'person' ? 'Person' : 'Organization'),
};

/** Whether the subject of a page is its entry: of its kind, with its sources, its speaker, its answers and its place. */
function isItsEntry(subject, { entry, fact, works }, dossier, pages) {
  if (entry === undefined || !Object.hasOwn(SUBJECTS, entry.kind)) return true;
  if (subject === undefined) return entry.kind === 'page' || SUBJECTS[entry.kind](entry) === undefined;
  if (subject['@type'] !== SUBJECTS[entry.kind](entry)) return false;
  if (!restsOnItsSources(subject, entry, works, dossier)) return false;
  if (subject.url !== undefined && !isOwnAddress(subject.url, entry.url, pages)) return false;
  const files = (subject.distribution ?? []).map(({ contentUrl }) => contentUrl);
  switch (entry.kind) {
    case 'figure':
      return ['csv', 'json'].every((type, at) =>
        isOwnAddress(files[at] ?? '', `${entry.url.slice(0, -1)}.${type}`, pages),
      );
    case 'question':
      return (
        subject.acceptedAnswer === undefined &&
        isSame(
          (subject.suggestedAnswer ?? []).map(({ text }) => text),
          groupsOf(fact).map(({ value }) => String(value)),
        )
      );
    case 'place':
      return ['latitude', 'longitude'].every((name) => subject.geo?.[name] === entry.coordinates?.[name]);
    case 'actor':
      return subject.name === entry.title;
    case 'quote':
      return isSaidBy(subject.creator, entry, dossier);
    default:
      return subject.author?.['@type'] === 'Organization';
  }
}

const isSame = (list, expected) => list.length === expected.length && expected.every((one, at) => list[at] === one);

/** Whether a subject names the sources of its entry, of a quotation those that print it; actors and places name none. */
function restsOnItsSources(subject, { kind, wordings = [] }, works, { sources }) {
  if (['actor', 'place'].includes(kind)) return true;
  const named = subject.isBasedOn ?? subject.citation;
  const printed = new Set(wordings.map(({ source }) => source));
  const expected = kind === 'quote' ? sources.filter(({ id }) => printed.has(id)) : works;
  return isSame(
    (Array.isArray(named) ? named : []).map((item) => item?.name),
    expected.map(({ name }) => name),
  );
}

/** Whether the creator of a quotation is its speaker; one of a group is named by nobody. */
function isSaidBy(creator, { speaker }, { entries }) {
  const actor = entries.find(({ id }) => id === `actors/${String(speaker)}`);
  const isNamed = actor !== undefined && actor.type !== 'group';
  return (
    creator?.name === (isNamed ? actor.title : undefined) &&
    creator?.['@type'] === (isNamed ? SUBJECTS.actor(actor) : undefined)
  );
}
