/**
 * The last score of the planted errors, `content/score.json`: written by
 * `npm run mutants -- --record`, shown on the method page.
 *
 * It belongs to the dossier, because another dossier has another score; and it
 * names the content that it was measured on, so that the page can say whether
 * that is still the same.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readFiles, type DossierFiles } from './read-files.ts';
import { releaseFile } from './release-file.ts';
import { signatureFile } from './signature-file.ts';

/** Path of the file below the dossier's root. */
export const scoreFile = 'content/score.json';

const count = z.int().nonnegative();

const kindSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Edits made. */
  planted: count,
  /** Errors caught; harmless edits refused. */
  flagged: count,
  /** Edits that turned out to be no error. */
  equivalent: count,
  mustCatchAll: z.boolean(),
});

const exceptionSchema = z.strictObject({
  kind: z.string(),
  description: z.string(),
  file: z.string(),
  line: z.int().positive(),
  before: z.string(),
  after: z.string(),
  class: z.string(),
  reason: z.string(),
});

/** Shape of the file. */
const recordedScoreSchema = z.strictObject({
  /** {@link contentHash} of what was measured. */
  content: z.string().regex(/^[0-9a-f]{64}$/u),
  seeds: z.array(count).min(1),
  /** Most edits of each kind of error for each seed. */
  count: count,
  errors: z.array(kindSchema),
  harmless: z.array(kindSchema),
  /** Errors that were not caught, equivalent edits among them, each once. */
  survivors: z.array(exceptionSchema),
  /** Harmless edits that were refused. */
  refused: z.array(exceptionSchema),
});

/** Value of the file. */
export type RecordedScore = z.infer<typeof recordedScoreSchema>;

/** Reads the text of the file. */
export function parseScore(text: string): RecordedScore | 'invalid' {
  try {
    const parsed = recordedScoreSchema.safeParse(JSON.parse(text));
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

/** The recorded score, and whether the dossier is still the one it was measured on. */
export type ScoreReading = { readonly score: RecordedScore; readonly isCurrent: boolean } | 'not measured';

/** The recorded score of the dossier in `root`. */
export async function readScore(root: string): Promise<ScoreReading> {
  const files = await readFiles(root);
  const text = files.content.get(scoreFile);
  const score = text === undefined ? 'invalid' : parseScore(text);
  return score === 'invalid' ? 'not measured' : { score, isCurrent: score.content === contentHash(files) };
}
