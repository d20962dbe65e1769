/** `dossier.json`, the dossier for machines: valid, and every receipt in it holds against the archived bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { z } from 'zod';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { toDossierJson } from '../../src/feeds/dossier-json.ts';
import { runCommand } from '../cli/run-command.ts';
import { readArchive } from './archive.ts';
import type { BuiltSite } from './build.ts';
import { pagesOf } from './built-pages.ts';
import { idOf, readDossierJson } from './receipts.ts';

const { mounted, harbour, bakery } = inject('sites');

/** Units of context before and behind a passage, as the published schema promises. */
const contextLength = 32;

function read(site: BuiltSite, file: string): unknown {
  return JSON.parse(readFileSync(join(site.folder, file), 'utf8'));
}

describe.each([mounted, harbour, bakery])('dossier.json of `$name`', (site) => {
  test('is valid against the schema published beside it', () => {
    const schema = z.record(z.string(), z.unknown()).parse(read(site, 'dossier.schema.json'));
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    const validate = ajv.compile(schema);
    validate(read(site, 'dossier.json'));
    expect(validate.errors ?? []).toEqual([]);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    // A schema that forbids nothing would find nothing.
    expect(validate({ ...readDossierJson(site), sources: [{ id: 1 }] })).toBe(false);
  });

  test('records for each source the hash of its archived bytes', () => {
    const recorded = readDossierJson(site).sources.map(({ id, sha256, mark, name }) => ({ id, sha256, mark, name }));
    const archived = readArchive(site.root).map(({ id, bytes, mark, name }) => ({
      id,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mark,
      name,
    }));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(recorded.toSorted(byId)).toEqual(archived.toSorted(byId));
  });

  test('gives each passage as the slice of its archived document, with what stands around it', () => {
    const texts = new Map(readArchive(site.root).map(({ id, text }) => [id, text]));
    const passages = readDossierJson(site).citations.flatMap((citation) => citation.passages);
    const expected = passages.map((passage) => {
      const text = texts.get(passage.source) ?? '';
      const { through } = passage;
      const exact = text.slice(passage.start, passage.end);
      const isOnce = text.split(exact).length === 2;
      return {
        ...passage,
        exact,
        prefix: isOnce ? '' : text.slice(Math.max(0, passage.start - contextLength), passage.start),
        suffix: isOnce ? '' : text.slice(passage.end, passage.end + contextLength),
        ...(through === undefined
          ? {}
          : {
              through: {
                ...through,
                exact: text.slice(through.start, through.end),
                sha256: createHash('sha256').update(text.slice(passage.start, through.end)).digest('hex'),
              },
            }),
      };
    });
    expect(passages).toEqual(expected);
    expect(passages.length).toBeGreaterThan(0);
  });

  test('gives at most two thirds of a document, or of each long passage the ends alone', () => {
    const passages = readDossierJson(site).citations.flatMap((citation) => citation.passages);
    const shares = readArchive(site.root).map(({ id, text }) => {
      const given = new Set<number>();
      for (const { source, start, end, through } of passages)
        for (const [from, to] of source === id ? [[start, end], through ? [through.start, through.end] : [0, 0]] : [])
          for (let at = from ?? 0; at < (to ?? 0); at += 1) given.add(at);
      const own = passages.filter(({ source }) => source === id);
      const isLong = ({ exact }: { readonly exact: string }): boolean => exact.trim().split(/\s+/u).length > 8;
      return {
        id,
        share: given.size / text.length,
        isCut: own.some(({ through }) => through !== undefined),
        couldBeCut: own.some((one) => one.through === undefined && isLong(one)),
      };
    });
    // Of short passages there is nothing between the ends.
    expect(shares.filter(({ share, couldBeCut }) => share > 2 / 3 && couldBeCut)).toEqual([]);
    expect(shares.filter(({ share, isCut }) => isCut && share < 0.5)).toEqual([]);
  });

  test('uses no id twice', () => {
    const { sources, entries, facts, citations } = readDossierJson(site);
    for (const ids of [sources, entries, facts, citations, entries.flatMap((entry) => entry.statements)].map((all) =>
      all.map(({ id }) => id),
    ))
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('refers only to ids that it holds', () => {
    const { sources, entries, facts, citations } = readDossierJson(site);
    const known = {
      sources: new Set(sources.map(({ id }) => id)),
      entries: new Set(entries.map(({ id }) => id)),
      facts: new Set(facts.map(({ id }) => id)),
      citations: new Set(citations.map(({ id }) => id)),
    };
    const unknown = [
      ...citations
        .flatMap((citation) => citation.passages.map(({ source }) => source))
        .filter((id) => !known.sources.has(id)),
      ...sources.flatMap((source) => source.mayShareOriginWith).filter((id) => !known.sources.has(id)),
      ...[...citations, ...facts].map(({ entry }) => entry).filter((id) => !known.entries.has(id)),
      ...entries
        .flatMap((entry) => entry.statements.flatMap((statement) => statement.citations))
        .filter((id) => !known.citations.has(id)),
      ...facts
        .flatMap((fact) => fact.readings.map(({ citation }) => citation))
        .filter((id) => !known.citations.has(id)),
      ...facts.flatMap((fact) => Object.values(fact.derived?.inputs ?? {})).filter((id) => !known.facts.has(id)),
    ];
    expect(unknown).toEqual([]);
  });

  test('names for every entry, fact, source and citation a page that is there', () => {
    const { sources, entries, facts, citations } = readDossierJson(site);
    const pages = new Map(pagesOf(site).map((page) => [`/${page.path}`, page]));
    const missing = [...sources, ...entries, ...facts, ...citations].filter(({ url }) => {
      const [path = '', fragment = ''] = url.split('#');
      return pages.get(path) === undefined || (fragment !== '' && pages.get(path)?.ids.has(fragment) !== true);
    });
    expect(missing.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
  });

  test('counts what the check counts', async () => {
    const { code, stdout } = await runCommand('check', ['--format', 'json', '--root', site.root]);
    const { summary, ok } = z
      .object({ ok: z.boolean(), summary: z.record(z.string(), z.number()) })
      .parse(JSON.parse(stdout));
    const { sources, facts, citations } = readDossierJson(site);
    const passages = new Set(citations.flatMap((citation) => citation.passages.map(idOf)));
    expect({ code, ok }).toEqual({ code: 0, ok: true });
    expect(summary).toMatchObject({
      sources: sources.length,
      facts: facts.length,
      citations: citations.length,
      passages: passages.size,
      // Nothing is found but what waits for a signature.
      findings: summary['open'],
    });
  });
});

testOfContent('the dossier rests on five sources and at least 150 citations', () => {
  const { sources, citations } = readDossierJson(mounted);
  expect(sources.length).toBe(5);
  expect(citations.length).toBeGreaterThanOrEqual(150);
});

test.each([mounted, harbour])('where the site `$name` lives makes no difference to its dossier.json', async (site) => {
  // The engine knows no address; the score is the site's own.
  expect({ ...readDossierJson(site), score: undefined }).toEqual(toDossierJson(await readDossier(site.root)));
});
