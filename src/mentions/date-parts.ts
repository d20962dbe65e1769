/** What a date gives, and whether one date says what another does. */

/** What is given of a date; the rest is absent. */
export interface DateParts {
  /** The first year of a decade: 1990. */
  readonly decade?: number | undefined;
  readonly year?: number | undefined;
  /** 1 (spring) to 4 (winter). */
  readonly season?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 0 (Sunday) to 6. */
  readonly weekday?: number | undefined;
}

/** The names of those of {@link DateParts} that are the same or not; a decade and a season take in finer ones. */
const exactParts = ['year', 'month', 'day', 'weekday'] as const;

/** Whether everything that `mention` says is also said by `known`; a year says its decade, a month its season. */
export function isSaidBy(mention: DateParts, known: DateParts): boolean {
  return (
    exactParts.every((part) => mention[part] === undefined || mention[part] === known[part]) &&
    (mention.decade === undefined || mention.decade === decadeIn(known)) &&
    (mention.season === undefined || mention.season === seasonIn(known))
  );
}

/** Whether one of two dates says nothing that the other excludes. */
export function mayBeOne(one: DateParts, other: DateParts): boolean {
  const isEither = (mine: number | undefined, theirs: number | undefined) =>
    mine === undefined || theirs === undefined || mine === theirs;
  return (
    exactParts.every((part) => isEither(one[part], other[part])) &&
    isEither(decadeIn(one), decadeIn(other)) &&
    isEither(seasonIn(one), seasonIn(other))
  );
}

/** Months of a year. */
export const monthsOfYear = 12;

const yearsOfDecade = 10;

/** The first year of the decade that `year` lies in. */
export const decadeOf = (year: number): number => Math.floor(year / yearsOfDecade) * yearsOfDecade;

const decadeIn = ({ decade, year }: DateParts): number | undefined =>
  decade ?? (year === undefined ? undefined : decadeOf(year));

// December belongs to the winter of the year that it stands in.
const seasonIn = ({ season, month }: DateParts): number | undefined =>
  season ?? (month === undefined ? undefined : Math.floor(month / 3) || 4);
