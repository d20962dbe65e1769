/** What the head of a page says to machines: title, description and structured data say what `dossier.json` and the pages say. */
import { groupsOf } from './dossier-lines.mjs';
import { isDivided, isPartTitle, isSheetLabel, listedOn, placeInList } from './part-labels.mjs';
import { clip, fold, isObject, textOf } from './read-site.mjs';
import { shapeFaults } from './structured-shape.mjs';

/** Descriptions of pages that stand for no entry, the same for every dossier. */
const DESCRIPTIONS = `
There is no page at this address.
The people and organisations that the sources name, each with the entries that list it.
What was wrong in this dossier and has been put right, with the old and the new wording.
Every question that is asked of the sources, with who says what and who does not answer it.
Numbers that the sources give: who gives each, how sure it is, as of when.
A page that used to be here.
What is checked, and what is not promised.
How many sentences of each page are cited, computed or the editors’ own.
Which errors, planted on purpose, the checks catch and which they miss, and how they do on text of others.
The places that the sources name, on a map and in a list.
Why this dossier is not on one page, and where to find it.
The whole dossier on one page, made for paper, with every cited passage as a numbered endnote.
Who said what, in every wording that the sources print.
How each source answers each question, in words, and which sources give no answer.
Finds words anywhere in the dossier.
What happened and when, as far as the sources say.
`
  .trim()
  .split('\n');
/** Titles of pages that are not their headings. */
const TITLES = { '/404.html': 'Not found', '/print/': 'The whole dossier', '/search/': 'Search' };

// ---------------------------------------------------------------- one page

/** What is wrong with the head of a page. */
export function metadataFaults(page, dossier, pages) {
  const { url, elements } = page;
  const faults = [];
  const head = elements.filter(({ parent }) => parent.tag === 'head');
  const only = (test, what) => {
    const found = head.filter(test);
    if (found.length !== 1) faults.push(`has ${String(found.length)} times ${what}`);
    return found[0];
  };
  const meta = (name) =>
    only(({ attributes }) => (attributes.name ?? attributes.property) === name, name)?.attributes.content ?? '';
  const title = meta('og:title');
  const whole = fold(textOf(only(({ tag }) => tag === 'title', 'title') ?? ''));
  const description = meta('description');
  if (whole !== (title === dossier.title ? title : `${title} – ${dossier.title}`))
    faults.push(`is called ${clip(whole)}`);
  if (meta('og:description') !== description) faults.push('is described otherwise for other sites');
  if (!isTitle(title, page, dossier, pages)) faults.push(`has the title ${clip(title)}`);
  if (!isDescription(description, title, page, dossier, pages))
    faults.push(`is described by words of no entry: ${clip(description)}`);
  for (const element of head) faults.push(...headFaults(element, page, dossier, pages));
  const data = only(
    ({ tag, attributes }) => tag === 'script' && attributes.type === 'application/ld+json',
    'structured data',
  );
  if (data !== undefined) faults.push(...structuredFaults(data.children.join(''), { url, title }, dossier, pages));
  return faults;
}

function headingOf({ elements }) {
  const heading = elements.find(({ tag }) => tag === 'h1');
  return heading === undefined ? '' : fold(textOf(heading));
}

/** The figure that a page explores, or shows on other sites. */
const exploredBy = (url, { entries }) =>
  entries.find((entry) => entry.kind === 'figure' && (url === `${entry.url}explore/` || url === `${entry.url}embed/`));

function titlesOf(page, dossier) {
  const { url } = page;
  const entry = dossier.entries.find((other) => other.url === url);
  const explored = exploredBy(url, dossier);
  if (explored !== undefined)
    return url.endsWith('/embed/')
      ? dossier.facts.filter((fact) => fact.entry === explored.id).map((fact) => fact.question)
      : [`Explore: ${explored.title}`];
  const source = dossier.sources.find((other) => url.startsWith(other.url));
  if (entry === undefined && source !== undefined)
    return [`${source.name}, cited passages, part ${url.split('/').at(-2)}`];
  if (entry === undefined)
    return [TITLES[url] ?? '', headingOf(page), `The sentence ledger: ${headingOf(page)}`].filter(
      (title) => title !== '',
    );
  const fact = dossier.facts.find((other) => other.entry === entry.id);
  if (entry.kind === 'question' && fact !== undefined) return [fact.question, entry.title];
  return entry.kind === 'quote' ? [`${speakerOf(entry, dossier)}: ${entry.title}`] : [entry.title];
}

