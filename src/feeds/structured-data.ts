/**
 * Structured data (schema.org, JSON-LD) of one page: what it is, where it stands, and what it rests on.
 *
 * It says no more than the dossier knows. Sources are named as `citation` or `isBasedOn`; nothing is rated
 * true or false; an event is an article about what is reported, not an event; a question has suggested
 * answers and no accepted one; what was matched or inferred about a source is left out, for machines read no marks.
 * Search engines want an author: the editors are named together, as in the feed. The licence is that of the editors' own
 * words: it stands at their articles alone, not at pages, quotations or data that hold the words of publishers.
 *
 * @example
 * structuredData(dossier, { title: 'Timeline', path: '/timeline/', trail: [] }, (path) => path);
 */
import type {
  CorrectionCommentLeaf,
  CreativeWorkLeaf,
  DatasetLeaf,
  ListItemLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  QuestionLeaf,
  QuotationLeaf,
  Thing,
  WebPageLeaf,
} from 'schema-dts';
import type { Dossier } from '../provenance/dossier.ts';
import { entryByUrl, sourcesInOrder, sourcesOf } from '../provenance/dossier-index.ts';
import { edtfOf, isPlain } from '../provenance/edtf.ts';
import type { Entry, EntryOf } from '../provenance/entry.ts';
import type { Source } from '../provenance/source.ts';
import { given } from './given.ts';

/** The page that is described. */
export interface DescribedPage {
  readonly title: string;
  /** Path from the site's root, without a base path. */
  readonly path: string;
  /** The section that the page belongs to, unless the page is its front. */
  readonly section?: { readonly label: string; readonly path: string } | undefined;
  /** What the editors of the dossier are called together. */
  readonly editors?: string | undefined;
  /** Path of the picture that stands for the page elsewhere. */
  readonly image?: string | undefined;
}

/** JSON text that may stand inside `<script>`. `addressOf` turns a path into what the page is known by. */
export function structuredData(dossier: Dossier, page: DescribedPage, addressOf: (path: string) => string): string {
  const entry = entryByUrl(dossier).get(page.path);
  const subject = entry === undefined ? undefined : subjectOf(dossier, entry, page, addressOf);
  const described: WebPageLeaf & { '@context': string } = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: page.title,
    url: addressOf(page.path),
    ...(page.path === '/' ? {} : { breadcrumb: { '@type': 'BreadcrumbList', itemListElement: [...trailOf()] } }),
    ...correctionsOf(dossier, page.path),
    ...given({ mainEntity: subject }),
  };
  // Only `</script` and `<!--` could end the element early; both begin with this sign.
  return JSON.stringify(described).replaceAll('<', '\\u003c');

  function trailOf(): readonly ListItemLeaf[] {
    const stops = [{ label: dossier.config.title, path: '/' }, ...(page.section === undefined ? [] : [page.section])];
    return [
      ...stops.map(({ label, path }, index) => listItem(index + 1, label, addressOf(path))),
      listItem(stops.length + 1, page.title),
    ];
  }
}

/** What was corrected on the page, with the day and the editors' words for it. */
function correctionsOf({ config }: Dossier, path: string): Pick<WebPageLeaf, 'correction'> {
  const own = config.corrections.filter(({ page }) => page === path);
  if (own.length === 0) return {};
  const comments = own.map(({ date, reason }): CorrectionCommentLeaf => {
    return { '@type': 'CorrectionComment', datePublished: date, text: reason };
  });
  return { correction: comments };
}

function listItem(position: number, name: string, item?: string): ListItemLeaf {
  return { '@type': 'ListItem', position, name, ...given({ item }) };
}

/** What the page is about, where schema.org has a word for it. */
function subjectOf(
  dossier: Dossier,
  entry: Entry,
  { editors, image }: DescribedPage,
  addressOf: (path: string) => string,
): Thing | undefined {
  const author: OrganizationLeaf | undefined =
    editors === undefined ? undefined : { '@type': 'Organization', name: editors, url: addressOf('/') };
  const works = sourcesOf(dossier, entry.citations).map(shortWork);
  switch (entry.kind) {
    case 'figure':
      return datasetOf(dossier, entry, works, author, addressOf);
    case 'quote':
      return quotationOf(dossier, entry);
    case 'question':
      return questionOf(dossier, entry, works);
    case 'actor':
      return agent(entry);
    case 'place':
      return location(entry);
    case 'source': {
      const source = dossier.sources.get(entry.slug);
      return source === undefined ? { '@type': 'CreativeWork', name: entry.data.name } : wholeWork(source);
    }
    default:
      return {
        '@type': 'Article',
        headline: entry.data.title,
        ...given({
          author,
          publisher: author,
          license: dossier.config.licence?.url,
          image: image && addressOf(image),
        }),
        citation: works,
      };
  }
}

