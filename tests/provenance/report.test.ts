import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/provenance/finding.ts';
import { formatReport } from '../../src/provenance/report.ts';
import type { Judgement } from '../../src/provenance/judge.ts';

const finding: Finding = {
  rule: 'passage-missing',
  severity: 'error',
  file: 'content/policy/a,b:c.mdx',
  line: 14,
  column: 3,
  message: 'Unexpected passage `130%\nof it`.',
  hint: 'Nearest is `129%`: correct the passage.',
};
const verdict = (findings: readonly Finding[], heldBack: Judgement['heldBack'] = []): Judgement => ({
  ok: findings.length === 0,
  summary: {
    sources: 1,
    passages: 2,
    citations: 3,
    sentences: 4,
    cited: 1,
    computed: 1,
    editorial: 1,
    waived: 0,
    uncited: 1,
    signed: 3,
    open: 2,
    facts: 0,
    findings: findings.length,
  },
  findings,
  heldBack,
});
const here = { root: 'dossiers/harbour', fromRepository: 'dossiers/harbour' };

describe('formatReport', () => {
  it('prints each finding with place, rule, message and hint, and one line of counts', () => {
    const warning: Finding = { ...finding, severity: 'warning', hint: null, message: 'Unexpected sentence.' };
    expect(formatReport(verdict([finding, warning]), 'text', here)).toBe(
      [
        'content/policy/a,b:c.mdx:14:3  passage-missing',
        '  Unexpected passage `130%\nof it`.',
        '  Nearest is `129%`: correct the passage.',
        '',
        'content/policy/a,b:c.mdx:14:3  passage-missing  warning',
        '  Unexpected sentence.',
        '',
        '4 sentences: 1 cited, 1 computed, 1 editorial (25.0%), 1 uncited. 3 signed, 2 open.',
        '4 sentences, 3 citations, 2 passages, 0 facts, 1 source checked: 1 error, 1 warning. Nothing is published until this is mended.',
        '',
      ].join('\n'),
    );
  });

  it('says what else waits in files with errors', () => {
    expect(formatReport(verdict([finding], [finding]), 'text', here)).toMatch(
      / Nothing is published until this is mended\. In files with errors, told of once these are mended: 1 unsigned statement\.\n$/u,
    );
  });

  it('says what a clean run means, and no more', () => {
    expect(formatReport(verdict([]), 'text', here)).toBe(
      '4 sentences: 1 cited, 1 computed, 1 editorial (25.0%), 1 uncited. 3 signed, 2 open.\n4 sentences, 3 citations, 2 passages, 0 facts, 1 source checked: 0 errors, 0 warnings. Every passage is found in the archived source.\n',
    );
  });

  it('prints JSON with the keys of the contract, in their order', () => {
    const report = formatReport(verdict([finding]), 'json', here);
    expect(report.endsWith('}\n')).toBe(true);
    const value: unknown = JSON.parse(report);
    expect(value).toEqual({ ok: false, root: here.root, summary: verdict([finding]).summary, findings: [finding] });
    expect(Object.keys(value ?? {})).toEqual(['ok', 'root', 'summary', 'findings']);
  });

  it('escapes what GitHub would misread in an annotation', () => {
    expect(formatReport(verdict([finding]), 'github', here).split('\n')[0]).toBe(
      '::error file=dossiers/harbour/content/policy/a%2Cb%3Ac.mdx,line=14,col=3,title=passage-missing::Unexpected passage `130%25%0Aof it`.%0ANearest is `129%25`: correct the passage.',
    );
  });

  it('gives the path alone where the dossier is the repository', () => {
    const report = formatReport(verdict([{ ...finding, hint: null }]), 'github', { root: '.', fromRepository: '' });
    expect(report).toMatch(/^::error file=content\/policy\//u);
  });
});
