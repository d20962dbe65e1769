/** What is asked for a new entry: in a terminal one question after the other, else by flags. */
import type { LocatedFragment } from '../../provenance/locate.ts';
import type { ParseCache } from '../../dossier/parse-dossier.ts';
import type { Dossier } from '../../provenance/dossier.ts';

/** Answers by flag; what was left out is not there. */
export type Answers = ReadonlyMap<string, string>;

/** What questions and drafts look things up in. */
export interface Context {
  readonly root: string;
  readonly dossier: Dossier;
  /** What was parsed for it: with the new entry, all other files are as they were. */
  readonly parsed: ParseCache;
  /** The one place of words in the archive. @throws {InvocationError} where there is none, or more than one. */
  readonly locate: (words: string) => LocatedFragment;
}

/** One thing that is asked. */
export interface Question {
  /** Name of the flag, without `--`. */
  readonly flag: string;
  readonly ask: string;
  /** Whether the entry cannot be written without it. */
  readonly isNeeded?: boolean;
  /** Whether several may be given, joined by commas. */
  readonly isList?: boolean;
  /** Asked only where this holds. */
  readonly when?: (answers: Answers, context: Context) => boolean;
  /** What is taken where nothing is answered. */
  readonly fallback?: (answers: Answers, context: Context) => string | undefined;
  /** What there is to choose from; nothing else is taken. */
  readonly choices?: (answers: Answers, context: Context) => readonly string[];
  /** An answer as it is kept, where it may be written in other ways too. */
  readonly read?: (answer: string, context: Context) => string;
  /** What is wrong with an answer, as it is kept. */
  readonly fault?: (answer: string, answers: Answers, context: Context) => string | undefined;
}

/** A new entry: its front matter, and its prose. */
export interface Draft {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

/** How an entry of one kind is asked for and drafted. */
export interface NewKind {
  readonly questions: readonly Question[];
  readonly draft: (answers: Answers, context: Context) => Draft;
  /** What the name of the file is made of, where none is given. */
  readonly title: (answers: Answers) => string;
}
