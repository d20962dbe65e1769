/**
 * A further document, invented, comes to this dossier: it is added step by step as `docs/editing.md` says, in a copy.
 * Eight statements, which were true of the five documents, become false by it: each is asked to be read again.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openItems, type OpenItem } from '../../src/cli/open-items.ts';
import { coverageOf } from '../../src/provenance/coverage.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import type { Finding } from '../../src/provenance/finding.ts';
import { judge } from '../../src/provenance/judge.ts';
import { describeContent } from './about.ts';
import { addDocument, forgetReleases, outdated, putRight, readCopy, sayOutdated, signAll } from './sixth/steps.ts';

const document = join(import.meta.dirname, 'sixth', 'rhone-courier.txt');

describeContent('a sixth document', () => {
  let root = '';
  let settled: readonly Finding[] = [];
  let printed: readonly string[] = [];
  let dossier: Dossier;
  let open: readonly OpenItem[] = [];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'sixth-'));
    for (const folder of ['content', 'seeds']) await cp(folder, join(root, folder), { recursive: true });
    await forgetReleases(root);
    await sayOutdated(root);
    await signAll(root);
    settled = judge(await readCopy(root)).findings;
    printed = await addDocument(root, document);
    dossier = await readCopy(root);
    open = openItems(dossier);
  }, 300_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  const faultsOf = (of: Dossier): readonly string[] =>
    judge(of)
      .findings.filter(({ rule }) => rule !== 'statement-open' && rule !== 'signature-unused')
      .map(({ rule, file }) => `${rule} ${file}`);

  it('is added to a dossier in which nothing was open or wrong', () => {
    expect(settled).toEqual([]);
  });

  it('is named at once as what may have made false what was said, its nearest words beside', () => {
    expect(printed[0]).toMatch(/^Wrote content\/sources\/rhone-courier\.mdx\.\n/u);
    expect(printed[0]).toMatch(/^It may have made false what was said before: \d+ to be read again, the first 20 of them/mu);
    expect(printed[0]).toMatch(
      /^ {2}content\/policy\/proposed-law\.mdx:\d+ {2}No source gives the bill’s name or the date of a vote\.\n {4}nearest in rhone-courier: .* a final vote on 29 April\.$/mu,
    );
  });

  it.each(outdated)('opens again, in $entry: $text', ({ entry, text }) => {
    expect(open.map((item) => `${item.file} ${item.text}`)).toContain(`content/${entry}.mdx ${text}`);
  });

  it('makes faults of the caption and the day of a figure that it has a value of, and of a note on its own answer', () => {
    const told = faultsOf(dossier);
    for (const fault of [
      'source-misattributed content/figures/prisons-hit.mdx',
      'support-date content/figures/prisons-hit.mdx',
      'relation-wrong content/questions/how-many-prisons.mdx',
    ])
      expect(told).toContain(fault);
  });

  it('brings two events, a person, a place, a figure, readings that disagree, a wording and a paragraph', () => {
    const citing = new Set(
      dossier.citations.flatMap(({ entry, parts }) =>
        parts.some(({ selector }) => selector.source === 'rhone-courier') ? [entry] : [],
      ),
    );
    for (const entry of [
      ...['timeline/petrol-bomb-at-corbas', 'timeline/two-men-arrested', 'actors/claire-vasseur', 'places/corbas'],
      ...['figures/telegram-subscribers', 'figures/prisons-hit', 'questions/how-many-prisons', 'policy/proposed-law'],
      'quotes/darmanin-will-not-give-in',
    ])
      expect(citing).toContain(entry);
    expect(dossier.facts.get('prisons-hit')?.relation).toBe('contradict');
  });

  it('leaves, once what it made false is put right and read, nothing under --strict', async () => {
    await putRight(root);
    await signAll(root);
    const mended = await readCopy(root);
    expect(judge(mended, { strict: true })).toMatchObject({ ok: true, findings: [] });
    expect(coverageOf(mended).find(({ source }) => source === 'rhone-courier')?.counts.unaccounted).toBe(0);
  }, 300_000);
});
