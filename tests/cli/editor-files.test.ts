/** What editors are given: schemas with hover texts, snippets, and a task that fills the list of problems. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { writeManifest } from '../../src/cli/collections-manifest.ts';
import { editorSchemas } from '../../src/cli/editor-schemas.ts';
import { cutFrontMatter } from '../../src/dossier/front-matter.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { entryKinds } from '../../src/provenance/entries/kinds.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const schemas = editorSchemas();
const harbour = fixturePath('harbour');
const dossier = await readDossier(harbour);
const validators = new Map(
  [...schemas].map(([name, text]) => [
    name,
    new Ajv2020({ strict: false, logger: false }).compile(JSON.parse(text) as object),
  ]),
);

/** Paths of the properties of a schema that say nothing of themselves. */
function silent(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, property]: [string, unknown]) => [
          ...(typeof property === 'object' && property !== null && 'description' in property ? [] : [`${path}${name}`]),
          ...silent(property, `${path}${name}.`),
        ])
      : silent(value, path),
  );
}

const frontMatter = (text: string): unknown => load(cutFrontMatter(text).yaml ?? '', { schema: CORE_SCHEMA });

describe('the schemas for editors', () => {
  it('lie in the repository as they are generated; if not, run `npm run schemas`', () => {
    const committed = new Map(
      readdirSync('schemas').map((name) => [name, readFileSync(join('schemas', name), 'utf8')]),
    );
    expect([...committed.keys()].toSorted()).toEqual([...schemas.keys()].toSorted());
    for (const [name, text] of schemas) expect(committed.get(name)).toBe(text);
  });

  it.each([...schemas])('say of each field of %s what it is', (_, text) => {
    expect(silent(JSON.parse(text))).toEqual([]);
  });

  it('tell the field of a kind by the comment that stands before it there', () => {
    const event: unknown = JSON.parse(schemas.get('event.schema.json') ?? '');
    expect(event).toHaveProperty(
      'properties.date.properties.basis.description',
      '`stated`: the date stands in the evidence. `derived`: it follows by the arithmetic in `derivation`.',
    );
    expect(event).toHaveProperty('properties.places.description', expect.stringContaining('where an event happened'));
  });

  it('accept every entry of a dossier, and refuse an unknown key', async () => {
    for (const { kind, file } of dossier.entries.values()) {
      const data = frontMatter(await readFile(join(harbour, file), 'utf8'));
      const validate = validators.get(`${kind}.schema.json`);
      expect({ file, valid: validate?.(data), errors: validate?.errors }).toEqual({ file, valid: true, errors: null });
      expect(validate?.({ ...(data as object), evidense: [] })).toBe(false);
    }
    const config: unknown = load(await readFile(join(harbour, 'content/dossier.yaml'), 'utf8'), {
      schema: CORE_SCHEMA,
    });
    expect(validators.get('dossier.schema.json')?.(config)).toBe(true);
  });

  it('are tied to the files of the dossier for the language server of Astro', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'collections-'));
    await writeManifest(harbour, dossier, folder);
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'collections.json'), 'utf8'));
    const marelo = pathToFileURL(join(harbour, 'content/places/marelo.mdx')).href.toLowerCase();
    expect(manifest).toMatchObject({
      collections: expect.arrayContaining([{ hasSchema: true, name: 'place' }]) as unknown,
      entries: { [marelo]: 'place' },
    });
    expect(await readFile(join(folder, 'place.schema.json'), 'utf8')).toBe(schemas.get('place.schema.json'));
    await rm(folder, { recursive: true });
  });
});

// Settings may hold commas that JSON does not allow and YAML does.
const read = <T>(name: string): T => load(readFileSync(join('.vscode', name), 'utf8'), { schema: CORE_SCHEMA }) as T;

describe('the settings for Visual Studio Code', () => {
  it('hold a snippet for each kind, whose keys are known', () => {
    const snippets = Object.values(read<Record<string, { prefix: string; body: string[] }>>('dossier.code-snippets'));
    for (const kind of entryKinds) {
      const body = snippets.find(({ prefix }) => prefix === `new-${kind}`)?.body.join('\n') ?? '';
      const filled = body
        .replace(/\$\{\d+\|([^,|]+)[^}]*\}/gu, '$1')
        .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
        .replace(/\$\d+/gu, '')
        .replace('sha256: hash', `sha256: ${'a'.repeat(64)}`);
      const validate = validators.get(`${kind}.schema.json`);
      expect({ kind, valid: validate?.(frontMatter(`${filled}\n`)), errors: validate?.errors }).toEqual({
        kind,
        valid: true,
        errors: null,
      });
    }
  });

  it('read the place, the rule and the message out of what `check` prints', () => {
    interface Tasks {
      readonly tasks: readonly {
        readonly command: string;
        readonly problemMatcher: {
          readonly pattern: readonly { readonly regexp: string }[];
          readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
        };
      }[];
    }
    const [task] = read<Tasks>('tasks.json').tasks;
    const [head, message] = task?.problemMatcher.pattern ?? [];
    expect(task?.command).toBe('npm run -s check -- --watch');
    expect(new RegExp(head?.regexp ?? '', 'u').exec('content/a b.mdx:14:1  passage-missing')?.slice(1)).toEqual([
      'content/a b.mdx',
      '14',
      '1',
      'passage-missing',
      undefined,
    ]);
    expect(new RegExp(head?.regexp ?? '', 'u').exec('seeds/a.txt:2:3  passage-unused  warning')?.[5]).toBe('warning');
    expect(new RegExp(message?.regexp ?? '', 'u').exec('  Unexpected passage `a`.')?.[1]).toBe(
      'Unexpected passage `a`.',
    );
    const { beginsPattern = '', endsPattern = '' } = task?.problemMatcher.background ?? {};
    expect('Checking …').toMatch(new RegExp(beginsPattern, 'u'));
    expect('143 sentences, 103 citations, 40 passages, 8 facts, 3 sources checked: 0 errors').toMatch(
      new RegExp(endsPattern, 'u'),
    );
  });

  it('name the schema of dossier.yaml where it lies', () => {
    const settings = read<Record<string, unknown>>('settings.json');
    expect(Object.keys(settings['yaml.schemas'] as object)).toEqual(['./schemas/dossier.schema.json']);
    expect(settings['astro.content-intellisense']).toBe(true);
  });
});
