/** What only a renderer would stumble over is a finding before it: a dossier that passes the checks can be built. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDossier, type ParseCache } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { countryCodes } from '../../src/provenance/entries/country-codes.ts';
import { verify } from '../../src/provenance/verify.ts';
import { edit, plant, withEdits, type Edit } from '../fixtures/fixture.ts';

let root = '';
const cache: ParseCache = new Map();
beforeAll(async () => {
  root = await plant('harbour');
});

const config = 'content/dossier.yaml';
const gazette = 'content/sources/gazette.mdx';
const change = (file: string, replace: string, by: string): Edit => edit(file, replace, by);
const repository = (address: string): Edit =>
  change(config, 'https://github.com/example/harbour/tree/main/dossiers/storm', address);

async function messagesOf(edits: readonly Edit[]): Promise<readonly string[]> {
  const { findings } = await withEdits(root, edits, async () => verify(parseDossier(await readFiles(root), cache)));
  return findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
}

describe('what would stop a build later', () => {
  it.each([
    [
      'a language that is empty',
      change(config, 'language: en', 'language: ""'),
      'expected a language such as `en` or `pt-BR`',
    ],
    [
      'a language that is markup',
      change(config, 'language: en', `language: 'en" onload="x'`),
      'expected a language such as `en` or `pt-BR`',
    ],
    [
      'an address of the repository that runs',
      repository('javascript:alert(1)'),
      'expected an address that begins with',
    ],
    ['an address with a password', repository('https://a:b@x.example'), 'expected an address that begins with'],
    ['a country that is none', change(config, '"620"', '"999"'), 'expected a numeric code of ISO 3166-1'],
    [
      'a map of more than half of the world',
      change(config, 'bounds: [-9.6, 36.9, -6.1, 42.2]', 'bounds: [-100, -20, 100, 20]'),
      'less than half of the world across',
    ],
    [
      'a map with degrees that are none',
      change(config, 'bounds: [-9.6, 36.9, -6.1, 42.2]', 'bounds: [177, -20, 182, -16]'),
      'expected 180 at most',
    ],
    [
      'an address of a source that runs',
      change(gazette, 'https://', 'javascript:'),
      'expected an address that begins with',
    ],
    [
      'more squares than can be drawn',
      change('content/figures/passengers-a-day.mdx', 'per: 200', 'per: 0.0001'),
      'Unexpected `per: 0.0001`, by which ',
    ],
    [
      'a day that is none',
      change('content/timeline/storm-damage.mdx', 'edtf: "2024-05-01"', 'edtf: "2024-02-30"'),
      'expected a day that the calendar has',
    ],
    [
      'a year without quotation marks',
      change('content/timeline/storm-damage.mdx', 'edtf: "2024-05-01"', 'edtf: 2024'),
      'expected a date in quotation marks, such as `"2025"`',
    ],
  ])('%s is a finding', async (_, edit, message) => {
    const messages = await messagesOf([edit]);
    expect(messages.filter((text) => text.includes(message))).toHaveLength(1);
  });

  it.each([
    ['another language', [change(config, 'language: en', 'language: en-GB')]],
    ['an address by plain http, with letters of its own', [repository('http://www.münchen.example/ä?b=c#d')]],
    [
      'another country and its bounds',
      [
        change(config, '"620"', '"554"'),
        change(config, 'bounds: [-9.6, 36.9, -6.1, 42.2]', 'bounds: [166, -48, 179, -34]'),
      ],
    ],
  ])('%s passes', async (_, edits) => {
    expect(await messagesOf(edits)).toEqual([]);
  });
});

describe('the codes of countries', () => {
  it('are those of the outlines', () => {
    const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
    const atlas = JSON.parse(readFileSync(path, 'utf8')) as {
      objects: { countries: { geometries: { id?: string }[] } };
    };
    const ids = atlas.objects.countries.geometries.flatMap(({ id }) => id ?? []);
    expect([...countryCodes]).toEqual([...new Set(ids)].sort());
  });
});
