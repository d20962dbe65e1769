/** The last score of the planted errors, summed up for the method page. */
import { readScore, type RecordedScore, type ScoreReading } from '../dossier/score-file.ts';
import type { ScoreJson } from '../feeds/dossier-words.ts';

/** The recorded score of the dossier that is built. */
export function getScore(): Promise<ScoreReading> {
  return readScore(process.env['DOSSIER_ROOT'] ?? '.');
}

/** Kinds of edit with their counts. */
export type ScoredKinds = RecordedScore['errors'];

/** Edits made and flagged over several kinds; equivalent edits are no errors and left out. */
export function sumKinds(kinds: ScoredKinds): { readonly made: number; readonly flagged: number } {
  return {
    made: kinds.reduce((sum, { planted, equivalent }) => sum + planted - equivalent, 0),
    flagged: kinds.reduce((sum, { flagged }) => sum + flagged, 0),
  };
}

/** Survivors that share kind, class and reason. */
export interface SurvivorGroup {
  readonly title: string;
  readonly class: string;
  readonly reason: string;
  readonly members: RecordedScore['survivors'];
}

/** Survivors grouped, the largest group of real misses first, edits that are no errors last. */
export function groupSurvivors({ errors, survivors }: RecordedScore): readonly SurvivorGroup[] {
  const titles = new Map(errors.map(({ id, title }) => [id, title]));
  const groups = Map.groupBy(survivors, (one) => [one.kind, one.class, one.reason].join('\0'));
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      return [{ title: titles.get(first.kind) ?? first.kind, class: first.class, reason: first.reason, members }];
    })
    .sort((a, b) => rank(a) - rank(b) || b.members.length - a.members.length);
}

const rank = (group: SurvivorGroup): number => (group.class === 'equivalent' ? 1 : 0);

/** The words of the score that the engine gives it, the same for every dossier: titles of kinds and reasons. */
export async function scoreWords(): Promise<readonly string[]> {
  const reading = await getScore();
  if (reading === 'not measured') return [];
  const { errors, harmless } = reading.score;
  return [
    ...[...errors, ...harmless].map(({ title }) => title),
    ...groupSurvivors(reading.score).map(
      ({ members, class: reasonClass, reason }) =>
        `${members.length === 1 ? '# edit' : '# edits'}, ${reasonClass}: ${reason.replaceAll(/\d+/gu, '#')}`,
    ),
  ];
}

/** The recorded score as pages show it, for `dossier.json`; nothing where it was not measured. */
export async function scoreJson(): Promise<ScoreJson | undefined> {
  const reading = await getScore();
  if (reading === 'not measured') return undefined;
  const { seeds, errors, harmless } = reading.score;
  const kindsOf = (kinds: ScoredKinds): ScoreJson['errors'] =>
    kinds.map(({ title, planted, equivalent, flagged }) => ({ title, made: planted - equivalent, flagged }));
  return {
    isCurrent: reading.isCurrent,
    runs: seeds.length,
    errors: kindsOf(errors),
    harmless: kindsOf(harmless),
    missed: groupSurvivors(reading.score).map(({ title, class: reasonClass, reason, members }) => ({
      title,
      reason: `${reasonClass}: ${reason}`,
      edits: members.map(({ file, line, before, after }) => ({ place: `${file}:${String(line)}`, before, after })),
    })),
  };
}
