/** Whether tables and sentences about scores give what `dossier.json` has, kind by kind and set by set. */
import { clip, elementsOf, fold, textOf, within } from './page-tree.mjs';

/** Shares in percent, to a tenth: down where they should be large, up where they should be small. */
const share = (part, whole) => Math.floor((part / whole) * 1000) / 10;
const alarm = (part, whole) => Math.ceil((part / whole) * 1000) / 10;

/** What is wrong with the rows of a page whose head is a kind of planted errors or a set of sentences. */
export function scoreFaults(page, { dossier: { score, language } }) {
  if (score === undefined || page.url !== '/method/score/') return [];
  const { errors = [], harmless = [] } = score.planted ?? {};
  const rows = [
    ...errors.map((kind) => [kind.title, cellsOf(kind, percent(kind.refused + kind.open, kind.made, share), language)]),
    ...harmless.map((kind) => [kind.title, cellsOf(kind, percent(kind.refused, kind.made, alarm), language)]),
    ...(score.outside?.sets ?? []).map((set) => [set.title, sharesOf(set)]),
  ].map(([title, cells]) => fold(`${title}: ${cells.join(' ')}`));
  const shown = page.elements
    .filter(({ tag, parent }) => tag === 'tr' && parent.tag === 'tbody')
    .map((row) => {
      const [title, ...cells] = elementsOf(row)
        .filter((cell) => ['th', 'td'].includes(cell.tag) && within(cell, ({ tag }) => tag === 'tr') === row)
        .map((cell) => fold(textOf(cell)));
      return `${title}: ${cells.join(' ')}`;
    });
  return [
    ...rows.filter((row) => !shown.includes(row)).map((row) => `does not give the score ${clip(row)}`),
    ...shown.filter((row) => !rows.includes(row)).map((row) => `gives another score: ${clip(row)}`),
    ...ageFaults(page, score),
  ];
}

/** Whether the page says that what was measured has changed since, where it has and nowhere else. */
function ageFaults({ main }, { planted, outside }) {
  const said = fold(main === undefined ? '' : textOf(main));
  const isOld = (score, words) => said.includes(words) === (score !== undefined && !score.isCurrent);
  return isOld(planted, 'The dossier has changed since this was measured.') &&
    isOld(outside, 'The checks have changed since.')
    ? []
    : ['says otherwise whether its scores are those of today'];
}

const cellsOf = ({ made, refused, open }, caught, language) => [
  ...[made, refused, open].map((number) => number.toLocaleString(language)),
  caught,
];

function sharesOf({ supported, unsupported }) {
  const held = (supported.pairs - supported.refused) / supported.pairs + unsupported.refused / unsupported.pairs;
  return [
    percent(supported.refused, supported.pairs, alarm),
    percent(supported.open, supported.pairs, share),
    percent(unsupported.refused, unsupported.pairs, share),
    percent(unsupported.open, unsupported.pairs, share),
    percent(held / 2, 1, share),
  ];
}

/** A share to a tenth, all and nothing without it. */
function percent(part, whole, rounded) {
  return whole === 0 ? '–' : `${rounded(part, whole).toFixed(part === whole || part === 0 ? 0 : 1)}%`;
}

/** What the sentences about the scores may say: the sums of the kinds, and the ends of what the sets have. */
export function countsOfScore({ planted, outside }) {
  const sum = (kinds, field) => kinds.reduce((total, kind) => total + kind[field], 0);
  // Digits may be grouped.
  const read = (found) => Number(found.replaceAll(/[,%]/gu, ''));
  const are =
    (numbers) =>
    (...found) =>
      found.length === numbers.length && found.every((one, at) => read(one) === numbers[at]);
  const lines = [];
  if (planted !== undefined) {
    const { errors, harmless } = planted;
    const [made, refused, open] = ['made', 'refused', 'open'].map((field) => sum(errors, field));
    const edits = sum(harmless, 'made');
    const caught = are([share(refused + open, made), made, refused, open]);
    const alarms = are([alarm(sum(harmless, 'refused'), edits), edits]);
    for (const noun of ['error', 'errors']) lines.push([`# of # planted ${noun} caught: # refused, # open`, caught]);
    for (const noun of ['edit', 'edits']) lines.push([`# of # harmless ${noun} refused`, alarms]);
  }
  if (outside !== undefined) {
    const { sets } = outside;
    const ends = (label, rounded) => {
      const shares = sets.map((set) => rounded(set[label].refused, set[label].pairs));
      return [Math.min(...shares), Math.max(...shares)];
    };
    const right = are([sets.length, ...ends('unsupported', share), ...ends('supported', alarm)]);
    for (const noun of ['set', 'sets'])
      lines.push([
        `on # ${noun} of sentences that people elsewhere labelled, # to # of the unsupported sentences were refused and, wrongly, # to # of the supported ones`,
        right,
      ]);
    const pairs = sets.map((set) => [set.supported.pairs, set.unsupported.pairs]);
    lines.push(['# supported and # unsupported', (...found) => pairs.some((one) => are(one)(...found))]);
  }
  return lines;
}
