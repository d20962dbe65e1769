/** The worked example of the overview: one of its sentences beside the words of the report that it rests on. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { Passage } from '../provenance/passage.ts';
import type { Source } from '../provenance/source.ts';
import { distinctPassages, distinctSilences } from '../views/cited.ts';
import { lexiconOfDossier, lexiconOfSource } from '../provenance/support.ts';
import { sharedWords, type SharedRun } from '../views/shared-words.ts';

/** A sentence and its passage, with the words that both have. */
export interface Example {
  readonly text: string;
  readonly ours: readonly SharedRun[];
  readonly theirs: readonly SharedRun[];
  readonly passage: Passage;
  readonly source: Source;
}

/** The first sentence of a page, its summary or its prose, that rests on one passage and nothing else. */
export function exampleOf(dossier: Dossier, page: EntryOf<'page'>): Example | undefined {
  for (const { part, text, citations, facts } of page.statements) {
    if ((part !== 'summary' && part !== 'prose') || facts.length > 0 || distinctSilences(citations).length > 0)
      continue;
    const [passage, ...others] = distinctPassages(citations);
    const source = passage === undefined ? undefined : dossier.sources.get(passage.source);
    if (passage === undefined || source === undefined || others.length > 0) continue;
    const ours = sharedWords(text, passage.exact, lexiconOfDossier(dossier));
    if (!ours.some(({ isShared }) => isShared)) continue;
    return {
      text,
      ours,
      theirs: sharedWords(passage.exact, text, lexiconOfSource(passage.source, dossier)),
      passage,
      source,
    };
  }
  return undefined;
}
