/** What the second program says of a quotation under the name of its speaker, which two actors may have. */
import { expect, it } from 'vitest';
import { voiceFaults } from '../../public/checkers/beside.mjs';
import { readPage } from '../../public/checkers/read-page.mjs';

const actor = (slug: string, title: string) => ({ kind: 'actor', id: `actors/${slug}`, title });

/** The faults of words of the elder Ana Reis that stand under `name`. */
function faultsUnder(name: string): readonly string[] {
  const { elements } = readPage(
    `<!DOCTYPE html><section class="speaker"><h2>${name}</h2><blockquote>The lamp is bright</blockquote></section>`,
  );
  const entries = [
    ...[actor('ana-reis', 'Ana Reis'), actor('ana-reis-younger', 'Ana Reis'), actor('lobo', 'Rui Lobo')],
    { kind: 'quote', id: 'quotes/lamp', speaker: 'ana-reis' },
  ];
  const site = {
    dossier: { entries },
    lines: { get: () => ({ entries: new Set(['quotes/lamp']) }) },
  };
  return (elements ?? []).flatMap((element: object) => voiceFaults(element, { url: '/quotes/' }, site));
}

it('finds nothing where another actor has the name of the speaker', () => {
  expect(faultsUnder('Ana Reis')).toEqual([]);
});

it('finds another name', () => {
  expect(faultsUnder('Rui Lobo')).toEqual(['gives words to Rui Lobo: The lamp is bright']);
});
