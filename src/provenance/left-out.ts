/** What the ellipses of a passage leave out of its source. */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords } from '../mentions/words.ts';
import { clauseBeginnings } from '../relations/clause-heads.ts';
import { lemmasIn, share } from '../relations/lemmas.ts';
import { withoutAsides } from '../relations/turning.ts';
import { oncePer } from '../text/memoize.ts';
import { foldText } from '../text/normalized-text.ts';
import { passagesOf } from './citation.ts';
import type { Dossier } from './dossier.ts';
import type { Passage } from './passage.ts';
import type { Statement } from './statement.ts';
import { lexiconOfDossier, lexiconOfSource } from './support.ts';

// A comma at the edge of a passage closes what is left out as one beside it does.
const edge = /[,—–]/u;

/** The words of a source between two passages of it, folded. */
export function wordsBetween({ source, end }: Passage, next: Passage, dossier: Dossier): string {
  const text = dossier.sources.get(source)?.text ?? '';
  const from = end - (edge.test(text[end - 1] ?? '') ? 1 : 0);
  const to = next.start + (edge.test(text[next.start] ?? '') ? 1 : 0);
  return foldText(text.slice(from, to));
}

/**
 * Whether an ellipsis in what is cited leaves out where the clause begins that a statement has its words from: in "the tug that
 * towed the barge that sank", the barge sank. Nobody but a reader can say whether that is told of the tug.
 */
export function leavesOutClause({ text, citations }: Statement, dossier: Dossier): boolean {
  const behind = citations
    .flatMap(({ parts }) => parts)
    .flatMap((part) =>
      part.passages.filter((passage, index) => isBehindOpener(passage, part.passages[index - 1], dossier)),
    );
  if (behind.length === 0) return false;
  const cut = new Set(behind);
  const others = citations.flatMap(passagesOf).filter((passage) => !cut.has(passage));
  const lexicon = lexiconOfDossier(dossier);
  const lemmasOf = (some: readonly Passage[]): ReadonlySet<string> =>
    new Set(some.flatMap(({ exact }) => [...lemmasIn(foldText(exact), lexicon)]));
  const [there, elsewhere] = [lemmasOf(behind), lemmasOf(others)];
  return readWords(foldText(text), lexicon).some(
    ({ isContent, lemmas }) =>
      isContent && lemmas.some((lemma) => there.has(lemma)) && !lemmas.some((lemma) => elsewhere.has(lemma)),
  );
}

/** Whether a clause begins in what an ellipsis leaves out between `before` and `passage`. */
const isBehindOpener = (passage: Passage, before: Passage | undefined, dossier: Dossier): boolean =>
  before !== undefined && beginsClause(wordsBetween(before, passage, dossier), passage.source, dossier);

const openersOf = oncePer(
  (lexicon: Lexicon): ReadonlySet<string> => new Set([...clauseBeginnings(lexicon), ...lexicon.reportingWords]),
);

function beginsClause(text: string, source: string, dossier: Dossier): boolean {
  const lexicon = lexiconOfSource(source, dossier);
  return share(lemmasIn(withoutAsides(text, lexicon), lexicon), openersOf(lexicon));
}
