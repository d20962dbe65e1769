/** The last scores of the checks, summed up for the method page. */
import { readScores, type RecordedScore, type ScoreReading } from '../dossier/score-file.ts';
import type { ScoreJson } from '../feeds/score-json.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { oncePer } from '../text/memoize.ts';
import { getDossier } from './dossier.ts';

/** The recorded scores of the dossier that is built. */
export async function getScores(): Promise<ScoreReading> {
  return scoresOf(await getDossier());
}

// Every file is read for it, and several pages ask.
const scoresOf = oncePer((_: Dossier) => readScores(process.env['DOSSIER_ROOT'] ?? '.'));

/** Kinds of edit with their counts. */
export type ScoredKinds = RecordedScore['errors'];

/** Edits made, refused and left open over several kinds. */
export function sumKinds(kinds: ScoredKinds): Record<'made' | 'refused' | 'open', number> {
  const sum = (count: (kind: ScoredKinds[number]) => number) => kinds.reduce((total, kind) => total + count(kind), 0);
  return { made: sum(({ planted }) => planted), refused: sum(({ refused }) => refused), open: sum(({ open }) => open) };
}

/** Survivors that share kind and reason. */
export interface SurvivorGroup {
  readonly title: string;
  readonly reason: string;
  readonly members: RecordedScore['survivors'];
}

/** Survivors grouped, the largest group first. */
export function groupSurvivors({ errors, survivors }: RecordedScore): readonly SurvivorGroup[] {
  const titles = new Map(errors.map(({ id, title }) => [id, title]));
  const groups = Map.groupBy(survivors, (one) => [one.kind, one.reason].join('\0'));
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      return [{ title: titles.get(first.kind) ?? first.kind, reason: first.reason, members }];
    })
    .sort((a, b) => b.members.length - a.members.length);
}

/** The words of the score that the engine gives it, the same for every dossier: titles of kinds and reasons. */
export async function scoreWords(): Promise<readonly string[]> {
  const { planted } = await getScores();
  if (planted === undefined) return [];
  const { errors, harmless } = planted.score;
  return [
    ...[...errors, ...harmless].map(({ title }) => title),
    ...groupSurvivors(planted.score).map(
      ({ members, reason }) => `${members.length === 1 ? '# edit' : '# edits'}: ${reason.replaceAll(/\d+/gu, '#')}`,
    ),
  ];
}

/** The recorded score of the planted errors as pages show it, for `dossier.json`; nothing where it was not measured. */
export async function scoreJson(): Promise<ScoreJson | undefined> {
  const { planted, outside } = await getScores();
  if (planted === undefined && outside === undefined) return undefined;
  return {
    ...(planted && { planted: plantedJson(planted) }),
    ...(outside && {
      outside: { isCurrent: outside.isCurrent, measured: outside.score.measured, sets: outside.score.sets },
    }),
  };
}

function plantedJson({ score, isCurrent }: NonNullable<ScoreReading['planted']>): NonNullable<ScoreJson['planted']> {
  const { seeds, errors, harmless } = score;
  const kindsOf = (kinds: ScoredKinds) =>
    kinds.map(({ title, planted, refused, open }) => ({ title, made: planted, refused, open }));
  return {
    isCurrent,
    runs: seeds.length,
    errors: kindsOf(errors),
    harmless: kindsOf(harmless),
    missed: groupSurvivors(score).map(({ title, reason, members }) => ({
      title,
      reason,
      edits: members.map(({ file, line, before, after }) => ({ place: `${file}:${String(line)}`, before, after })),
    })),
  };
}
