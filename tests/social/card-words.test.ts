/** That a picture for previews says what the dossier says: every number and date of it has a place there. */
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { words } from '../../src/interface/spoken.ts';
import { newestDateText } from '../../src/site/archive.ts';
import { sectionsOf } from '../../src/site/sections.ts';
import { socialCards } from '../../src/site/social-cards.ts';
import { printFact } from '../../public/checkers/print-facts.mjs';
import { toDossierJson } from '../../src/feeds/dossier-json.ts';
import { fixturePath } from '../fixtures/fixture.ts';

describe.each([fixturePath('harbour'), fixturePath('bakery'), '.'])(
  'the cards of the dossier in `%s`',
  async (root) => {
    const dossier = await readDossier(root);
    const json = toDossierJson(dossier);
    const cards = socialCards(dossier);
    const statements = new Set(
      json.entries.flatMap((entry) => [entry.title, ...entry.statements.map(({ text }) => text)]),
    );
    const sections = sectionsOf(dossier);

    it('take their title and their promise from a statement or from the section', () => {
      const own = new Set(sections.flatMap(({ label, promise }) => [label, promise]));
      for (const { card } of cards)
        for (const text of [card.title, card.promise]) expect(statements.has(text) || own.has(text)).toBe(true);
      expect(cards.length).toBeGreaterThan(3);
    });

    it('count the sources, and say of when the newest is as pages do', () => {
      const newest = newestDateText(dossier);
      const counted = `${String(dossier.sources.size)} archived source${dossier.sources.size === 1 ? '' : 's'}`;
      const basis = [...(newest === undefined ? [] : [`As of ${newest}`]), counted, words.overview.found].join(' · ');
      expect(new Set(cards.map(({ card }) => card.basis))).toEqual(new Set([basis]));
    });

    it('draw no number that no fact, date or name of the dossier has', async () => {
      const known = [
        ...json.facts.flatMap(printFact),
        ...json.entries.flatMap(({ title, labels, date, asOf }) => [title, ...labels, date ?? '', asOf ?? '']),
        ...json.labels.landmarks.map(({ name }) => name),
      ].join(' ; ');
      const drawn = await Promise.all(cards.map(({ drawing }) => drawing()));
      const numbers = drawn.flatMap((svg) =>
        [...(svg ?? '').matchAll(/<text[^>]*>([\s\S]*?)<\/text>/gu)].flatMap(
          ([, text = '']) => text.replace(/<[^>]+>/gu, '').match(/\d[\d,.]*/gu) ?? [],
        ),
      );
      const days = new Set(known.match(/\d+/gu) ?? []);
      expect(numbers.filter((number) => !known.includes(number) && !days.has(number.padStart(2, '0')))).toEqual([]);
      if (root !== fixturePath('bakery')) expect(numbers.length).toBeGreaterThan(0);
    });
  },
);
