/**
 * What a released statement said that can be compared: its numbers, dates, names, quotations and sources. Other words may
 * be changed freely; these may not go without a trace.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readNames } from '../mentions/names.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { readTimes } from '../mentions/times.ts';
import { readUnread } from '../mentions/unread.ts';
import { judgeName } from '../relations/named.ts';
import { numbersOf } from './number.ts';
import { isSaidBy } from '../mentions/date-parts.ts';
import { readDates } from '../mentions/dates.ts';
import type { Dossier } from './dossier.ts';
import { knownNames, namesStandingIn } from './known-names.ts';
import { quotedSpans } from '../text/quotation.ts';
import { lexiconOfDossier } from './support.ts';
import { foldText } from '../text/normalized-text.ts';

/** Something said, and the ids of the sources that it rests on. */
export interface Said {
  readonly text: string;
  readonly sources: readonly string[];
}

/** A part of what was said that must not go without a trace. */
export interface Claim {
  readonly kind: 'number' | 'date' | 'name' | 'quotation' | 'source' | 'answer' | 'value';
  /** As it was printed. */
  readonly words: string;
  /** Whether it is said there, too. */
  readonly standsIn: (other: Said) => boolean;
}

/** Where else a claim may still stand. */
export interface Beside {
  /** New statements of the entry, which may have taken over a part of an old one. */
  readonly added: readonly Said[];
  /** All that the entry says. */
  readonly all: readonly Said[];
}

/** The claims of running text. */
export function claimsOf({ text, sources }: Said, dossier: Dossier): readonly Claim[] {
  const lexicon = lexiconOfDossier(dossier);
  const folded = foldText(text);
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => folded.slice(start, end);
  const numbers = numbersOf(folded, lexicon).map((number): Claim => ({
    kind: 'number',
    words: cut(number),
    standsIn: (other) => isCounted(number, foldText(other.text), lexicon),
  }));
  const unread = readUnread(folded, lexicon).map((run): Claim => ({
    kind: 'number',
    words: run.text,
    standsIn: (other) => foldText(other.text).includes(run.text),
  }));
  const dates = readDates(folded, lexicon).map((date): Claim => ({
    kind: 'date',
    words: cut(date),
    standsIn: (other) => readDates(foldText(other.text), lexicon).some((known) => isSaidBy(date, known)),
  }));
  const times = readTimes(folded, lexicon).map((time): Claim => ({
    kind: 'date',
    words: cut(time),
    standsIn: (other) => readTimes(foldText(other.text), lexicon).some(({ minutes }) => minutes === time.minutes),
  }));
  const names = readNames(folded, lexicon).map(({ name }): Claim => ({
    kind: 'name',
    words: name,
    standsIn: (other) => isNamed(name, foldText(other.text), dossier),
  }));
  const quotations = quotedSpans(text).map((span): Claim => {
    const words = quotedWords(text.slice(span.start, span.end));
    return { kind: 'quotation', words, standsIn: (other) => isQuoted(words, other.text) };
  });
  return [...numbers, ...unread, ...dates, ...times, ...names, ...quotations, ...sourceClaims(sources)];
}

/** An answer or the words of a quotation, which are one claim as a whole. */
export function wholeClaims(kind: 'answer' | 'quotation', { text, sources }: Said): readonly Claim[] {
  const folded = foldText(text);
  return [{ kind, words: text, standsIn: (other) => foldText(other.text) === folded }, ...sourceClaims(sources)];
}

function sourceClaims(sources: readonly string[]): readonly Claim[] {
  return sources.map((source) => ({
    kind: 'source',
    words: source,
    standsIn: (other) => other.sources.includes(source),
  }));
}

/** Whether a text has the number, by itself or in a date: "April 15" may become "15 April 2025". */
function isCounted({ kind, values }: NumberMention, text: string, lexicon: Lexicon): boolean {
  return (
    readNumbers(text, lexicon).some(
      (other) => other.kind === kind && other.values.some((one) => values.includes(one)),
    ) || readDates(text, lexicon).some(({ day, year }) => values.some((value) => value === day || value === year))
  );
}

/** Words in quotation marks without the comma or full stop that printers set before the closing mark. */
function quotedWords(words: string): string {
  return foldText(words).replace(/[.,]$/u, '');
}

function isNamed(name: string, text: string, dossier: Dossier): boolean {
  const known = knownNames(dossier);
  const isKnown = (part: string): boolean => {
    const thing = known.get(part);
    return thing !== undefined && namesStandingIn(text, known).some(({ of }) => of === thing);
  };
  return judgeName(name, { text, isKnown }, lexiconOfDossier(dossier)).kind !== 'missing';
}

function isQuoted(words: string, text: string): boolean {
  return quotedSpans(text).some(({ start, end }) => foldText(text.slice(start, end)).includes(words));
}

/**
 * The claims of `old` that are lost: nothing of their kind may stand in their place, and what is only left out must still
 * be said by the entry. `now` is absent where the statement was taken out.
 */
export function lostClaims(
  old: readonly Claim[],
  was: Said,
  { said: now, claims }: { readonly said: Said | undefined; readonly claims: readonly Claim[] },
  { added, all }: Beside,
): readonly Claim[] {
  const exchanged = new Set(claims.filter((claim) => !claim.standsIn(was)).map(({ kind }) => kind));
  const stays = now === undefined ? added : [now, ...added];
  return old.filter((claim) => !stays.some(claim.standsIn) && (exchanged.has(claim.kind) || !all.some(claim.standsIn)));
}
