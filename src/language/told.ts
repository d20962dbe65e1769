/** What the engine itself tells readers in words, the same in every dossier: in the language of the interface. */
import { enTold } from './en/told.ts';

/** Words and whole sentences. */
export interface ToldWords {
  /** Between a word of ours and the words of the sources that it is used for. */
  readonly standsFor: string;
  /** Why a part of a document is no evidence, where that is the same for every document. */
  readonly reasons: Readonly<Record<'headline' | 'byline' | 'read-more' | 'rhetoric' | 'comments', string>>;
}

/** Those in use. */
export const toldWords: ToldWords = enTold;
