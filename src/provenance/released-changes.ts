/**
 * What has become of what was released: of each statement, of each value that is none, of each page. Found once for each
 * dossier, for the checks, the command that prepares a correction, and the next release.
 */
import { sourceName } from './source.ts';
import { claimsOf, lostClaims, wholeClaims, type Claim, type Said } from './claims-kept.ts';
import { compareText } from '../text/compare-text.ts';
import type { Dossier } from './dossier.ts';
import type { Correction } from './entries/dossier-config.ts';
import type { Entry } from './entry.ts';
import { matchReleased, restsOf, sourcesOfRests } from './match-released.ts';
import { oncePer } from '../text/memoize.ts';
import { dataOf } from './released-data.ts';
import { correctionKey, isOfPage, type ReleasedPage, type ReleasedStatement } from './release.ts';
import type { Statement } from './statement.ts';

/** A released statement or value that is no longer what it was. */
export interface ReleasedChange {
  /** As the release knows it: `figures/boats#summary-1`; `figures/boats#relation`. */
  readonly address: string;
  readonly entry: Entry;
  /** The statement that it has become; `undefined` where it was taken out, or is none. */
  readonly now: Statement | undefined;
  /** The words on both sides, as a correction gives them; the names of its sources in brackets, where these changed. */
  readonly old: string;
  readonly new: string | undefined;
  /** Why a correction is asked for; nothing where only other words changed. */
  readonly lost: readonly Claim[];
}

/** What released statements have become, by address: all that still stand. */
export const successors = oncePer((dossier: Dossier): ReadonlyMap<string, Statement> => {
  const found = new Map<string, Statement>();
  for (const [entry, released] of releasedByEntry(dossier))
    for (const [address, statement] of matchReleased(released, entry.statements)) found.set(address, statement);
  return found;
});

/** Every statement and value that changed, in the order of the entries. */
export const releasedChanges = oncePer((dossier: Dossier): readonly ReleasedChange[] => {
  const changes = [...releasedByEntry(dossier)].flatMap(([entry, released]) => changesOf(entry, released, dossier));
  return [...changes.map(follower(changes, dossier)), ...dataChanges(dossier)];
});

/** Lets a sentence that prints a fact follow its answers: these are corrected once, where they stand. */
function follower(changes: readonly ReleasedChange[], { facts }: Dossier): (change: ReleasedChange) => ReleasedChange {
  const entries = new Set(
    changes.flatMap(({ address, entry, lost }) => (lost.length > 0 && isReading(address) ? [entry.id] : [])),
  );
  const isChanged = (id: string): boolean => {
    const fact = facts.get(id);
    if (fact === undefined) return false;
    return entries.has(fact.entry) || Object.values(fact.derived?.inputs ?? {}).some(isChanged);
  };
  return (change) => {
    const follows = change.lost.every(({ kind }) => kind === 'number' || kind === 'date');
    return follows && change.now?.facts.some(isChanged) === true ? { ...change, lost: [] } : change;
  };
}

const isReading = (address: string): boolean => address.includes('#reading-');

/** The released pages that no page of today has the address of. */
export const goneReleased = oncePer((dossier: Dossier): readonly ReleasedPage[] => {
  const { pages } = dossier.release;
  if (pages.size === 0) return [];
  const targets = dossier.addresses.targets(dossier);
  return [...pages.values()].filter(({ path }) => !targets.has(path));
});

/** The statement of today that each correction is of, by its id: the newest of each. */
export const correctionsByStatement = oncePer((dossier: Dossier): ReadonlyMap<string, Correction> => {
  const found = new Map<string, Correction>();
  for (const correction of dossier.config.corrections.toSorted((a, b) => compareText(a.date, b.date))) {
    const statement = statementOf(correction, dossier);
    if (statement !== undefined) found.set(statement.id, correction);
  }
  return found;
});

/** What the statement of a correction has become; `undefined` where it is of no statement, or of one that was taken out. */
export function statementOf(correction: Correction, dossier: Dossier): Statement | undefined {
  if (correction.statement === undefined) return undefined;
  const address = releasedAddresses(dossier).get(correctionKey(correction)) ?? correction.statement;
  return successors(dossier).get(address);
}

