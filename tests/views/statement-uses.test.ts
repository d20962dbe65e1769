import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { proseHtml } from '../../src/site/prose-html.ts';
import { statementUses } from '../../src/site/statement-uses.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const dossier = await readDossier(fixturePath('harbour'));

describe('statementUses', () => {
  it('leads from each passage to sentences that the text of its entry shows with a mark of it', () => {
    let links = 0;
    for (const entry of dossier.entries.values()) {
      const html = proseHtml(dossier, entry);
      for (const [passage, uses] of statementUses(dossier, entry)) {
        for (const { fragment } of uses.filter((use) => /^(?:prose|cell)-/u.test(use.fragment))) {
          links += 1;
          const [, sentence = ''] = html.split(`<span id="${fragment}">`);
          const next = sentence.indexOf('<span id="');
          expect(next === -1 ? sentence : sentence.slice(0, next), `${entry.id}#${fragment}`).toContain(
            `popovertarget="${passage}"`,
          );
        }
      }
    }
    expect(links).toBeGreaterThan(20);
  });

  it('gives each sentence of a text one address', () => {
    for (const entry of dossier.entries.values()) {
      const ids = [...proseHtml(dossier, entry).matchAll(/<span id="([^"]+)">/gu)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('tells what a sentence has of a passage in rows of words that stand in both', () => {
    const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    let rows = 0;
    for (const entry of dossier.entries.values())
      for (const [id, uses] of statementUses(dossier, entry))
        for (const { fragment, shared } of uses) {
          const statement = entry.statements.find((one) => one.id === `${entry.id}#${fragment}`);
          const theirs = wordsOf(dossier.passages.find((passage) => passage.id === id)?.exact ?? '');
          for (const row of shared.split(/ ?… ?/u).filter((one) => one !== '')) {
            rows += 1;
            expect(statement?.text).toContain(row);
            expect(row).toContain(' ');
            expect(theirs).toEqual(expect.arrayContaining([...wordsOf(row)]));
          }
        }
    expect(rows).toBeGreaterThan(15);
  });

  it('calls those signed that an editor signed', () => {
    for (const entry of dossier.entries.values())
      for (const { fragment, isSigned } of [...statementUses(dossier, entry).values()].flat())
        expect(isSigned).toBe(dossier.reviews.get(`${entry.id}#${fragment}`)?.signature !== undefined);
  });
});
