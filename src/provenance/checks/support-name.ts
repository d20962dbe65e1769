/** `support-name`: every proper name of a statement stands in its passages, or is another name of what they name. */
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { missingNames } from '../missing-names.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** Judges every statement that cites or prints facts. */
export function checkSupportName(dossier: Dossier): StatementCheck {
  return ({ statement, entry }) =>
    missingNames(statement, entry, dossier).flatMap(({ name, isUnderstood }) =>
      isUnderstood
        ? []
        : fault(
            'support-name',
            statement.place,
            `Unexpected name \`${name}\`, which stands in none of the passages of \`${statement.text}\`.`,
            'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
          ),
    );
}
