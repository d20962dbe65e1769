/**
 * `qualifier-dropped`, where a sentence tells as to come what a source makes depend on something: "the race will start" on
 * "if the ice holds, the race will start".
 */
import { dependingOnly } from '../../relations/depending.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { lexiconOfDossier, supportOf, wordsIn } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** Judges every statement that says nothing else; what says more is left to an editor. */
export function checkProvisions(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    if (statement.part === 'label') return [];
    const passages = wordsIn(lexicon, supportOf(statement, entry, dossier));
    const found = dependingOnly(foldText(statement.text), passages, lexicon);
    if (found?.isWhole !== true) return [];
    return [
      fault(
        'qualifier-dropped',
        statement.place,
        `Missing \`${found.on}\` in \`${statement.text}\`, on which the passages make it depend.`,
        'Say what it depends on, as the source does.',
      ),
    ];
  };
}
