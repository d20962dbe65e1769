/** The language of a source that is another than that of the dossier. */
import type { Dossier } from '../provenance/dossier.ts';
import type { Source } from '../provenance/source.ts';

/** The language of `source`, a tag of BCP 47; nothing where it is that of the dossier, be it of another region. */
export function foreignLanguage({ config }: Dossier, { record }: Source): string | undefined {
  const language = record.language ?? config.language;
  const isSame = new Intl.Locale(language).language === new Intl.Locale(config.language).language;
  return isSame ? undefined : language;
}
