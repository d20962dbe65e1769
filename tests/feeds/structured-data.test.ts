import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { structuredData } from '../../src/feeds/structured-data.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readDossier(fixturePath('harbour'));
const addressOf = (path: string): string => `https://example.org/x${path}`;
const describePage = (path: string, title = 'A page'): unknown =>
  JSON.parse(structuredData(harbour, { title, path, section: { label: 'Part', path: '/part/' } }, addressOf));

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

  it('accepts no answer and rates nothing', () => {
    const all = [...harbour.entries.values()].map(({ url }) => JSON.stringify(describePage(url))).join('\n');
    expect(all).toContain('suggestedAnswer');
    expect(all).not.toMatch(/acceptedAnswer|ClaimReview|Rating|"Event"|undefined|null/u);
  });

  it('concludes nothing about a source that its record only infers', () => {
    const [source] = harbour.sources.values();
    if (source === undefined) throw new Error('Missing a source.');
    const author = { value: 'Ana Reis', known: 'inferred', how: 'By the style.' } as const;
    const described = (known: 'inferred' | 'stated'): string =>
      structuredData(
        {
          ...harbour,
          sources: new Map([[source.id, { ...source, record: { ...source.record, author: { ...author, known } } }]]),
        },
        { title: 'A source', path: `/sources/${source.id}/` },
        addressOf,
      );
    expect(described('inferred')).not.toContain('Ana Reis');
    expect(described('stated')).toContain('Ana Reis');
  });

  it('cannot end the element that holds it', () => {
    expect(structuredData(harbour, { title: '</script><b>', path: '/part/' }, addressOf)).not.toContain('<');
  });
});
