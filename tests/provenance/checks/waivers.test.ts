/** Planted faults and near misses of `checks/waivers.ts`. */
import { bakery, harbour, testCases, warning } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { power } from '../../fixtures/edits.ts';

const hint = 'Take it out: it would hide what a later edit makes wrong.';
const opening = 'content/timeline/bakery-opens.mdx';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a sentence has got a citation since',
      edit(
        power,
        'The storm cut the power on Garça Island for three hours,',
        '{/* waive sentence-uncited: nobody counts it */}\n\nThe storm cut the power on Garça Island for three hours,',
      ),
      warning(
        'waiver-unused',
        `${power}:9:1`,
        'Unexpected waiver of `sentence-uncited`, which finds nothing wrong there.',
        hint,
      ),
    ),
    bakery.fault(
      'the front matter waives a rule that holds',
      edit(opening, 'type: opening\n', 'type: opening\nwaive: { support-number: the clerk counts otherwise }\n'),
      warning(
        'waiver-unused',
        `${opening}:8:26`,
        'Unexpected waiver of `support-number`, which finds nothing wrong there.',
        hint,
      ),
    ),
  ],
  nearMisses: [
    bakery.miss(
      'waiver-unused',
      'it covers what is wrong',
      edit(
        opening,
        'It sells rye bread.[^bread]\n',
        'It sells rye bread.[^bread]\n\n{/* waive sentence-uncited: it leads over */}\n\nMore of that on the next page.\n',
      ),
    ),
  ],
});