/** Whether a title is that of a page: of its entry, or of a list; a part is called after its list. */
function isTitle(title, page, dossier, pages) {
  const site = { dossier, pages };
  const heading = headingOf(page);
  const { list } = placeInList(page.url);
  const entry = list === page.url ? undefined : dossier.entries.find(({ url }) => url === list);
  const names = entry === undefined || page.url.startsWith('/method/') ? titlesOf(page, dossier) : [entry.title];
  if (list === page.url && names.includes(title)) return true;
  if (page.url.startsWith('/reports/') && title.startsWith(`${heading}: `)) {
    const sheet = title.slice(heading.length + 2);
    return isSheetLabel(`${sheet.charAt(0).toUpperCase()}${sheet.slice(1)}`, page, site);
  }
  return names.some((name) => isPartTitle(title, name, page, site));
}

/** The list that the chapters lie below; the dossier names its folder. */
const listOfChapters = ({ entries }) => {
  const chapter = entries.find(({ kind }) => kind === 'chapter');
  return chapter === undefined ? undefined : `/${chapter.url.split('/')[1]}/`;
};

const speakerOf = ({ speaker }, { entries }) =>
  entries.find(({ id }) => id === `actors/${String(speaker)}`)?.title ?? '';

function isDescription(text, title, page, dossier, pages) {
  const { url } = page;
  const { list } = placeInList(url);
  if (isDivided(page, pages) && isTitle(title, page, dossier, pages)) {
    // Behind the title of a part stands what describes its list.
    const first = pages.get(list);
    if (
      first !== undefined &&
      text.startsWith(`${title}. `) &&
      isDescriptionOfList(text.slice(title.length + 2), first, dossier)
    )
      return true;
    if (list === '/method/' && url !== list) return text === `${title}: rules waived, each with its reason.`;
    if (list.startsWith('/method/ledger/'))
      return text === `${LEDGER}: ${title.slice('The sentence ledger: '.length)}.`;
  }
  if (list === listOfChapters(dossier)) {
    const shown = listedOn(page, 'chapter', { dossier, pages }).length;
    const { chapters } = dossier.labels;
    const before = title === chapters ? '' : `${title}. `;
    if (text === `${before}${chapters}: ${countOf(shown, 'chapter')}.`) return isTitle(title, page, dossier, pages);
  }
  return url === list && isDescriptionOfList(text, page, dossier);
}
const LEDGER = 'How many sentences of each page are cited, computed or the editors’ own';

function isDescriptionOfList(text, page, dossier) {
  const { url } = page;
  const { entries, facts, labels, sources } = dossier;
  const entry = entries.find((other) => other.url === url) ?? exploredBy(url, dossier);
  const summary = entry?.statements.find(({ part }) => part === 'summary')?.text;
  const fact = facts.find((other) => other.entry === entry?.id);
  const source = sources.find((other) => url.startsWith(other.url));
  const chapters = entries.filter(({ kind }) => kind === 'chapter').map(({ title }) => title);
  const known = [
    ...(url.endsWith('/explore/') ? [fact?.question] : [summary]),
    ...(entry?.kind === 'quote'
      ? [`${speakerOf(entry, dossier)}, ${entry.title}: every wording that the sources print.`]
      : []),
    ...(source === undefined
      ? []
      : [`What is known about ${source.name}, and every passage that the dossier cites from it.`]),
    ...(url === '/' ? [dossier.title] : []),
    ...(entry === undefined || summary === undefined ? DESCRIPTIONS : []),
  ];
  if (known.includes(text)) return true;
  if (url === '/sources/')
    return (
      text ===
      `The ${String(sources.length)} archived document${sources.length === 1 ? '' : 's'} that this dossier rests on.`
    );
  const part = /, part (\d+) of (\d+)\.$/u.exec(text);
  if (part !== null && source !== undefined)
    return text === `Passages that the dossier cites from ${source.name}${part[0]}` && url.endsWith(`/${part[1]}/`);
  if (url.startsWith('/method/ledger/')) return text === `${LEDGER}: ${headingOf(page)}.`;
  // The chapters are named, those beside the subject left out.
  const names =
    text.startsWith(`${labels.chapters}: `) && text.endsWith('.')
      ? text.slice(labels.chapters.length + 2, -1)
      : undefined;
  if (url === listOfChapters(dossier) && names !== undefined)
    return names === '' || chapters.reduce((rest, title) => rest.replace(title, ''), names).replaceAll('; ', '') === '';
  return false;
}

