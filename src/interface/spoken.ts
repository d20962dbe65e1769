/** The words of the interface in the language of the dossier that is built. */
import { wordsIn } from './words.ts';

// Set by `integrations/verify-dossier.ts`; there is none where a test calls a function of the site.
/** Tag of that language. */
export const language = import.meta.env?.DOSSIER_LANGUAGE ?? 'en';

export const { words, say, fill, print, anyOf } = wordsIn(language);
