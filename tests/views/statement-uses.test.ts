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
        for (const { fragment } of uses) {
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

  it('calls those signed that an editor signed', () => {
    for (const entry of dossier.entries.values())
      for (const { fragment, isSigned } of [...statementUses(dossier, entry).values()].flat())
        expect(isSigned).toBe(dossier.reviews.get(`${entry.id}#${fragment}`)?.signature !== undefined);
  });
});
