/** The report of a run: how many inputs came to what, and the first of each to look at. */
import { badOutcomes, type BadOutcome, type Outcome } from './outcome.ts';

/** One outcome with the same cause in several inputs. */
export interface Cause {
  readonly kind: BadOutcome;
  readonly cause: string;
  /** Numbers of the inputs, ascending, each once. */
  readonly numbers: readonly number[];
  /** What happened in the first of them. */
  readonly detail: string;
}

// Enough to see whether inputs with one cause are alike.
const mostShown = 5;

/** What may never happen and did, the causes of the most inputs first. */
export function causesOf(outcomes: readonly Outcome[]): Cause[] {
  const found = outcomes.flatMap(({ number, problems }) => problems.map((problem) => ({ ...problem, number })));
  return [...Map.groupBy(found, ({ kind, cause }) => `${kind}\0${cause}`).values()]
    .flatMap((same): Cause[] => {
      const [first] = same;
      if (!first) return [];
      const { kind, cause, detail } = first;
      return [{ kind, cause, detail, numbers: [...new Set(same.map(({ number }) => number))] }];
    })
    .sort((a, b) => b.numbers.length - a.numbers.length);
}

/** A Markdown table of outcomes, then a line for each cause. */
export function formatFuzz(outcomes: readonly Outcome[]): string {
  const causes = causesOf(outcomes);
  const numbersOf = (verdict: Outcome['verdict']) =>
    outcomes.filter((outcome) => outcome.verdict === verdict).map(({ number }) => number);
  const rows = [
    ['inputs', outcomes.length, []],
    ['accepted', numbersOf('accepted').length, []],
    ['refused', numbersOf('refused').length, []],
    ...Object.entries(badOutcomes).map(([kind, meaning]) => {
      const numbers = [...new Set(causes.filter((cause) => cause.kind === kind).flatMap((cause) => cause.numbers))];
      return [`${kind}: ${meaning}`, numbers.length, numbers.sort((a, b) => a - b)] as const;
    }),
  ] as const;
  const table = [
    '| Outcome | Inputs | First |',
    '| --- | ---: | --- |',
    ...rows.map(([name, count, numbers]) => `| ${name} | ${count.toLocaleString('en')} | ${shown(numbers)} |`),
  ];
  const lines = causes.map(
    ({ kind, cause, numbers, detail }) =>
      `${kind}: ${cause}, in ${numbers.length.toLocaleString('en')}: ${shown(numbers)}\n  ${detail.replaceAll('\n', '\n  ')}`,
  );
  return `${[...table, '', ...lines].join('\n')}\n`;
}

function shown(numbers: readonly number[]): string {
  const more = numbers.length > mostShown ? ' …' : '';
  return `${numbers.slice(0, mostShown).join(', ')}${more}`;
}
