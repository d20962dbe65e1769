/** The language of words that are printed in another one than that of the dossier. */

// Of ISO 15924: those that are written from right to left.
const FROM_RIGHT = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/u;

const directionOf = (language) => (FROM_RIGHT.test(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr');

/** Whether words of `source` have its language where it is not ours, and the direction of that where it runs the other way. */
export function isInLanguageOf({ attributes: { lang, dir } }, source, { language }) {
  if (lang !== source?.language) return false;
  const isTurned = lang !== undefined && directionOf(lang) !== directionOf(language);
  return dir === (isTurned ? directionOf(lang) : undefined);
}

/** Quoted words are in the language of the dossier, or told to be in that of one of its sources. */
export function quoteLanguageFaults(quote, { dossier }) {
  const isPlain = quote.attributes.lang === undefined && quote.attributes.dir === undefined;
  return isPlain || dossier.sources.some((source) => isInLanguageOf(quote, source, dossier))
    ? []
    : ['is in another language than any source'];
}
