/** That nothing of this dossier waits for an editor: `check --strict` finds nothing. */
import { expect, it } from 'vitest';
import { judge } from '../../src/provenance/judge.ts';
import { describeContent, dossier } from './about.ts';

describeContent('this dossier', () => {
  it('has no fault, and every statement that needs a signature has one', () => {
    const { ok, summary, findings } = judge(dossier, { strict: true });
    expect(findings.map(({ file, line, rule, message }) => `${file}:${String(line)} ${rule} ${message}`)).toEqual([]);
    expect({ ok, open: summary.open }).toEqual({ ok: true, open: 0 });
    expect(summary.signed).toBeGreaterThan(200);
  });
});
