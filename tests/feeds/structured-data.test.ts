import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { structuredData } from '../../src/feeds/structured-data.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { edit, fixturePath, plantedDossier, type Edit } from '../fixtures/fixture.ts';

const harbour = await readDossier(fixturePath('harbour'));
const addressOf = (path: string): string => `https://example.org/x${path}`;
const describePage = (path: string, title = 'A page'): unknown =>
  JSON.parse(structuredData(harbour, { title, path, section: { label: 'Part', path: '/part/' } }, addressOf));

const edited = (edits: readonly Edit[]): Promise<Dossier> => plantedDossier('harbour', edits);

describe('structuredData', () => {
  it('says where a page stands, by whole addresses', () => {
    expect(describePage('/part/page/')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'A page',
      url: 'https://example.org/x/part/page/',
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'The harbour storm', item: 'https://example.org/x/' },
          { '@type': 'ListItem', position: 2, name: 'Part', item: 'https://example.org/x/part/' },
          { '@type': 'ListItem', position: 3, name: 'A page' },
        ],
      },
    });
  });

  it.each([
    ['/', 'Article', 'citation'],
    ['/policy/rebuilding/', 'Article', 'citation'],
    ['/timeline/storm-damage/', 'Article', 'citation'],
    ['/figures/boats-adrift/', 'Dataset', 'isBasedOn'],
    ['/quotes/lobo-reopening/', 'Quotation', 'isBasedOn'],
    ['/differences/reopening/', 'Question', 'citation'],
  ])('calls `%s` by type %s and names what it rests on', (path, type, property) => {
    expect(describePage(path)).toMatchObject({
      mainEntity: {
        '@type': type,
        [property]: expect.arrayContaining([expect.objectContaining({ name: 'Harbour Post' })]),
      },
    });
  });

  it.each([
    ['/actors/rui-lobo/', 'Person'],
    ['/actors/port-council/', 'Organization'],
    ['/places/marelo/', 'Place'],
    ['/sources/harbour-post/', 'CreativeWork'],
  ])('calls the subject of `%s` by type %s', (path, type) => {
    expect(describePage(path)).toMatchObject({ mainEntity: { '@type': type } });
  });

  it('gives every wording of a quotation with who spoke it', () => {
    expect(describePage('/quotes/lobo-reopening/')).toMatchObject({
      mainEntity: {
        text: ['The quay will be open again within ten days', 'The quay will be open again within two weeks'],
        creator: { '@type': 'Person', name: 'Rui Lobo' },
      },
    });
  });

  it('has what search engines ask of an article and of a data set', () => {
    const page = { title: 'A page', editors: 'The editors of “The harbour storm”', image: '/social/overview.png' };
    const editors = { '@type': 'Organization', name: page.editors, url: 'https://example.org/x/' };
    const subjectOf = (path: string): unknown =>
      (JSON.parse(structuredData(harbour, { ...page, path }, addressOf)) as { mainEntity: unknown }).mainEntity;
    expect(subjectOf('/policy/rebuilding/')).toMatchObject({
      author: editors,
      publisher: editors,
      image: 'https://example.org/x/social/overview.png',
    });
    const dataset = subjectOf('/figures/boats-adrift/');
    expect(dataset).toMatchObject({
      creator: editors,
      isAccessibleForFree: true,
      url: 'https://example.org/x/figures/boats-adrift/',
    });
    // Google takes descriptions of 50 to 5,000 characters.
    for (const { kind, url } of harbour.entries.values())
      if (kind === 'figure')
        expect((subjectOf(url) as { description: string }).description.length).toBeGreaterThanOrEqual(50);
  });

  it('accepts no answer and rates nothing', () => {
    const all = [...harbour.entries.values()].map(({ url }) => JSON.stringify(describePage(url))).join('\n');
    expect(all).toContain('suggestedAnswer');
    expect(all).not.toMatch(/acceptedAnswer|ClaimReview|Rating|"Event"|undefined|null/u);
  });

  it.each(['matched', 'inferred'] as const)('says nothing of a source that is only %s', (known) => {
    const how = { known, how: 'By the style.' };
    const data = {
      headline: { value: 'Storm over Marelo', ...how },
      publisher: { value: 'The Evening Wave', ...how },
      author: { value: 'Ana Reis', ...how },
      published: { value: '2024-05-07', ...how },
      address: { value: 'https://example.org/storm', ...how },
    };
    const said = (dossier: Dossier, path: string): string =>
      structuredData(dossier, { title: 'A page', path }, addressOf);
    const recorded = (record: object): Dossier => ({
      ...harbour,
      sources: new Map(
        [...harbour.sources].map(([id, source]) => [id, { ...source, record: { ...source.record, ...record } }]),
      ),
    });
    const stated = Object.fromEntries(
      Object.entries(data).map(([name, { value }]) => [name, { value, known: 'stated' }]),
    );
    const page = '/sources/harbour-post/';
    for (const { value } of Object.values(data)) {
      expect(said(recorded(stated), page)).toContain(value);
      expect(said(recorded(data), page)).not.toContain(value);
    }
    expect(said(recorded(stated), '/policy/rebuilding/')).toContain('https://example.org/storm');
    expect(said(recorded(data), '/policy/rebuilding/')).not.toContain('https://example.org/storm');
  });

  it('names no creator of words whose speaker is not named, and no agent for a group', async () => {
    const dossier = await edited([
      edit('content/quotes/lobo-reopening.mdx', 'speaker: rui-lobo', 'speaker: authorities'),
    ]);
    const said = (path: string): unknown => JSON.parse(structuredData(dossier, { title: 'A page', path }, addressOf));
    expect(said('/quotes/lobo-reopening/')).not.toHaveProperty('mainEntity.creator');
    expect(said('/quotes/lobo-reopening/')).toHaveProperty('mainEntity.text');
    expect(said('/actors/authorities/')).not.toHaveProperty('mainEntity');
  });

  it('bases a quotation on the sources that print the words, not on others that its page cites', async () => {
    const dossier = await edited([
      {
        file: 'content/quotes/wire-longest-night.mdx',
        append:
          '\nIslanders had no ferry.[^ferry]\n\n[^ferry]: @gazette "Islanders on Garça Island had no ferry for two days"\n',
      },
    ]);
    expect(
      JSON.parse(structuredData(dossier, { title: 'A page', path: '/quotes/wire-longest-night/' }, addressOf)),
    ).toHaveProperty('mainEntity.isBasedOn', [{ '@type': 'CreativeWork', name: 'Coast Wire' }]);
  });

  it.each([
    { label: 'a day', asOf: '2024-05-03', period: undefined },
    { label: 'a month', asOf: '2024-05', period: undefined },
    { label: 'a period', asOf: '2024-01/2024-04', period: '2024-01/2024-04' },
    { label: 'a period of doubtful ends', asOf: '2024-01~/2024-04', period: undefined },
  ])('takes $label as what a figure covers only where it is a period', async ({ asOf, period }) => {
    const dossier = await edited([edit('content/figures/boats-adrift.mdx', 'asOf: "2024-05-03"', `asOf: "${asOf}"`)]);
    const { mainEntity } = JSON.parse(
      structuredData(dossier, { title: 'A page', path: '/figures/boats-adrift/' }, addressOf),
    ) as { mainEntity: { temporalCoverage?: string } };
    expect(mainEntity.temporalCoverage).toBe(period);
  });

  it('gives no period of a figure whose sources state no date', async () => {
    const dossier = await edited([
      edit('content/figures/repair-cost.mdx', 'asOf: 2024-05', 'asOf: "2024-01/2024-04"'),
      edit(
        'content/sources/harbour-post.mdx',
        '  value: "2024-05-03"\n  known: stated',
        '  value: null\n  known: unknown',
      ),
    ]);
    const data = structuredData(dossier, { title: 'A page', path: '/figures/repair-cost/' }, addressOf);
    expect(data).toContain('Dataset');
    expect(data).not.toContain('temporalCoverage');
  });

  it('gives the licence of the editors’ words for their articles, and for nothing that holds words of others', () => {
    const licensed = /"license":"https:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0\/"/gu;
    for (const { kind, url } of harbour.entries.values()) {
      const data = structuredData(harbour, { title: 'A page', path: url }, addressOf);
      const ownWords = !['figure', 'quote', 'question', 'actor', 'place', 'source'].includes(kind);
      expect([url, data.match(licensed)?.length ?? 0]).toEqual([url, ownWords ? 1 : 0]);
      if (ownWords) expect(JSON.parse(data)).toHaveProperty('mainEntity.license');
    }
    expect(structuredData(harbour, { title: 'A page', path: '/part/' }, addressOf)).not.toContain('license');
  });

  it('names no licence where the dossier gives none', () => {
    const { licence, ...config } = harbour.config;
    expect(licence).toBeDefined();
    expect(
      structuredData({ ...harbour, config }, { title: 'A page', path: '/policy/rebuilding/' }, addressOf),
    ).not.toContain('license');
  });

  it('cannot end the element that holds it', () => {
    expect(structuredData(harbour, { title: '</script><b>', path: '/part/' }, addressOf)).not.toContain('<');
  });
});
