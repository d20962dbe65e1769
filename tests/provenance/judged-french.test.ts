/** French sentences beside French passages: what refuses each, and what an editor would have to sign. */
import { describe } from 'vitest';
import { judges, type JudgedRow } from '../fixtures/judged.ts';

const french = (...rows: readonly (readonly [sentence: string, passage: string, verdict: string])[]) =>
  judges(rows.map((row): JudgedRow => [...row, { language: 'fr' }]));

describe('a negation without “ne”', () => {
  french(
    ['Une brioche en vitrine.', 'Pas de brioche en vitrine.', 'qualifier-dropped'],
    ['Avant six mois, dit Reis.', 'Pas avant six mois, dit Reis.', 'qualifier-dropped'],
    ['Pas avant six mois, dit Reis.', 'Pas avant six mois, dit Reis.', ''],
    ['Il n’y a pas de brioche.', 'Pas de brioche, mais trois tartes.', ''],
    ['Le four est à deux pas du quai.', 'Le four est à deux pas du quai.', ''],
    ['Le four compte au moins 60 tartes.', 'Le four compte pas moins de 60 tartes.', ''],
  );
});

describe('a negation with words between it and what it denies', () => {
  french(
    ['Le boulanger a été entendu.', 'Le boulanger n’a pas encore été entendu.', 'qualifier-dropped'],
    ['Le boulanger n’a pas encore été entendu.', 'Le boulanger n’a pas encore été entendu.', ''],
  );
});

describe('an amount', () => {
  french(
    ['Une panne du four.', 'Reis part à la suite d’une panne du four.', ''],
    ['Près de 1 000 clients ont signé.', 'Près d’un millier de clients ont signé.', ''],
    ['Près de 2 000 clients ont signé.', 'Près d’un millier de clients ont signé.', 'support-number'],
    ['Le loyer prend le tiers des ventes.', 'Le loyer prend les deux tiers des ventes.', 'support-number'],
    ['Le loyer prend les deux tiers des ventes.', 'Le loyer prend les deux tiers des ventes.', ''],
    ['Un cinquième des fours a fermé.', 'Un four sur cinq a fermé.', '“Un cinquième”'],
    ['Le four a coûté 12 millions d’euros.', 'Le four a coûté entre 8 et 12 millions d’euros.', 'qualifier-dropped'],
    ['Le four a coûté entre 8 et 12 millions d’euros.', 'Le four a coûté entre 8 et 12 millions d’euros.', ''],
    ['Reis roule à 13 km/h environ.', 'Reis roule à environ 13 km/h.', ''],
    ['Reis roule à 13 km/h au moins.', 'Reis roule à environ 13 km/h.', 'qualifier-dropped'],
  );
});

describe('a word', () => {
  french(
    ['La photo montre un kilo de pain.', 'Les photos montrent des kilos de pain.', '“montre”'],
    ['Il faut du pain.', 'Il faut du pain.', ''],
    ['Il n’y a aucun pain.', 'Aucun pain n’est cuit.', ''],
    ['Il cuit du pain.', 'Reis cuit du pain.', '“il”'],
  );
});
