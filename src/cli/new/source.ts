/** The record of a new source, and its document in the archive. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lexiconOfDossier } from '../../provenance/support.ts';
import { decodeText } from '../../dossier/decode-text.ts';
import { InvocationError } from '../root.ts';
import { capitalised } from './passages.ts';
import type { Answers, Context, NewKind } from './question.ts';
import { languageOf, readDocument } from './read-document.ts';

/** A document that is to be archived. */
export interface Document {
  /** Its name in `seeds/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** The document that the answers mean: a path, or the name of a file in `seeds/`. @throws {InvocationError} */
export function documentIn(answers: Answers, { root }: Pick<Context, 'root'>): Document {
  const file = answers.get('file') ?? '';
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const path = [join(root, 'seeds', file), file].find(isFile);
  if (path === undefined) throw new InvocationError(`\`${file}\` is neither a path of a file nor one of \`seeds/\`.`);
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new InvocationError(`\`${file}\` is a PDF: save its text as a file of plain text, and archive that.`);
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text' || decoded.text.includes('\0'))
    throw new InvocationError(`\`${file}\` is no text in UTF-8: save it as one.`);
  return { name: basename(file), bytes, text: decoded.text };
}

/** A mark that no source has: a letter of its name, else two. */
function freeMark(name: string, { dossier }: Context): string {
  const taken = new Set([...dossier.sources.values()].map(({ record }) => record.mark));
  const letters = [
    ...name
      .toUpperCase()
      .normalize('NFD')
      .replace(/[^A-Z]/gu, ''),
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ];
  const marks = [...letters, ...letters.flatMap((first) => letters.map((second) => first + second))];
  return marks.find((mark) => !taken.has(mark)) ?? '';
}

const datum = (value: string | undefined) =>
  value === undefined ? { value: null, known: 'unknown' } : { value, known: 'stated' };

/** How a source is asked for and drafted. */
export const source: NewKind = {
  questions: [
    {
      flag: 'file',
      ask: 'The document: a path, or the name of a file in seeds/',
      isNeeded: true,
      fault: (file, _, context) => {
        const { name } = documentIn(new Map([['file', file]]), context);
        const holder = [...context.dossier.sources.values()].find(({ record }) => record.file === name);
        return holder === undefined ? undefined : `\`${holder.id}\` is the record of \`${name}\` already.`;
      },
    },
    {
      flag: 'name',
      ask: 'A short name, as sentences call it',
      isNeeded: true,
      fallback: (answers, context) =>
        capitalised(
          documentIn(answers, context)
            .name.replace(/\.[^.]*$/u, '')
            .replaceAll(/[-_]+/gu, ' '),
        ),
    },
    {
      flag: 'mark',
      ask: 'One or two capital letters that mark it',
      isNeeded: true,
      fallback: (answers, context) => freeMark(answers.get('name') ?? '', context),
      fault: (mark, _, { dossier }) => {
        const holder = [...dossier.sources.values()].find(({ record }) => record.mark === mark);
        if (holder !== undefined) return `\`${holder.id}\` has the mark \`${mark}\` already.`;
        return /^[A-Z]{1,2}$/u.test(mark) ? undefined : 'Expected one or two capital letters.';
      },
    },
    {
      flag: 'lineage',
      ask: 'Where its reporting comes from, in a sentence',
      isNeeded: true,
      fallback: () => 'The document does not say where its reporting comes from.',
    },
  ],
  title: (answers) => answers.get('name') ?? '',
  draft: (answers, context) => {
    const { name: file, bytes, text } = documentIn(answers, context);
    const name = answers.get('name') ?? '';
    const own = lexiconOfDossier(context.dossier);
    const lexicon = languageOf(text, own);
    const read = readDocument(text, lexicon, name);
    const { paragraphEnd, headline, isNamed, author, published, asides } = read;
    return {
      data: {
        mark: answers.get('mark'),
        name,
        file,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        ...(lexicon === own ? {} : { language: lexicon.tag }),
        paragraphEnd,
        headline: datum(headline),
        publisher: datum(isNamed ? name : undefined),
        author: datum(author),
        published: datum(published),
        address: datum(undefined),
        lineage: { note: answers.get('lineage') },
        ...(asides.length === 0 ? {} : { notEvidence: asides }),
      },
    };
  },
};
