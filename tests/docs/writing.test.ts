/** That the examples of `docs/writing.md` are true: as they stand, nothing is found in them, and no key is left out. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { dossierConfigSchema } from '../../src/provenance/entries/dossier-config.ts';
import { entryKinds, folderOf, kinds } from '../../src/provenance/entries/kinds.ts';
import { verify } from '../../src/provenance/verify.ts';
import { plant } from '../fixtures/fixture.ts';
import { shownEntries } from './fenced.ts';

const text = await readFile('docs/writing.md', 'utf8');
const shown = shownEntries(text);
const root = await plant('harbour');
for (const entry of shown) {
  await mkdir(dirname(join(root, entry.file)), { recursive: true });
  await writeFile(join(root, entry.file), entry.text);
}
const dossier = await readDossier(root);

describe('the examples of docs/writing.md', () => {
  it.each(entryKinds)('show a whole %s', (kind) => {
    const folder = `content/${folderOf(kind, dossier.config)}/`;
    expect(shown.map(({ file }) => file).filter((file) => file.startsWith(folder))).not.toEqual([]);
  });

  it('are read as entries of the dossier', () => {
    const files = [...dossier.entries.values()].map(({ file }) => file);
    expect(shown.map(({ file }) => file).filter((file) => file.endsWith('.mdx') && !files.includes(file))).toEqual([]);
    expect(dossier.config.eventTypes['repair']).toBe('Repair');
  });

  it('pass the checks under --strict', () => {
    expect(verify(dossier, { strict: true }).findings).toEqual([]);
  });
});

/** Names of all keys of a schema, those of nested objects among them. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]: [string, unknown]) => [
    ...(name === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...keysOf(value),
  ]);
}

describe('docs/writing.md', () => {
  it.each([...entryKinds, 'dossier' as const])('names every key of %s', (kind) => {
    const schema = kind === 'dossier' ? dossierConfigSchema : kinds[kind].schema;
    const keys = new Set(keysOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));
    expect(keys.size).toBeGreaterThan(5);
    expect([...keys].filter((key) => !text.includes(`\`${key}\``) && !text.includes(`\`${key}:`))).toEqual([]);
  });
});
