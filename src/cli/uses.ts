/** Where the dossier cites words of a source already. */
import type { Dossier } from '../provenance/dossier.ts';
import type { LocatedFragment } from '../provenance/locate.ts';
import { passagesOf } from '../provenance/citation.ts';
import { oneLine } from '../text/normalized-text.ts';
import { touch } from '../text/spans.ts';

/** A line for each entry that cites these words or some of them: where it does so first, and how often. */
export function usesOf(place: LocatedFragment, { statements }: Dossier): readonly string[] {
  const citing = statements.filter(({ citations }) =>
    citations.some((citation) =>
      passagesOf(citation).some((passage) => passage.source === place.source.id && touch(passage, place)),
    ),
  );
  return [...Map.groupBy(citing, ({ entry }) => entry).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const times = own.length === 1 ? '' : ` (${String(own.length)} times)`;
    return [`  ${first.place.file}:${String(first.place.line)}${times}  ${oneLine(first.text)}`];
  });
}
