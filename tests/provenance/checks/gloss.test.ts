/** Planted faults and near misses of `checks/gloss.ts`. */
import { asked, boats, boatsUnit } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a gloss is used by no answer',
      asked([['power', 'The power']], '{ outage: [power] }'),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:5:18',
        'Unexpected gloss of `outage`, which no answer uses.',
        'Delete it, or write the words that it explains.',
      ),
    ),
    harbour.fault(
      'words of a gloss stand in no passage',
      asked([['power', 'An outage']], '{ outage: [cut the power, blackout] }'),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:5:34',
        'Unexpected words `blackout` in the gloss of `outage`, which stand in no passage that it explains.',
        'Copy the words of the source, or leave them out.',
      ),
    ),
    harbour.fault(
      'a gloss explains another word than the unit',
      edit(boats, boatsUnit, `${boatsUnit}\ngloss: { rafts: [boats] }`),
      error(
        'reading-mismatch',
        'content/figures/boats-adrift.mdx:7:17',
        'Unexpected gloss of `rafts`, which no unit uses.',
        'Delete it, or write the words that it explains.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'reading-mismatch',
      'an answer needs a gloss',
      asked([['power', 'An outage']], '{ outage: [cut the power] }'),
    ),
  ],
});
