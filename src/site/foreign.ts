/** The language of what is printed in another one than that of the site, for screen readers, hyphens and fonts. */
import { foreignLanguage } from '../feeds/foreign-language.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Source } from '../provenance/source.ts';

/** Attributes of an element that holds words of a source. */
export interface Foreign {
  /** A tag of BCP 47; nothing where it is the language of the dossier. */
  readonly lang?: string;
  /** Nothing where both run the same way. */
  readonly dir?: 'ltr' | 'rtl';
}

// Of ISO 15924: those that are written from right to left.
const fromRight: ReadonlySet<string | undefined> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

const directionOf = (language: string): 'ltr' | 'rtl' =>
  fromRight.has(new Intl.Locale(language).maximize().script) ? 'rtl' : 'ltr';

/** What tells that words are those of `source`, which may be in another language than the dossier. */
export function foreignTo(dossier: Dossier, source: Source | undefined): Foreign {
  const lang = source && foreignLanguage(dossier, source);
  if (lang === undefined) return {};
  const dir = directionOf(lang);
  return { lang, ...(dir === directionOf(dossier.config.language) ? {} : { dir }) };
}
