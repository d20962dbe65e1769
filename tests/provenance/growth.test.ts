/** That checking grows with the size of a dossier, not with its square: counted in steps, since times differ from run to run. */
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/provenance/verify.ts';
import { stepsOf, synthetic } from '../fixtures/counted.ts';

describe('verify', () => {
  it('takes ten times the steps for ten times the entries', async () => {
    const check = (entries: number) =>
      synthetic(entries).then((dossier) =>
        stepsOf(dossier, (counted) => void expect(verify(counted).findings).toEqual([])),
      );
    const few = await check(40);
    const many = await check(400);
    // At least once through every entry and statement.
    expect(few).toBeGreaterThan(200);
    expect(many / few).toBeLessThan(10.1);
  }, 60_000);
});
