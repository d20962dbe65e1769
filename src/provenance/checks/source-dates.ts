/** `support-date`, for "the Post, dated 3 May 2024": the date is the one that the record of that source gives. */
import type { Lexicon } from '../../language/lexicon.ts';
import { readWords } from '../../mentions/words.ts';
import { datesOfEdtf } from '../date-mention.ts';
import { isSaidBy } from '../../mentions/date-parts.ts';
import { readDates } from '../../mentions/dates.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { namesStandingIn, sourceNames } from '../known-names.ts';
import { offsetsOfName } from '../../text/whole-words.ts';
import { publishedOf } from '../source.ts';
import { lexiconOfDossier } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** "The Post is itself dated", "the Post, dated", "the Post, published in": a word of dating, and nothing else that says something. */
function tiesDate(between: string, lexicon: Lexicon): boolean {
  if (/[^\p{L}\s,]|,.*,/u.test(between)) return false;
  const telling = readWords(between, lexicon).filter(({ isContent }) => isContent);
  const [verb] = telling;
  return telling.length === 1 && lexicon.dating.includes(verb?.word ?? '');
}

/** Judges every date that a statement gives to a source. */
export function checkSourceDates(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  const names = sourceNames(dossier.sources);
  return ({ statement }) => {
    const text = foldText(statement.text);
    const dates = readDates(text, lexicon);
    if (dates.length === 0) return [];
    return namesStandingIn(text, names).flatMap(({ name, of: id }) => {
      const published = publishedOf(dossier, id);
      const known = published === undefined ? [] : datesOfEdtf(published);
      const given = offsetsOfName(text, name).flatMap(
        (start) => dates.find((date) => tiesDate(text.slice(start + name.length, date.start), lexicon)) ?? [],
      );
      return given
        .filter((date) => !known.some((candidate) => isSaidBy(date, candidate)))
        .map((date) =>
          fault(
            'support-date',
            statement.place,
            `Unexpected date \`${text.slice(date.start, date.end)}\` of \`${name}\`, whose record gives ${published === undefined ? 'none' : `\`${published}\``}.`,
            'Correct the date, or the `published` of its record.',
          ),
        );
    });
  };
}
