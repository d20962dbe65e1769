/** Passages with what their sentences make them depend on, where they leave that out: "If it rains, [the race will end]". */
import { withoutSigns } from '../mentions/number-signs.ts';
import { hasProvision } from '../relations/depending.ts';
import { oncePer } from '../text/memoize.ts';
import { foldText } from '../text/normalized-text.ts';
import type { Dossier } from './dossier.ts';
import type { Passage } from './passage.ts';
import { lexiconOfDossier, lexiconOfSource, type Support } from './support.ts';

/** The passages of `support`, each as its whole sentence where that holds a provision in the language of the dossier. */
export function withProvisions({ passages }: Support, dossier: Dossier): readonly string[] {
  return passages.map(providedIn(dossier));
}

const providedIn = oncePer((dossier: Dossier) =>
  oncePer(({ source, exact, context }: Passage): string => {
    const lexicon = lexiconOfDossier(dossier);
    const whole = foldText(dossier.sources.get(source)?.text.slice(context.start, context.end) ?? '');
    const depends = lexiconOfSource(source, dossier) === lexicon && hasProvision(whole, lexicon);
    return withoutSigns(depends ? whole : foldText(exact), lexicon);
  }),
);
