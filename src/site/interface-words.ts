/**
 * The words of the interface, one by one: what the site says in the same way about
 * every dossier, and therefore no sentence of any. `#` stands for what is put in.
 *
 * The list is published in `ledger.json`. The count of the sentences brings its
 * own, `public/checkers/interface-words.mjs`, because a forged site would bring
 * any: a new word stands in both, which a test compares, or the count fails.
 */
import { textsOf } from '../interface/words.ts';
import { language, words } from '../interface/spoken.ts';
import { lexiconOf } from '../language/lexicons.ts';
import { commonReasons } from '../provenance/entries/source-record.ts';
import type { DossierConfig } from '../provenance/entries/dossier-config.ts';
import { rules } from '../provenance/rules.ts';
import { splitSentences } from '../text/sentence.ts';

/** The words of the interface on built pages; the title that a dossier gives its chapters is among them. */
export function interfaceWords(config: DossierConfig): readonly string[] {
  // No built page may say what the live site says.
  const built = Object.fromEntries(Object.entries(words).filter(([part]) => part !== 'live'));
  const sentences = textsOf(built).flatMap((text) =>
    splitSentences(text, lexiconOf(language)).map(({ start, end }) => text.slice(start, end)),
  );
  const ruleWords = Object.entries(rules).flatMap(([id, { summary }]) => [id, summary.replaceAll('`', '')]);
  const all = [...sentences, config.chaptersTitle, ...ruleWords, ...Object.values(commonReasons)];
  return [...new Set(all)].filter((text) => /\p{L}/u.test(text));
}
