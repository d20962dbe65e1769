import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { wordsIn } from '../../src/interface/words.ts';
import { judge } from '../../src/provenance/judge.ts';
import { reportPage, type PageReport } from '../../src/toolbar/page-report.ts';
import { reportHtml } from '../../src/toolbar/report-html.ts';
import { edit, plant, type Edit } from '../fixtures/fixture.ts';

const chapter = 'content/policy/power.mdx';

/** The report on a page of a copy of the harbour. */
async function report(edits: readonly Edit[], path = '/policy/power/', blocks: readonly string[] = []) {
  const root = await plant('harbour', edits);
  const dossier = await readDossier(root);
  return { dossier, root, report: reportPage(dossier, judge(dossier).findings, { path, blocks }) };
}

const statesOf = ({ own, others }: PageReport): Readonly<Record<string, string>> =>
  Object.fromEntries([...own, ...others].map(({ statement, state }) => [statement.id, state]));

describe('a statement', () => {
  it('is in the words of its sources, signed, the editors’ own, computed or waived', async () => {
    expect(statesOf((await report([])).report)).toMatchObject({
      'policy/power#prose-1': 'sources',
      'policy/power#prose-2': 'signed',
      'policy/power#prose-4': 'own',
    });
    const other = statesOf((await report([], '/policy/rebuilding/')).report);
    expect(other).toMatchObject({ 'policy/rebuilding#prose-4': 'computed', 'policy/rebuilding#prose-7': 'waived' });
  });

  it('is open when nobody has signed what it says now', async () => {
    const { report: found } = await report([edit(chapter, 'It calls that', 'It names that')]);
    expect(statesOf(found)['policy/power#prose-2']).toBe('open');
  });

  it('has a fault where its footnote has one, and where its words have one', async () => {
    const { report: found } = await report([
      edit(chapter, '@wire "The storm also', '@wire "The storms also'),
      edit(chapter, 'The boats that', 'The 12 boats that'),
    ]);
    expect(statesOf(found)).toMatchObject({ 'policy/power#prose-1': 'faulty', 'policy/power#prose-3': 'faulty' });
  });

  it('has none where nothing is cited: it is without a source', async () => {
    const { report: found } = await report([edit(chapter, '[^longest]\n', '\n')]);
    expect(statesOf(found)['policy/power#prose-2']).toBe('uncited');
  });
});

describe('a page', () => {
  it('tells statements of other entries in its order, its own in the order of the file', async () => {
    const { report: found } = await report([], '/policy/power/', [
      'Garça Island had no ferry',
      'The power on Garça Island',
      'Garça Island had no ferry',
    ]);
    expect(found.others.map(({ statement }) => statement.id)).toEqual(['timeline/island-cut-off#title-1']);
    expect(found.own.map(({ statement, shown }) => [statement.part, shown?.block])).toEqual([
      ['title', 1],
      ['summary', undefined],
      ['prose', undefined],
      ['prose', undefined],
      ['prose', undefined],
      ['prose', undefined],
    ]);
    expect(found.shown.map(({ block }) => block)).toEqual([0, 1, 2]);
  });

  it('tells its own faults apart from the others, and the open statements of others not at all', async () => {
    const { report: found } = await report([
      edit(chapter, 'places: [garca-island]', 'places: [no-island]'),
      edit('content/policy/rebuilding.mdx', 'last repaired in 2011.[', 'last repaired in 2012.['),
      edit('content/quotes/lobo-reopening.mdx', 'The two wordings differ', 'Both wordings differ'),
    ]);
    expect(found.faults.own.map(({ rule }) => rule)).toEqual(['reference-unknown']);
    expect(new Set(found.faults.others.map(({ file }) => file))).toEqual(new Set(['content/policy/rebuilding.mdx']));
  });

  it('tells what its sources say unused, with what an author writes to cite it', async () => {
    const named = edit(
      'content/sources/harbour-post.mdx',
      '\nfile:',
      '\npassages:\n  hope: The council hopes that the quay will stand for another sixty years\nfile:',
    );
    const plain = (await report([], '/policy/rebuilding/')).report.unused;
    expect(plain.map(({ place, name, reason, citation }) => ({ line: place.line, name, reason, citation }))).toEqual([
      {
        line: 6,
        name: undefined,
        reason: 'A hope, which says nothing about the storm.',
        citation: '@harbour-post "The council hopes that the quay will stand for another sixty years."',
      },
    ]);
    const [one, ...others] = (await report([named], '/policy/rebuilding/')).report.unused;
    expect([one?.name, one?.citation, others]).toEqual(['hope', '[^harbour-post#hope]', []]);
    // A page that does not cite it has nothing to do with it.
    expect((await report([], '/actors/coast-wire/')).report.unused).toEqual([]);
  });
});

it('is written with the words of the catalogue, and content is never markup', async () => {
  const { dossier, root, report: found } = await report([edit(chapter, 'It calls that', 'It calls \\<b>that\\</b>')]);
  const html = reportHtml(found, { dossier, root, interfaceWords: wordsIn('en') });
  expect(html).toContain('It calls &#x3C;b>that&#x3C;/b>');
  expect(html).toContain('data-state="open"');
});
