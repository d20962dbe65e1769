/** The exchanges of each language that has some. Adding one is adding its file here. */
import { primarySubtag } from '../primary-subtag.ts';
import { en } from './en.ts';
import type { Exchanges } from './exchanges.ts';
import { fr } from './fr.ts';

const all: ReadonlyMap<string, Exchanges> = new Map([
  ['en', en],
  ['fr', fr],
]);

const none: Exchanges = {
  numberWords: [],
  units: [],
  limits: [],
  limitsOfFigures: [],
  addedLimits: [],
  equalLimits: [],
  quantifiers: [],
  bounds: [],
  opposites: [],
  addedNegations: [],
  futures: [],
  tenses: [],
  contractions: [],
  synonyms: [],
};

/** Those of a language, given as a tag of BCP 47; none of one that has no file. */
export function exchangesOf(tag: string): Exchanges {
  return all.get(primarySubtag(tag)) ?? none;
}
