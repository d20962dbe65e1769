/** A new entry, from its kind to its file. */
import { createInterface } from 'node:readline/promises';
import Slugger from 'github-slugger';
import type { ParseCache } from '../../dossier/parse-dossier.ts';
import { readDossier } from '../../dossier/read-dossier.ts';
import { entryKinds, folderOf, type EntryKind } from '../../provenance/entries/kinds.ts';
import { locateFragment, type LocatedFragment } from '../../provenance/locate.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import { idSchema } from '../../provenance/selector.ts';
import { InvocationError } from '../root.ts';
import { answerAll, type Asked } from './ask.ts';
import { correctionQuestions, newCorrection } from './correction.ts';
import { newKinds } from './kinds.ts';
import type { Answers, Context, Question } from './question.ts';
import { documentIn } from './source.ts';
import { writeEntry, type Written } from './write-entry.ts';

/** What a command line says of the new entry. */
export interface Invocation {
  readonly root: string;
  readonly kind: string | undefined;
  /** Name of the file, without its ending; of a source, the document may stand in its place. */
  readonly slug: string | undefined;
  readonly flags: Answers;
}

/** Names of all flags that some kind takes. */
export const flagNames: readonly string[] = [
  ...new Set(
    [...Object.values(newKinds).flatMap(({ questions }) => questions), ...correctionQuestions].map(({ flag }) => flag),
  ),
];

/** Asks for what the command line does not say, where a terminal is given, and writes the entry. @throws {InvocationError} */
export async function newEntry(
  { root, kind: named, slug: given, flags }: Invocation,
  terminal?: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<Written> {
  const asked: Asked | undefined = terminal && {
    terminal: createInterface(terminal),
    output: terminal.output,
  };
  try {
    const parsed: ParseCache = new Map();
    const dossier = await readDossier(root, parsed);
    const context: Context = { root, dossier, parsed, locate: (words) => locateOne(dossier, words) };
    const kind = await kindOf(named, context, asked);
    if (kind === 'correction') {
      refuseStrange(flags, kind, correctionQuestions);
      return await newCorrection(flags, context, asked);
    }
    const isDocument =
      kind === 'source' && given !== undefined && !flags.has('file') && !idSchema.safeParse(given).success;
    const { questions, title, draft } = newKinds[kind];
    const known = isDocument ? new Map([...flags, ['file', given]]) : flags;
    refuseStrange(flags, kind, questions);
    const answers = await answerAll(questions, known, context, asked);
    const slug = await slugOf(isDocument ? undefined : given, title(answers), kind, context, asked);
    const document = kind === 'source' ? documentIn(answers, context) : undefined;
    return await writeEntry(context, kind, slug, draft(answers, context), document);
  } finally {
    asked?.terminal.close();
  }
}

/** @throws {InvocationError} at a flag that no question of the kind asks for */
function refuseStrange(flags: Answers, kind: string, questions: readonly Question[]): void {
  const strange = [...flags.keys()].find((flag) => questions.every((question) => question.flag !== flag));
  if (strange !== undefined)
    throw new InvocationError(
      `Unexpected \`--${strange}\`, expected for \`${kind}\` one of ${questions.map(({ flag }) => `--${flag}`).join(', ')}.`,
    );
}

/** The one place of words in the archive. @throws {InvocationError} where there is none, or more than one */
function locateOne(dossier: Dossier, words: string): LocatedFragment {
  const places = locateFragment(dossier.sources.values(), words);
  const [place] = places;
  if (!place)
    throw new InvocationError(`The words \`${words}\` stand nowhere in the archive: copy them from a document.`);
  if (places.length > 1)
    throw new InvocationError(`The words \`${words}\` stand in ${String(places.length)} places: give more of them.`);
  return place;
}

async function answerTo(question: Question, context: Context, asked: Asked | undefined) {
  return (await answerAll([question], new Map(), context, asked)).get(question.flag) ?? '';
}

const correction = 'correction' as const;

async function kindOf(
  named: string | undefined,
  context: Context,
  asked: Asked | undefined,
): Promise<EntryKind | 'correction'> {
  const kinds = [...Object.keys(newKinds), correction];
  const answer =
    named ??
    (asked && (await answerTo({ flag: 'kind', ask: 'Kind', isNeeded: true, choices: () => kinds }, context, asked)));
  const kind = [...entryKinds, correction].find((candidate) => candidate === answer);
  if (kind === undefined)
    throw new InvocationError(`Unexpected kind \`${answer ?? ''}\`, expected one of ${kinds.join(', ')}.`);
  return kind;
}

/** The name of the file: as given, else made of the title and asked for. */
async function slugOf(
  given: string | undefined,
  title: string,
  kind: EntryKind,
  context: Context,
  asked: Asked | undefined,
): Promise<string> {
  const { dossier } = context;
  const folder = folderOf(kind, dossier.config);
  const fault = (slug: string): string | undefined => {
    if (!idSchema.safeParse(slug).success) return 'Expected lower-case words joined by hyphens.';
    return dossier.entries.has(`${folder}/${slug}`) ? `\`${folder}/${slug}\` exists already.` : undefined;
  };
  if (given !== undefined && !idSchema.safeParse(given).success)
    throw new InvocationError(`Unexpected slug \`${given}\`, expected lower-case words joined by hyphens.`);
  if (given !== undefined) return given;
  const question: Question = {
    flag: 'id',
    ask: 'Name of the file, and its address',
    isNeeded: true,
    fallback: () => slugFrom(title),
    fault,
  };
  return answerTo(question, context, asked);
}

// Long enough to be told from others, short enough for an address.
const longestSlug = 50;

/** Letters and digits of a title, joined by hyphens, up to the last whole word that fits. */
function slugFrom(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '');
  const slug = new Slugger()
    .slug(plain)
    .replaceAll(/[^a-z0-9-]/gu, '')
    .replaceAll(/-+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug.length <= longestSlug ? slug : slug.slice(0, longestSlug + 1).replace(/-[^-]*$/u, '');
}
