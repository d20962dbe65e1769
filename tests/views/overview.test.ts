/** What the site computes for the first screen: how old the archive is, and the worked example. */
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { archiveDate } from '../../src/site/archive.ts';
import { exampleOf } from '../../src/site/example.ts';
import { incidentRows } from '../../src/site/lists/incident-list.ts';
import { entryOfKind } from '../../src/views/entries.ts';
import { edit, plantedDossier, type Edit } from '../fixtures/fixture.ts';

const planted = (...edits: readonly Edit[]): Promise<Dossier> => plantedDossier('harbour', edits);

const overview = 'content/pages/overview.mdx';

describe('archiveDate', () => {
  it('says of when the newest report is, and how many have no date', async () => {
    expect(archiveDate(await planted())).toBe('As of 3 May 2024 · 1 of 3 reports undated');
  });

  it('says nothing of dates that are all known', async () => {
    const dated = await planted(
      edit(
        'content/sources/wire.mdx',
        'published:\n  value: null\n  known: unknown',
        'published:\n  value: "2024-05-02"\n  known: matched',
      ),
    );
    expect(archiveDate(dated)).toBe('As of 3 May 2024');
  });
});

describe('exampleOf', () => {
  const exampleIn = (dossier: Dossier) => {
    const page = entryOfKind(dossier, 'page', 'overview');
    return page === 'none' ? undefined : exampleOf(dossier, page);
  };

  it('takes the first sentence that rests on one passage alone', async () => {
    const example = exampleIn(await planted());
    expect(example?.text).toBe('The port council could not say what broke the chain.');
    expect(example?.passage.exact).toBe('The port council could not say what broke the chain');
    expect(example?.source.id).toBe('harbour-post');
  });

  it('takes the summary where that does', async () => {
    const only = await planted(
      { file: overview, remove: true },
      {
        file: overview,
        add: '---\ntitle: A storm\nsummary: A storm damaged the ferry quay.\nevidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n---\n',
      },
    );
    expect(exampleIn(only)?.text).toBe('A storm damaged the ferry quay.');
  });

  it('takes none that shares no word with its passage', async () => {
    const apart = await planted(
      edit(overview, 'The port council could not say what broke the chain.[^chain]', 'Nobody knows.[^chain]'),
    );
    expect(exampleIn(apart)).toBeUndefined();
  });
});

describe('incidentRows', () => {
  it('names who reports an event, each with its own passages', async () => {
    const rows = incidentRows(await planted());
    expect(
      rows.map(({ event, reports }) => [
        event.entry.slug,
        ...reports.map(({ source, passages }) => `${source.slug}: ${passages.map(({ mark }) => mark).join(' ')}`),
      ]),
    ).toEqual([
      ['storm-damage', 'harbour-post: H5 H8'],
      ['waves-at-the-gate', 'harbour-post: H22'],
    ]);
  });
});