/** What is the same on every page. */
const META = { viewport: 'width=device-width', referrer: 'no-referrer', 'twitter:card': 'summary_large_image' };

/** What a head may link to besides, by how it is related to the page. */
const LINKED = {
  icon: /^\/favicon\.svg$/u,
  'apple-touch-icon': /^\/apple-touch-icon\.png$/u,
  preload: /^\/fonts\/[a-z0-9-]+\.woff2$/u,
  alternate: /^\/feed\.xml$/u,
};

/** What is wrong with one element of the head, besides titles and structured data. */
function headFaults({ tag, attributes }, page, dossier, pages) {
  const { content = '', charset, property, rel, href = '', 'http-equiv': equivalent } = attributes;
  const name = attributes.name ?? property;
  if (tag === 'meta') {
    if (charset !== undefined) return /^utf-8$/iu.test(charset) ? [] : ['is in another encoding'];
    if (equivalent !== undefined)
      return equivalent === 'Content-Security-Policy' ? [] : [`has ${equivalent} in its head`];
    if (['description', 'og:title', 'og:description'].includes(name)) return [];
    if (name === 'og:image:alt') return isCard(content, page, dossier) ? [] : [`has a picture called ${clip(content)}`];
    if (name === 'og:image' && !isOwnCard(content, page, dossier))
      return [`has the picture of another page, ${clip(content)}`];
    if (['og:image', 'og:url'].includes(name))
      return isOwnAddress(content, name === 'og:url' ? page.url : undefined, pages)
        ? []
        : [`leads to ${clip(content)}`];
    if (name === 'og:site_name') return content === dossier.title ? [] : [`is on a site called ${clip(content)}`];
    return Object.hasOwn(META, name ?? '') && META[name] === content
      ? []
      : [`has ${String(name)}="${clip(content)}" in its head`];
  }
  if (tag !== 'link') return [];
  // What other sites show of a figure stands on its page.
  const stands = page.url.replace(/(?<=^\/figures\/[^/]+\/)embed\/$/u, '');
  if (rel === 'canonical') return isOwnAddress(href, stands, pages) ? [] : [`is said to stand at ${clip(href)}`];
  if (rel === 'alternate' && attributes.type === 'text/markdown')
    return href === 'index.md' ? [] : ['names another twin'];
  const path = href.startsWith(pages.base) ? `/${href.slice(pages.base.length)}` : '';
  // The parts of a list name each other.
  const isPart = ['prev', 'next'].includes(rel) && pages.has(path) && path.startsWith(`/${page.url.split('/')[1]}/`);
  if (isPart || (Object.hasOwn(LINKED, rel) && LINKED[rel].test(path))) return [];
  if (Object.hasOwn(LINKED, rel) || ['prev', 'next'].includes(rel)) return [`loads ${clip(href)}`];
  return [`has a link to its head, ${clip(String(rel))}`];
}

/** Whether a picture for other sites is that of the page, of the section that it lies in, or of the overview, by its name. */
function isOwnCard(address, { url }, dossier) {
  const entry = dossier.entries.find((other) => other.url === url);
  const section = url.split('/')[1] ?? '';
  const own = [
    ...(entry === undefined ? [] : [`${entry.kind}-${entry.id.slice(entry.id.indexOf('/') + 1)}`]),
    `/${section}/` === listOfChapters(dossier) ? 'chapters' : section,
    // What lies in no section has that of the method.
    ...['overview', 'method'],
  ];
  return own.some((name) => address.endsWith(`/social/${name}.png`));
}

