/** That the rules are tried: each by a planted fault and a near miss, each file of `checks/` by a test file of its own. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { rules } from '../../src/provenance/rules.ts';
import { verify } from '../../src/provenance/verify.ts';
import { casesOfChecks, casesOfForm } from '../fixtures/all-cases.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const ofChecks = await casesOfChecks();
const ofForm = await casesOfForm();
const all = [...ofChecks.values(), ...ofForm.values()];

describe('the fixtures as they are', () => {
  it.each(['harbour', 'bakery'] as const)('%s passes under --strict', async (name) => {
    const verdict = verify(await readDossier(fixturePath(name)), { strict: true });
    expect(verdict.findings).toEqual([]);
    expect(verdict.ok).toBe(true);
  });
});

describe('the table of rules', () => {
  it.each(Object.keys(rules))('%s has a planted fault and a near miss', (rule) => {
    expect(all.flatMap(({ faults }) => faults).map((planted) => planted.rule)).toContain(rule);
    expect(all.flatMap(({ nearMisses }) => nearMisses).map((miss) => miss.rule)).toContain(rule);
  });
});

describe('the checks', () => {
  it('have a test file each, and no test file is left of one that is gone', async () => {
    const checks = (await readdir(join('src', 'provenance', 'checks'))).map((name) => name.replace('.ts', ''));
    expect([...ofChecks.keys()]).toEqual(checks.toSorted());
  });

  it.each([...ofChecks])('%s has a planted fault and a near miss', (_, { faults, nearMisses }) => {
    expect(faults.length).toBeGreaterThan(0);
    expect(nearMisses.length).toBeGreaterThan(0);
  });
});
