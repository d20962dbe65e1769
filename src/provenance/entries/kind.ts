/**
 * What the engine knows of one kind of entry. Each kind has a file beside this one, and a row in `kinds.ts`; whatever goes
 * through all kinds asks there, and names none.
 */
import type { z } from 'zod';
import type { EntryField, FieldPath } from '../entry-field.ts';

/** What an id in front matter or in prose names. */
export type ReferenceTarget =
  | 'source'
  | 'fact'
  | 'figure'
  | 'question'
  | 'actor'
  | 'place'
  | 'event'
  | 'quote'
  | 'event type'
  | 'sign'
  | 'rule'
  | 'page';

/** An id in front matter, and where it stands there. */
export interface FieldReference {
  readonly target: ReferenceTarget;
  readonly id: string;
  readonly path: FieldPath;
}

/** Whom and where an entry is about: ids of actors and of places. */
export interface Subjects {
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

/** A value that readers see and that is no statement: what a release records beside these. */
export interface Datum {
  /** Last part of its address: `speaker`, `date`. */
  readonly name: string;
  readonly value: string;
  /** Ids of the sources that it is found from; only of a relation. */
  readonly sources: readonly string[];
}

/** A kind of entry whose front matter is `Data`. */
export interface Kind<Data> {
  /** The folder of `content/` that holds its entries, and the first part of their ids; `chaptersFolder` where the dossier names it. */
  readonly folder: string | 'chaptersFolder';
  /** Its front matter. */
  readonly schema: z.ZodType<Data>;
  /** Whether Astro compiles its prose, which may be long; that of others is rendered from the engine's tree. */
  readonly isCompiled: boolean;
  /** What an entry is called in lists, links and exports. */
  readonly titleOf: (data: Data) => string;
  /** Every field that a reader sees, in reading order. */
  readonly fieldsOf: (data: Data) => readonly EntryField[];
  /** Ids of other entries, those of subjects left out. */
  readonly referencesOf: (data: Data) => readonly FieldReference[];
  /** What its own fields say of whom and where it is about. */
  readonly subjectsOf: (data: Data) => Subjects;
  /** What a release records of it beside its statements. */
  readonly valuesOf: (data: Data) => readonly Datum[];
}

/** A kind, its data inferred from its schema. */
export function defineKind<Data>(schema: z.ZodType<Data>, kind: Omit<Kind<Data>, 'schema'>): Kind<Data> {
  return { schema, ...kind };
}

/** Kinds that are about nobody and nowhere but themselves. */
export const noSubjects = (): Subjects => ({ actors: [], places: [] });

/** References to several entries of one field. */
export function references(target: ReferenceTarget, path: FieldPath, ids: readonly string[]): FieldReference[] {
  return ids.map((id, index) => ({ target, id, path: [...path, index] }));
}

/** A value of a release, where there is one. */
export function datum(name: string, value: string | number | undefined): Datum[] {
  return value === undefined ? [] : [{ name, value: String(value), sources: [] }];
}