/** `Name of the dossier: title`, of the page, of its section, or of the overview. */
function isCard(text, { url }, { title, entries, labels }) {
  const name = `${title}: `;
  if (!text.startsWith(name)) return false;
  const section = `/${url.split('/')[1] ?? ''}/`;
  const own = [
    ...entries
      .filter((entry) => entry.url === url || entry.url === '/' || entry.url === section)
      .map((entry) => entry.title),
    labels.chapters,
    ...SECTIONS,
  ];
  return own.includes(text.slice(name.length));
}
/** The lists of every dossier by what they are called. */
const LISTS = {
  Timeline: '/timeline/',
  Figures: '/figures/',
  Quotes: '/quotes/',
  Who: '/actors/',
  'Map and places': '/places/',
  Differences: '/differences/',
  'Who reports what': '/reports/',
  Sources: '/sources/',
  Method: '/method/',
};
const SECTIONS = ['Overview', ...Object.keys(LISTS)];

/** Whether an address is one of this site, and where it must be, that of a page. */
export function isOwnAddress(address, url, { base, origin }) {
  const path = address.startsWith('/')
    ? address
    : origin !== undefined && address.startsWith(`${origin}/`)
      ? address.slice(origin.length)
      : undefined;
  if (path === undefined || !path.startsWith(base)) return false;
  return url === undefined || path === `${base}${url.slice(1)}`;
}

