/**
 * The last scores of the checks, `content/score.json`, shown on the method page: how many planted errors they caught,
 * written by `npm run mutants -- --record`, and how often they are right about sets that others labelled, written by
 * `npm run bench:support -- FILE… --record`.
 *
 * It belongs to the dossier, because another dossier has another score; and it names what it was measured on, so that the
 * page can say whether that is still the same.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { engineHash } from './engine-hash.ts';
import { outsideSchema, type OutsideScore } from './outside-score.ts';
import { readFiles, type DossierFiles } from './read-files.ts';
import { releaseFile, scoreFile, signatureFile } from '../provenance/own-files.ts';

const count = z.int().nonnegative();

const kindSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Edits made. */
  planted: count,
  /** Edits refused; of harmless ones those, too, that a check warns of. */
  refused: count,
  /** Edits not refused, after which a statement waits for a signature. */
  open: count,
  mustRefuseAll: z.boolean(),
});

const exceptionSchema = z.strictObject({
  kind: z.string(),
  description: z.string(),
  file: z.string(),
  line: z.int().positive(),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
});

const plantedSchema = z.strictObject({
  /** {@link contentHash} of what was measured. */
  content: z.string().regex(/^[0-9a-f]{64}$/u),
  seeds: z.array(count).min(1),
  /** Most edits of each kind of error for each seed. */
  count: count,
  errors: z.array(kindSchema),
  harmless: z.array(kindSchema),
  /** Errors that passed, each once. */
  survivors: z.array(exceptionSchema),
  /** Harmless edits that were refused. */
  alarms: z.array(exceptionSchema),
});

/** Shape of the file. */
const recordedScoresSchema = z.strictObject({
  planted: plantedSchema.optional(),
  outside: outsideSchema.optional(),
});

/** The score of the planted errors. */
export type RecordedScore = z.infer<typeof plantedSchema>;

/** Value of the file. */
export type RecordedScores = z.infer<typeof recordedScoresSchema>;

/** Reads the text of the file. */
export function parseScores(text: string): RecordedScores | 'invalid' {
  try {
    const parsed = recordedScoresSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : 'invalid';
  } catch {
    return 'invalid';
  }
}

/** SHA-256 over every file that is measured, in order of path: all but the score itself, the signatures and the record of releases. */
export function contentHash({ content, seeds }: DossierFiles): string {
  const hash = createHash('sha256');
  for (const [file, value] of [...content, ...seeds]) {
    if (file === scoreFile || file === signatureFile || file === releaseFile) continue;
    const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
    hash.update(`${file}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** What was recorded, each part with whether what it was measured on is still the same. */
export interface ScoreReading {
  readonly planted?: { readonly score: RecordedScore; readonly isCurrent: boolean };
  readonly outside?: { readonly score: OutsideScore; readonly isCurrent: boolean };
}

/** The recorded scores of the dossier in `root`; neither part where it was not measured. */
export async function readScores(root: string): Promise<ScoreReading> {
  const files = await readFiles(root);
  const scores = parseScores(files.content.get(scoreFile) ?? '');
  if (scores === 'invalid') return {};
  const { planted, outside } = scores;
  return {
    ...(planted && { planted: { score: planted, isCurrent: planted.content === contentHash(files) } }),
    ...(outside && { outside: { score: outside, isCurrent: outside.engine === (await engineHash()) } }),
  };
}
