/** Scores of several seeds as one record, for the method page. */
import type { RecordedScore } from '../dossier/score-file.ts';
import type { Exception, KindScore, Score } from './score.ts';

type RecordedKind = RecordedScore['errors'][number];
type RecordedException = RecordedScore['survivors'][number];

/** What a score was measured with. */
export interface Measured {
  /** Hash of the content, from `contentHash`. */
  readonly content: string;
  /** Most edits of each kind. */
  readonly count: number;
}

/**
 * The record with `score` in it. A record of other content, of another number
 * of edits or of the same seed is begun anew; otherwise the seeds add up.
 */
export function recordScore(known: RecordedScore | 'none', score: Score, { content, count }: Measured): RecordedScore {
  const fresh: RecordedScore = {
    content,
    seeds: [score.seed],
    count,
    errors: score.errors.map(toKind),
    harmless: score.harmless.map(toKind),
    survivors: score.survivors.map(toException),
    alarms: score.alarms.map(toException),
  };
  if (known === 'none' || known.content !== content || known.count !== count || known.seeds.includes(score.seed))
    return fresh;
  return {
    ...fresh,
    seeds: [...known.seeds, score.seed].toSorted((a, b) => a - b),
    errors: addKinds(known.errors, fresh.errors),
    harmless: addKinds(known.harmless, fresh.harmless),
    survivors: eachOnce([...known.survivors, ...fresh.survivors]),
    alarms: eachOnce([...known.alarms, ...fresh.alarms]),
  };
}

function toKind({ id, title, planted, refused, open, mustRefuseAll }: KindScore): RecordedKind {
  return { id, title, planted, refused, open, mustRefuseAll };
}

function toException({ kind, description, file, line, before, after, reason }: Exception): RecordedException {
  return { kind, description, file, line, before, after, reason };
}

function addKinds(known: readonly RecordedKind[], others: readonly RecordedKind[]): RecordedKind[] {
  return others.map((other) => {
    const same = known.find(({ id }) => id === other.id);
    return {
      ...other,
      planted: other.planted + (same?.planted ?? 0),
      refused: other.refused + (same?.refused ?? 0),
      open: other.open + (same?.open ?? 0),
    };
  });
}

/** Two seeds may plant the same edit. */
function eachOnce(exceptions: readonly RecordedException[]): RecordedException[] {
  return [...new Map(exceptions.map((one) => [[one.kind, one.file, one.before, one.after].join('\0'), one])).values()];
}