const countOf = (number, one) => `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;

// ---------------------------------------------------------------- structured data

const TYPES = new Set(
  'WebPage BreadcrumbList ListItem Dataset DataDownload CreativeWork Quotation Person Organization Question Answer Place GeoCoordinates Article CorrectionComment'.split(
    ' ',
  ),
);

/** Whether every text of the structured data is one that the page's entry, its sources or its sections have. */
function structuredFaults(json, { url, title }, dossier, pages) {
  let data;
  try {
    data = JSON.parse(json);
  } catch {
    return ['has structured data that are not JSON'];
  }
  if (!isObject(data) || data.name !== title || !isOwnAddress(String(data.url), url, pages))
    return ['has structured data of another page'];
  const { entries, facts, sources, citations, labels } = dossier;
  const corrections = dossier.corrections.filter(({ page }) => page === url);
  if (!isCorrected(data.correction ?? [], corrections)) return ['has structured data of other corrections'];
  const entry = entries.find((other) => other.url === url);
  const fact = facts.find((other) => other.entry === entry?.id);
  const cited = new Set(
    citations
      .filter((citation) => citation.entry === entry?.id)
      .flatMap(({ passages }) => passages.map(({ source }) => source)),
  );
  const own = sources.find((source) => source.url === url);
  const works = [...sources.filter(({ id }) => cited.has(id)), ...(own === undefined ? [] : [own])];
  // What was matched or inferred about a source is no plain statement.
  const stated = ({ value, known }) => (known === 'stated' ? [value] : []);
  const editors = `The editors of “${dossier.title}”`;
  const summaries = entry?.statements.filter(({ part }) => part === 'summary').map(({ text }) => text) ?? [];
  const texts = {
    name: [
      title,
      dossier.title,
      editors,
      labels.chapters,
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
  const addresses = works.flatMap(({ address }) => stated(address));
  const publishers = own === undefined ? [] : stated(own.publisher);
  const numbers = [entry?.coordinates?.latitude, entry?.coordinates?.longitude];
  if (!isItsEntry(data.mainEntity, entry, fact, works, dossier, pages))
    return ['has structured data of something else, or that rests on other sources'];
  const [misshapen] = shapeFaults(data, url);
  if (misshapen !== undefined) return [misshapen];
  if (!isOnItsWay(data.breadcrumb, { url, title }, dossier, pages)) return ['has structured data of another way to it'];
  const waiting = [['', data]];
  while (waiting.length > 0) {
    const [name, value] = waiting.pop();
    // The name of a source may be that of its publisher without the document saying so.
    if (name === 'publisher' && ![...publishers, editors].includes(value?.name))
      return ['has structured data of another publisher'];
    // It covers what the editors wrote, and nothing that holds the words of others.
    if (isObject(value) && 'license' in value && value['@type'] !== 'Article')
      return [`has structured data with a licence for ${clip(String(value['@type']))}`];
    if (Array.isArray(value)) waiting.push(...value.map((item) => [name, item]));
    else if (isObject(value)) waiting.push(...Object.entries(value));
    else if (name === 'isAccessibleForFree' && value === true) continue;
    else if (typeof value === 'number') {
      if (!(name === 'position' && value >= 1 && value <= 4) && !numbers.includes(value))
        return [`has structured data with ${name} ${String(value)}`];
    } else if (typeof value !== 'string') return [`has structured data with ${name} ${String(value)}`];
    else if (['url', 'item', 'contentUrl', 'image'].includes(name)) {
      if (!isOwnAddress(value, undefined, pages) && !addresses.includes(value))
        return [`has structured data that lead to ${clip(value)}`];
    } else if (!Object.hasOwn(texts, name) || !texts[name].includes(value))
      return [`has structured data with ${name} ${clip(value)}`];
  }
  return [];
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
  const lists = { ...LISTS, [dossier.labels.chapters]: listOfChapters(dossier) };
  const items = Array.isArray(trail.itemListElement) ? trail.itemListElement : [];
  return items.every(({ position, name, item }, at) => {
    if (position !== at + 1) return false;
    if (at === items.length - 1) return item === undefined && name === title && pages.has(url);
    const to = at === 0 ? '/' : lists[name];
    return (
      (at > 0 || name === dossier.title) &&
      to !== undefined &&
      (url.startsWith(to) || to === LISTS.Method) &&
      isOwnAddress(item, to, pages)
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
function isItsEntry(subject, entry, fact, works, dossier, pages) {
  const { entries, sources } = dossier;
  if (entry === undefined || !Object.hasOwn(SUBJECTS, entry.kind)) return true;
  if (subject?.['@type'] !== SUBJECTS[entry.kind](entry) && !(subject === undefined && entry.kind === 'page'))
    return false;
  if (subject === undefined) return true;
  const names = (list) => (Array.isArray(list) ? list : []).map((item) => item?.name);
  const same = (list, expected) => list.length === expected.length && expected.every((one, at) => list[at] === one);
  const printed = new Set((entry.wordings ?? []).map(({ source }) => source));
  const restsOn = entry.kind === 'quote' ? sources.filter(({ id }) => printed.has(id)) : works;
  if (
    !['actor', 'place'].includes(entry.kind) &&
    !same(
      names(subject.isBasedOn ?? subject.citation),
      restsOn.map(({ name }) => name),
    )
  )
    return false;
  if (subject.url !== undefined && !isOwnAddress(subject.url, entry.url, pages)) return false;
  const files = (subject.distribution ?? []).map(({ contentUrl }) => contentUrl);
  if (entry.kind === 'figure')
    return ['csv', 'json'].every((type, at) =>
      isOwnAddress(files[at] ?? '', `${entry.url.slice(0, -1)}.${type}`, pages),
    );
  if (entry.kind === 'question')
    return (
      subject.acceptedAnswer === undefined &&
      same(
        (subject.suggestedAnswer ?? []).map(({ text }) => text),
        groupsOf(fact).map(({ value }) => String(value)),
      )
    );
  if (entry.kind === 'place')
    return ['latitude', 'longitude'].every((name) => subject.geo?.[name] === entry.coordinates?.[name]);
  if (entry.kind === 'actor') return subject.name === entry.title;
  if (entry.kind !== 'quote') return subject.author?.['@type'] === 'Organization';
  const speaker = entries.find(({ id }) => id === `actors/${String(entry.speaker)}`);
  const isNamed = speaker !== undefined && speaker.type !== 'group';
  return (
    subject.creator?.name === (isNamed ? speaker.title : undefined) &&
    subject.creator?.['@type'] === (isNamed ? SUBJECTS.actor(speaker) : undefined)
  );
}
