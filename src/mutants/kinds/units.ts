/** What is counted is something else. */
import { regionsAt, sourcedSpots, withCaseOf, type MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';
import type { Region } from '../region.ts';

const swaps: readonly (readonly [string, string])[] = [
  ['percent', 'per mille'],
  ['%', '‰'],
  ['€', '$'],
  ['$', '€'],
  ['£', '€'],
  ['euros', 'dollars'],
  ['dollars', 'euros'],
  ['metric tonnes', 'kilograms'],
  ['tonnes', 'kilograms'],
  ['tons', 'kilograms'],
  ['kilograms', 'tonnes'],
  ['kilometres', 'miles'],
  ['miles', 'kilometres'],
  ['metres', 'feet'],
  ['million', 'billion'],
  ['billion', 'million'],
  ['years', 'months'],
  ['months', 'weeks'],
  ['weeks', 'days'],
  ['days', 'weeks'],
  ['hours', 'minutes'],
  ['minutes', 'hours'],
];

const number = String.raw`(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion)\b)`;
const escaped = (unit: string) => unit.replace(/[$]/u, String.raw`\$`);
// Longest first, so that "metric tonnes" is one unit; a unit stands beside a number.
const word = swaps.map(([unit]) => escaped(unit)).join('|');
const pattern = new RegExp(String.raw`(?<=${number}[\s-]?)(?<behind>${word})(?!\p{L})|(?<before>[€$£])(?=\d)`, 'giu');

/** `tonnes` behind a number becomes `kilograms`; the unit of a figure becomes another figure's. */
export const units: MutantKind = {
  id: 'unit-changed',
  title: 'A unit is changed',
  plan: (corpus, random) => {
    const fields = corpus.regions.filter((region) => region.spot === 'unit');
    const inFields = fields.flatMap((region): Mutant[] => {
      const others = fields.filter((other) => other.path === region.path && other.text !== region.text);
      const other = random.pick(others);
      if (!other) return [];
      return [
        spliceMutant('unit-changed', region, whole(region, other.text), `unit ${region.text} becomes ${other.text}`),
      ];
    });
    const inText = regionsAt(corpus, sourcedSpots).flatMap((region) =>
      [...region.text.matchAll(pattern)].flatMap((match): Mutant[] => {
        const by = swaps.find(([unit]) => unit === match[0].toLowerCase())?.[1];
        if (by === undefined) return [];
        const start = region.start + match.index;
        const splice = { start, end: start + match[0].length, by: withCaseOf(match[0], by) };
        return [spliceMutant('unit-changed', region, splice, `${match[0]} becomes ${by}`)];
      }),
    );
    return [...inFields, ...inText];
  },
};

function whole({ start, text }: Region, by: string): { start: number; end: number; by: string } {
  return { start, end: start + text.length, by };
}
