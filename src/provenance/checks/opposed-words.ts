/** `support-word`: no word of a statement says the opposite of what its passages say in the same place. */
import { opposedPronoun, opposedWords } from '../../relations/opposed.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { lexiconOfDossier, supportOf } from '../support.ts';
import { foldText } from '../text.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** Judges every statement against its passages in the same language. */
export function checkOpposedWords(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const passages = [
      ...new Set(
        supportOf(statement, entry, dossier)
          .told.filter((told) => told.lexicon === lexicon)
          .map(({ text }) => foldText(text)),
      ),
    ];
    const text = foldText(statement.text);
    const opposed = opposedWords(text, passages, lexicon);
    const pronoun = opposedPronoun(text, passages, lexicon);
    return [...opposed, ...(pronoun ? [pronoun] : [])].map(({ word, given }) =>
      fault(
        'support-word',
        statement.place,
        `Unexpected \`${word}\` in \`${statement.text}\`, where the passages have \`${given}\`.`,
        'Write what the source says there.',
      ),
    );
  };
}
