/** What is left of a dossier.yaml with a fault. */
import { expect, it } from 'vitest';
import { parseConfig } from '../../src/dossier/parse-config.ts';
import type { DossierFiles } from '../../src/dossier/read-files.ts';
import type { Finding } from '../../src/provenance/finding.ts';

/** The configuration that a text gives, and what is found in it. */
function read(text: string) {
  const findings: Finding[] = [];
  const files = { content: new Map([['content/dossier.yaml', text]]), seeds: new Map() } as unknown as DossierFiles;
  return { ...parseConfig(files, findings), messages: findings.map(({ message }) => message) };
}

it('keeps the other fields where one has a fault or is not known, so that a dossier is judged by its own language', () => {
  const { value, messages } = read('title: Le four\nlanguage: fr\nmap: { countries: [FR] }\nmoteur: bois\n');
  expect(value).toMatchObject({ title: 'Le four', language: 'fr' });
  expect(value.map).toBeUndefined();
  expect(messages.length).toBeGreaterThan(1);
});

it('falls back on a title where that is what has the fault', () => {
  expect(read('title: 5\nlanguage: fr\n').value).toMatchObject({ title: 'Untitled', language: 'fr' });
  expect(read('- 1\n').value).toMatchObject({ title: 'Untitled', language: 'en' });
});
