/** The day that a figure holds for: an undated source gives none. */
import { expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { heldDate } from '../../src/provenance/date-bounds.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readDossier(fixturePath('harbour'));

/** Days of the figures among `entries` where only the sources of `dated` have a date of publication. */
function days(dated: readonly string[], entries = harbour.entries): Readonly<Record<string, string | undefined>> {
  const sources = new Map(
    [...harbour.sources].map(([id, source]) => {
      const published = dated.includes(id)
        ? ({ ...source.record.published, value: '2024-05-03', known: 'stated' } as const)
        : ({ ...source.record.published, value: null, known: 'unknown' } as const);
      return [id, { ...source, record: { ...source.record, published } }];
    }),
  );
  return Object.fromEntries(
    [...entries.values()].flatMap((entry) =>
      entry.kind === 'figure' ? [[entry.slug, heldDate({ ...harbour, entries, sources }, entry)]] : [],
    ),
  );
}

it('is that of a dated source among those that give it', () => {
  expect(days(['harbour-post'])).toMatchObject({ 'boats-adrift': '2024-05-03' });
  expect(days(['gazette'])).toMatchObject({ 'boats-adrift': '2024-05-03' });
});

it('is none where all are undated, and none of what is computed from such alone', () => {
  expect(days([])).toMatchObject({ 'boats-adrift': undefined, 'terminal-load': undefined });
  expect(days(['wire'])).toMatchObject({ 'boats-adrift': '2024-05-03', 'terminal-load': undefined });
});

it('is that of a computed figure where an input has one', () => {
  expect(days(['harbour-post'])).toMatchObject({ 'terminal-load': '2024-05-03' });
  // The passengers alone: the places stand in a document without a date.
  const entries = new Map(
    [...harbour.entries].map(([id, entry]) => {
      if (id !== 'figures/terminal-places' || entry.kind !== 'figure') return [id, entry];
      const readings = entry.data.readings.filter(({ source }) => source === 'harbour-post');
      return [id, { ...entry, data: { ...entry.data, readings } }];
    }),
  );
  expect(days(['gazette'], entries)).toMatchObject({ 'terminal-places': undefined, 'terminal-load': '2024-05-03' });
});