/** The address that the last release gives the statement of each correction that it knows, by the correction's key. */
const releasedAddresses = oncePer(
  ({ release }: Dossier): ReadonlyMap<string, string> =>
    new Map(
      [...release.statements.values()].flatMap(({ address, corrected }) => corrected.map((key) => [key, address])),
    ),
);

/** The entry of a released id: itself, or the one at the address that its page moved to. */
function entryOfReleased(id: string, dossier: Dossier): Entry | undefined {
  const entry = dossier.entries.get(id);
  if (entry !== undefined) return entry;
  const path = [...dossier.release.pages.values()].find((page) => page.entry === id)?.path;
  const moved = dossier.config.corrections.findLast((one) => isOfPage(one) && one.page === path)?.moved;
  return moved === undefined ? undefined : [...dossier.entries.values()].find(({ url }) => url === moved);
}

const releasedByEntry = oncePer((dossier: Dossier): ReadonlyMap<Entry, readonly ReleasedStatement[]> => {
  const byId = Map.groupBy(dossier.release.statements.values(), ({ address }) =>
    address.slice(0, address.indexOf('#')),
  );
  const found = new Map<Entry, readonly ReleasedStatement[]>();
  for (const [id, released] of byId) {
    const entry = entryOfReleased(id, dossier);
    // What cannot be read today has not changed; its fault is told.
    if (entry !== undefined && !dossier.unreadable.has(entry.id))
      found.set(entry, [...(found.get(entry) ?? []), ...released]);
  }
  return found;
});

function changesOf(entry: Entry, released: readonly ReleasedStatement[], dossier: Dossier): ReleasedChange[] {
  const changed = released.filter(({ address, text, rests }) => {
    const now = successors(dossier).get(address);
    return now?.text !== text || sourcesOfRests(restsOf(now)).join() !== sourcesOfRests(rests).join();
  });
  if (changed.length === 0) return [];
  const kept = new Set(released.flatMap(({ address }) => successors(dossier).get(address) ?? []));
  const all = entry.statements.map(saidBy);
  const added = entry.statements.filter((statement) => !kept.has(statement)).map(saidBy);
  return changed.map(({ address, text, rests }) => {
    const now = successors(dossier).get(address);
    const was: Said = { text, sources: sourcesOfRests(rests) };
    const said = now && saidBy(now);
    const claims = (one: Said) => claimsIn(address, one, dossier);
    const lost = lostClaims(claims(was), was, { said, claims: said ? claims(said) : [] }, { added, all });
    const withSources = said?.text === text || lost.some(({ kind }) => kind === 'source');
    return {
      address,
      entry,
      now,
      old: printed(was, withSources, dossier),
      new: said && printed(said, withSources, dossier),
      lost,
    };
  });
}

function saidBy(statement: Statement): Said {
  return { text: statement.text, sources: sourcesOfRests(restsOf(statement)) };
}

function claimsIn(address: string, said: Said, dossier: Dossier): readonly Claim[] {
  if (isReading(address)) return wholeClaims('answer', said);
  if (address.includes('#variant-')) return wholeClaims('quotation', said);
  return claimsOf(said, dossier);
}

/** The words of a correction: `Sixty boats drifted. (The Gazette)`. */
function printed({ text, sources }: Said, withSources: boolean, dossier: Dossier): string {
  if (!withSources || sources.length === 0) return text;
  return `${text} (${sources.map((id) => sourceName(dossier, id)).join(', ')})`;
}

/** Values that are others, but for a relation that a further source brings about: it corrects nothing. */
function dataChanges(dossier: Dossier): ReleasedChange[] {
  return [...dossier.release.data.values()].flatMap(({ address, value, sources }) => {
    const [id = '', name = ''] = address.split('#');
    const entry = entryOfReleased(id, dossier);
    if (entry === undefined || dossier.unreadable.has(entry.id)) return [];
    const datum = dataOf(entry, dossier).find((one) => one.name === name);
    if (datum?.value === value) return [];
    const isFurther = sources.length > 0 && isMore(sources, datum?.sources ?? []);
    const lost: readonly Claim[] = isFurther ? [] : [{ kind: 'value', words: value, standsIn: () => false }];
    return [{ address, entry, now: undefined, old: value, new: datum?.value, lost }];
  });
}

/** Whether all of the sources still answer, and others do, too. */
function isMore(before: readonly string[], now: readonly string[]): boolean {
  return now.length > before.length && before.every((source) => now.includes(source));
}
