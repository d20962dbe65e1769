import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { countSentences } from '../../public/count-sentences.mjs';
import { moved, removed, sentence, summary, values } from './corrected-release.ts';

const { corrected: site } = inject('sites');
const page = (path: string) => readFile(join(site.folder, path, 'index.html'), 'utf8');
const noteOf = ({ old, reason }: typeof sentence) => `Corrected on 12 May 2024. It said: “${old}” ${reason}`;
const faultsIn = (folder: string): readonly string[] => countSentences(folder).faults;

test('the site is built', () => {
  expect(site.failure).toBe('');
});

describe('a correction', () => {
  test('stands behind the sentence of the prose that was corrected', async () => {
    const html = await page(sentence.page);
    const behind = html.slice(html.indexOf(sentence.now), html.indexOf('It calls that'));
    expect(behind).toContain(noteOf(sentence));
  });

  test('stands below the title of the page where it is of anything else', async () => {
    const html = await page(summary.page);
    expect(html.slice(html.indexOf('<h1'), html.indexOf('</header>'))).not.toContain(noteOf(sentence));
    expect(html).toMatch(
      /<h1[^]*Corrected on 12 May 2024\. It said: “The documents count at least five[^]*<\/header>/u,
    );
  });

  test('of a value says it as readers read it, on its page and in the list', async () => {
    for (const path of [values.page, 'corrections/']) {
      const html = await page(path);
      expect(html).toContain(values.relation);
      expect(html).toContain(values.answer);
      expect(html).not.toContain('>contradict<');
      expect(html).not.toContain('“contradict”');
    }
    expect(await page('corrections/')).toContain('Some reports are more exact than others');
  });

  test('of a sentence that was taken out stands on its page, too', async () => {
    expect(await page(sentence.page)).toContain('It said: “Nobody saw it.” It repeated another sentence.');
    expect(await page('corrections/')).toContain('It was taken out.');
  });

  test('stands in the feed and in the structured data of its page', async () => {
    const feed = await readFile(join(site.folder, 'feed.xml'), 'utf8');
    expect(feed).toContain(`It said: “${sentence.old}” It now says: “${sentence.now}” ${sentence.reason}`);
    expect(feed).toContain(`The page “${moved.title}” is gone. ${moved.reason}`);
    expect(feed).toContain('It said: “Nobody saw it.” It was taken out. It repeated another sentence.');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(await page(summary.page))?.[1] ?? '';
    const described = z.object({ correction: z.array(z.unknown()) }).parse(JSON.parse(json));
    expect(described.correction).toContainEqual({
      '@type': 'CorrectionComment',
      datePublished: '2024-05-12',
      text: summary.reason,
    });
  });

  test('is named with its statement of today in dossier.json', async () => {
    const dossier = z
      .object({ released: z.array(z.string()), corrections: z.array(z.record(z.string(), z.string())) })
      .parse(JSON.parse(await readFile(join(site.folder, 'dossier.json'), 'utf8')));
    expect(dossier.released).toEqual(['2024-05-10']);
    expect(dossier.corrections.map(({ statement, stands }) => [statement, stands])).toContainEqual([
      'policy/power#prose-1',
      'policy/power#prose-1',
    ]);
  });
});

describe('the address of a page that is gone', () => {
  test('says when it was removed, and why', async () => {
    const html = await page(removed.page);
    expect(html).toContain('This page was removed on 13 May 2024.');
    expect(html).toContain(removed.reason);
    expect(html).toContain('href="/corrections/"');
  });

  test('leads to where the page has moved', async () => {
    expect(await page(moved.page)).toMatch(
      /This page moved to <a href="\/places\/marelo\/">Marelo<\/a> on 13 May 2024\./u,
    );
  });

  test('is no address of the site before', async () => {
    await expect(readFile(join(inject('sites').harbour.folder, moved.page, 'index.html'))).rejects.toThrow();
  });
});

describe('the independent count', () => {
  let copy = '';
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'corrected-'));
    await cp(site.folder, copy, { recursive: true });
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));
  /** What is found where the page has been forged, which is put back. */
  const forged = async (path: string, old: string, by: string): Promise<readonly string[]> => {
    const file = join(copy, path, 'index.html');
    const html = await readFile(file, 'utf8');
    expect(html).toContain(old);
    await writeFile(file, html.replaceAll(old, by));
    const faults = faultsIn(copy);
    await writeFile(file, html);
    return faults;
  };

  test('has no fault', () => {
    expect(faultsIn(copy)).toEqual([]);
  });

  test.each([
    ['a note is left out', sentence.page, noteOf(sentence), '', 'does not say that it was corrected'],
    [
      'a note has other old words',
      summary.page,
      'at least five boats',
      'at least two boats',
      'does not say that it was corrected',
    ],
    ['a page that is gone gives no reason', removed.page, removed.reason, '', 'does not say that it is gone'],
    [
      'a page that has moved leads elsewhere',
      moved.page,
      '"/places/marelo/"',
      '"/places/garca-island/"',
      'does not lead to /places/marelo/',
    ],
    ['a correction is taken off the list', 'corrections/', summary.reason, '', 'does not have the correction'],
  ])('finds that %s', async (_, path, old, by, fault) => {
    expect((await forged(path, old, by)).join('\n')).toContain(fault);
  });
});
