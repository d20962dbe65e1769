/** `sentence-uncited`: every sentence rests on something, or is declared the editors' own. */
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import type { Statement } from '../statement.ts';

const noun: Readonly<Record<Statement['part'], string>> = {
  title: 'title',
  question: 'question',
  label: 'label',
  summary: 'summary',
  caption: 'caption',
  field: 'field',
  reading: 'reading',
  variant: 'quotation',
  heading: 'heading',
  prose: 'sentence',
  cell: 'table cell',
};

/** Reports each statement that rests on nothing. */
export function checkSentences(dossier: Dossier): Finding[] {
  return (
    dossier.statements
      // Where the body does not parse, nobody can tell what the title rests on.
      .filter(({ state, entry }) => state === 'uncited' && !dossier.unreadable.has(entry))
      .map((statement) => {
        const inProse = statement.part === 'prose' || statement.part === 'heading' || statement.part === 'cell';
        const hint = inProse
          ? 'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.'
          : 'Add `evidence` to the front matter: `- { source: …, passage: "…" }`.';
        return fault(
          'sentence-uncited',
          statement.place,
          `Missing citation of the ${noun[statement.part]} \`${shorten(statement.text)}\`.`,
          hint,
        );
      })
  );
}

// Enough of a sentence to find it by.
const shownLength = 60;

function shorten(text: string): string {
  return text.length <= shownLength ? text : `${text.slice(0, shownLength).trimEnd()}…`;
}