function questionOf(dossier: Dossier, entry: EntryOf<'question'>, works: readonly CreativeWorkLeaf[]): QuestionLeaf {
  return {
    '@type': 'Question',
    name: entry.data.question,
    suggestedAnswer: (dossier.facts.get(entry.slug)?.groups ?? []).map(({ value }) => ({
      '@type': 'Answer',
      text: String(value),
    })),
    citation: works,
  };
}

function datasetOf(
  dossier: Dossier,
  entry: EntryOf<'figure'>,
  works: readonly CreativeWorkLeaf[],
  creator: OrganizationLeaf | undefined,
  addressOf: (path: string) => string,
): DatasetLeaf {
  return {
    '@type': 'Dataset',
    name: entry.data.title,
    // Search engines refuse a description that is shorter than a sentence or two.
    description: `${entry.data.question} ${entry.data.summary}`,
    url: addressOf(entry.url),
    ...given({ creator }),
    isAccessibleForFree: true,
    ...periodOf(dossier, entry),
    distribution: (['csv', 'json'] as const).map((type) => ({
      '@type': 'DataDownload',
      encodingFormat: type === 'csv' ? 'text/csv' : 'application/json',
      contentUrl: addressOf(`${entry.url.replace(/\/$/u, '')}.${type}`),
    })),
    isBasedOn: works,
  };
}

function quotationOf(dossier: Dossier, entry: EntryOf<'quote'>): QuotationLeaf {
  const { variants } = entry.data;
  return {
    '@type': 'Quotation',
    text: [...new Set(variants.map(({ words }) => words))],
    ...speakerOf(dossier, entry),
    isBasedOn: sourcesInOrder(dossier)(variants.map(({ source }) => source)).map(shortWork),
  };
}

function location({ data: { name, coordinates } }: EntryOf<'place'>): PlaceLeaf {
  if (coordinates === undefined) return { '@type': 'Place', name };
  const { latitude, longitude, from } = coordinates;
  return { '@type': 'Place', name, geo: { '@type': 'GeoCoordinates', latitude, longitude, description: from } };
}

/**
 * The period that a figure counts over, where a source that gives it is dated. A day, a month or a year alone is when the
 * figure held, not what it covers.
 */
function periodOf(dossier: Dossier, entry: EntryOf<'figure'>): { temporalCoverage?: string } {
  const { asOf } = entry.data;
  const { isInterval, isDoubtful } = edtfOf(asOf);
  const isDated = sourcesOf(dossier, entry.citations).some(({ record }) => stated(record.published) !== undefined);
  return isInterval && !isDoubtful && isDated ? { temporalCoverage: asOf } : {};
}

/** What a document says of itself; nothing where it was matched elsewhere or concluded. */
function stated({ value, known }: Source['record']['author']): string | undefined {
  return known === 'stated' ? (value ?? undefined) : undefined;
}

/** A source by its name and where it says that it is to be read. */
function shortWork({ record }: Source): CreativeWorkLeaf {
  return { '@type': 'CreativeWork', name: record.name, ...given({ url: stated(record.address) }) };
}

/** A source with what it says of itself. */
function wholeWork({ record }: Source): CreativeWorkLeaf {
  const publisher = stated(record.publisher);
  const published = stated(record.published);
  return {
    '@type': 'CreativeWork',
    name: stated(record.headline) ?? record.name,
    ...given({ author: stated(record.author) }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published !== undefined && isPlain(edtfOf(published)) ? { datePublished: published } : {}),
    ...given({ url: stated(record.address) }),
  };
}

/** A speaker whose entry is missing is left out; the checks report it. */
function speakerOf(dossier: Dossier, { data }: EntryOf<'quote'>): { creator?: PersonLeaf | OrganizationLeaf } {
  const speaker = dossier.entries.get(`actors/${data.speaker}`);
  const creator = speaker?.kind === 'actor' ? agent(speaker) : undefined;
  return given({ creator });
}

/** A person or an organisation; a group is neither: it may be people of whom nobody is named, or words of nobody. */
function agent({ data }: EntryOf<'actor'>): PersonLeaf | OrganizationLeaf | undefined {
  if (data.type === 'group') return undefined;
  return { '@type': data.type === 'person' ? 'Person' : 'Organization', name: data.name };
}
