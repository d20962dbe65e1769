/** The statements that must be supported word by word: all but the editors' own, and those reported as uncited. */
import type { Dossier } from './dossier.ts';
import { parseEdtf } from './edtf.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './finding.ts';
import { oncePer } from '../text/memoize.ts';
import type { Statement } from './statement.ts';

/** A statement with its entry. */
export interface StatementOfEntry {
  readonly statement: Statement;
  readonly entry: Entry;
}

/** Judges one statement after another; prepared once for a dossier. */
export type StatementCheck = (one: StatementOfEntry) => readonly Finding[];

/** A decade or a season as EDTF writes it, which is no text: it is compared as the date that it is. */
const isCoarse = (text: string): boolean => /X|-2[1-4](?!\d)/u.test(text) && parseEdtf(text).kind === 'date';

/** Cited and computed statements whose passages were all found. Readings of figures and variants have checks of their own. */
export const supportedStatements = oncePer((dossier: Dossier): readonly StatementOfEntry[] =>
  [...dossier.entries.values()].flatMap((entry) =>
    entry.statements
      .filter(({ state, part, text, citations }) => {
        if (state !== 'cited' && state !== 'computed') return false;
        if (part === 'field' && isCoarse(text)) return false;
        if (part === 'variant' || (part === 'reading' && entry.kind === 'figure')) return false;
        return citations.every((citation) => citation.parts.every((cited) => cited.anchoring.kind === 'anchored'));
      })
      .map((statement) => ({ statement, entry })),
  ),
);
