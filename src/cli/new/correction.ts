/**
 * A correction, prepared from what was released and what stands there now: `npm run new -- correction --statement ADDRESS
 * --reason "…"`, or `--page PATH [--moved PATH]` of a page that is gone.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { Dossier } from '../../provenance/dossier.ts';
import { correctionSchema, type Correction } from '../../provenance/entries/dossier-config.ts';
import { correctionKey } from '../../provenance/release.ts';
import { goneReleased, releasedChanges } from '../../provenance/released-changes.ts';
import { InvocationError } from '../root.ts';
import { today } from '../today.ts';
import { answerAll, type Asked } from './ask.ts';
import type { Answers, Context, Question } from './question.ts';
import type { Written } from './write-entry.ts';
import { configFile } from '../../provenance/own-files.ts';

/** What is asked for a correction: of a statement, or of a page where none is named. */
export const correctionQuestions: readonly Question[] = [
  {
    flag: 'statement',
    ask: 'Which released statement has changed',
    choices: (_, { dossier }) => releasedChanges(dossier).map(({ address }) => address),
    when: (_, { dossier }) => releasedChanges(dossier).length > 0,
  },
  {
    flag: 'page',
    ask: 'Which released page is gone',
    when: (answers, { dossier }) => !answers.has('statement') && goneReleased(dossier).length > 0,
    choices: (_, { dossier }) => goneReleased(dossier).map(({ path }) => path),
  },
  {
    flag: 'moved',
    ask: 'Where it has moved to, if anywhere',
    when: (answers) => answers.has('page'),
    choices: (_, { dossier }) => [...dossier.addresses.targets(dossier).keys()].filter((path) => path.endsWith('/')),
  },
  { flag: 'reason', ask: 'Why, in a sentence for readers', isNeeded: true },
  { flag: 'date', ask: 'Day of the correction', fallback: today },
];

/** Writes the correction into `dossier.yaml`, in the place of one of the same that no release knows; its path. @throws {InvocationError} */
export async function newCorrection(flags: Answers, context: Context, asked: Asked | undefined): Promise<Written> {
  if (context.dossier.release.dates.length === 0)
    throw new InvocationError('Nothing was released yet, so that nothing can be corrected: `npm run release -- DATE`.');
  const { dossier } = context;
  if (releasedChanges(dossier).length + goneReleased(dossier).length === 0)
    throw new InvocationError('Nothing that was released has changed: correct the dossier first.');
  const answers = await answerAll(correctionQuestions, flags, context, asked);
  if (!answers.has('statement') && !answers.has('page'))
    throw new InvocationError('Missing `--statement` or `--page`: what was corrected.');
  const parsed = correctionSchema.safeParse(draftOf(answers, dossier));
  if (!parsed.success)
    throw new InvocationError(
      `Unexpected correction: ${parsed.error.issues.map(({ message }) => message).join('; ')}.`,
    );
  const file = join(context.root, configFile);
  const text = withCorrection(await readFile(file, 'utf8'), parsed.data, dossier);
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  return { file: configFile, findings: [], isDraft: false, refused: [], reopened: [] };
}

function draftOf(answers: Answers, dossier: Dossier): Partial<Correction> {
  const [address, page, moved] = ['statement', 'page', 'moved'].map((flag) => answers.get(flag));
  const common = { date: answers.get('date') ?? '', reason: answers.get('reason') ?? '' };
  const change = releasedChanges(dossier).find((one) => one.address === address);
  if (change !== undefined) {
    const { entry, old, new: now } = change;
    return { ...common, page: entry.url, statement: change.address, old, ...(now === undefined ? {} : { new: now }) };
  }
  const gone = goneReleased(dossier).find(({ path }) => path === page);
  return { ...common, page: gone?.path ?? '', old: gone?.title ?? '', ...(moved === undefined ? {} : { moved }) };
}

/** The text of `dossier.yaml` with the correction behind the others; nothing else of it is written anew. */
function withCorrection(text: string, correction: Correction, { release }: Dossier): string {
  const { contents } = parseDocument(text);
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === 'corrections') : undefined;
  const list = pair?.value;
  const known = (isSeq(list) ? (list.toJSON() as Correction[]) : []).filter(
    (one) => release.corrections.has(correctionKey(one)) || targetOf(one) !== targetOf(correction),
  );
  const keys = ['date', 'page', 'statement', 'old', 'new', 'moved', 'reason'] as const;
  const inOrder = (one: Correction) => Object.fromEntries(keys.flatMap((key) => (key in one ? [[key, one[key]]] : [])));
  const items = [...known, correction].map(inOrder);
  const written = stringify({ corrections: items }, { lineWidth: 0, compat: 'yaml-1.1' });
  if (!isSeq(list) || list.range === undefined || list.range === null) return `${text.trimEnd()}\n${written}`;
  const start = text.lastIndexOf('\ncorrections', list.range[0]) + 1;
  return `${text.slice(0, start)}${written}${text.slice(list.range[1]).replace(/^\n/u, '')}`;
}

const targetOf = ({ statement, page }: Correction): string => statement ?? page;
