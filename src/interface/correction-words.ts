/**
 * Corrections as readers are told of them. What an editor writes is compared with what was released, as the files have it;
 * a page says `Reports contradict each other` for `contradict`, `3 May 2024` for `2024-05-03`, a name for an id.
 */
import { parseEdtf } from '../provenance/edtf.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Correction } from '../provenance/entries/dossier-config.ts';
import { entryTitle } from '../provenance/entry.ts';
import { formatNumber } from '../provenance/printed-number.ts';
import { relations } from '../provenance/relation.ts';
import { formatDate } from './format-date.ts';
import { wordsIn } from './words.ts';

/** The correction with its old and new words as readers read them. */
export function correctionInWords(correction: Correction, dossier: Dossier): Correction {
  const { statement, old, new: now } = correction;
  if (statement === undefined) return correction;
  const inWords = (words: string): string => valueInWords(statement, words, dossier);
  return { ...correction, old: inWords(old), ...(now === undefined ? {} : { new: inWords(now) }) };
}

/** Words in quotation marks as a sentence of their own. */
export function saidText(text: string, language: string): string {
  const { say, words } = wordsIn(language);
  const { whole, part } = words.method.corrections.said;
  return say(/[.!?…]["”’)]?$/u.test(text) ? whole : part, { words: text });
}

/** What the value at a released address is called; all that no page prints otherwise stays as it is. */
function valueInWords(address: string, value: string, { config, entries, facts }: Dossier): string {
  const { say, words } = wordsIn(config.language);
  const [entry = '', name = ''] = address.split('#');
  if (name === 'speaker') {
    const actor = entries.get(`actors/${value}`);
    return actor === undefined ? value : entryTitle(actor);
  }
  if (name === 'reference') return formatNumber(Number(value), facts.get(entry.replace(/^.*\//u, ''))?.unit);
  if (name === 'relation') {
    const relation = relations.find((one) => one === value);
    return relation === undefined ? value : words.relations.names[relation];
  }
  // A date may be a statement with passages of its own; the names of its sources follow where these changed.
  const [, date = '', sources = ''] = /^(\S+)( \(.*\))?$/u.exec(value) ?? [];
  if (parseEdtf(date).kind !== 'date') return value;
  const inWords = formatDate(date, config.language) + sources;
  return name === 'asOf' ? say(words.frame.asOf, { date: inWords }) : inWords;
}
