import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDossier, type ParseCache } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import type { Finding } from '../../src/provenance/finding.ts';
import { rules } from '../../src/provenance/rules.ts';
import { verify } from '../../src/provenance/verify.ts';
import { fixturePath, plant, uproot, withEdits, type Edit, type FixtureName } from '../fixtures/fixture.ts';
import { nearMisses, plantedFaults } from '../fixtures/rule-cases.ts';

// Parses are kept between cases, as the count of planted errors keeps them; what is found never is.
const cache: ParseCache = new Map();
const roots = new Map<FixtureName, string>();

beforeAll(async () => {
  for (const name of ['harbour', 'bakery', 'empty'] as const) roots.set(name, await plant(name));
});
afterAll(async () => {
  for (const root of roots.values()) await uproot(root);
});

async function findingsOf(fixture: FixtureName, edits: readonly Edit[]): Promise<readonly Finding[]> {
  const root = roots.get(fixture) ?? '';
  return withEdits(root, edits, async () => verify(parseDossier(await readFiles(root), cache)).findings);
}

describe('the fixtures as they are', () => {
  it.each(['harbour', 'bakery'] as const)('%s passes under --strict', async (name) => {
    const verdict = verify(await readDossier(fixturePath(name)), { strict: true });
    expect(verdict.findings).toEqual([]);
    expect(verdict.ok).toBe(true);
  });
});

describe('the table of rules', () => {
  it.each(Object.keys(rules))('%s has a planted fault and a near miss', (rule) => {
    expect(plantedFaults.map((planted) => planted.rule)).toContain(rule);
    expect(nearMisses.map((miss) => miss.rule)).toContain(rule);
  });

  it.each(plantedFaults)('$rule is among what is expected where $name', ({ rule, findings }) => {
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});

describe('a planted fault', () => {
  it.each(plantedFaults)('is found by $rule where $name', async ({ fixture, edits, findings }) => {
    expect(await findingsOf(fixture, edits)).toEqual(findings);
  });
});

describe('a near miss', () => {
  it.each(nearMisses)('of $rule passes where $name', async ({ fixture, edits }) => {
    expect(await findingsOf(fixture, edits)).toEqual([]);
  });
});
