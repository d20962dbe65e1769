/** What is to come is told as done. */
import type { Lexicon } from '../../language/lexicon.ts';
import { either } from '../../language/pattern.ts';
import { findNegations } from '../../mentions/negation.ts';
import { assertions, type MutantKind } from '../corpus.ts';
import { exchangeWords, tableOfPairs } from '../exchange.ts';
import { replaceMatches } from '../mutant.ts';

/** `will be` becomes `was`, `would travel` becomes `traveled`, `plans to` becomes `managed to`. */
export const tenses: MutantKind = {
  id: 'plan-as-done',
  title: 'What is to come is told as done',
  plan: (corpus, random) => {
    const { exchanges, lexicon } = corpus;
    const table = tableOfPairs(exchanges.tenses);
    const verb = new RegExp(String.raw`(?<![\p{L}’'-])(?:${either(exchanges.futures)})\s(\p{Ll}{3,})(?!\p{L})`, 'gu');
    return assertions(corpus).flatMap((region) => {
      const isUnsaidAt = (start: number) => isUnsaid(region.text.slice(0, start - region.start), lexicon);
      const planted = [
        ...exchangeWords(region, table, random),
        ...replaceMatches(region, verb, (_, lemma = '') => pastOf(lemma, lexicon)),
      ];
      return planted.filter(
        ({ edit }) => edit.kind !== 'splice' || !edit.splices.some(({ start }) => isUnsaidAt(start)),
      );
    });
  },
};

/** Whether `head`, the text before a word, makes it what nobody says: "does not say that it" … Put otherwise, that is no error. */
function isUnsaid(head: string, lexicon: Lexicon): boolean {
  const [clause = ''] = head.split(/[.!?][”"’)]*[\s\0]/u).slice(-1);
  return findNegations(clause, lexicon).some(({ denied }) =>
    denied.some((word) => lexicon.reportingWords.some((verb) => word.startsWith(verb))),
  );
}

/** The past of a verb, where the language forms it by an ending or has it in its list; none of a verb that joins others. */
function pastOf(
  lemma: string,
  { irregular, unchangedVerbs, verbEndings, functionWords, being }: Lexicon,
): string | undefined {
  const [ending] = verbEndings;
  if (ending === undefined || lemma === being || functionWords.has(lemma)) return undefined;
  if (unchangedVerbs.includes(lemma)) return lemma;
  const listed = Object.entries(irregular).find(
    ([form, of]) => of === lemma && !verbEndings.some((end) => form.endsWith(end)) && !form.endsWith('s'),
  );
  return listed?.[0] ?? `${lemma.replace(/e$/u, '')}${ending}`;
}
