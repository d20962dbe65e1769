/** `support-number`, for ages: each stands in the passages beside whom it is told of. */
import { otherAges } from '../../relations/aged.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { knownNames, namesStandingIn } from '../known-names.ts';
import { lexiconOfDossier, supportOf } from '../support.ts';
import type { StatementCheck } from '../supported-statements.ts';
import { foldText } from '../text.ts';

/** Judges every statement against its passages in the same language. */
export function checkSupportAge(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  const known = knownNames(dossier);
  const thingsOf = (name: string) => namesStandingIn(name, known).map(({ of }) => of);
  const isSame = (one: string, other: string): boolean => {
    const things = thingsOf(other);
    return thingsOf(one).some((thing) => things.includes(thing));
  };
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    if (!/\p{N}/u.test(text)) return [];
    const passages = supportOf(statement, entry, dossier)
      .told.filter((told) => told.lexicon === lexicon)
      .map((told) => told.text);
    return otherAges(text, passages, lexicon, isSame).map(({ name, age, given }) =>
      fault(
        'support-number',
        statement.place,
        `Unexpected age \`${String(age)}\` of \`${name}\` in \`${statement.text}\`, where the passages have \`${given}\`.`,
        'Write the age of whom the passages give it to.',
      ),
    );
  };
}
