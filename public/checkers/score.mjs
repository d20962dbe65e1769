/** Whether the tables of scores give what `dossier.json` has, kind by kind and set by set. */
import { clip, elementsOf, fold, textOf, within } from './read-site.mjs';

/** What is wrong with the rows of a page whose head is a kind of planted errors or a set of sentences. */
export function scoreFaults(page, { dossier: { score, language } }) {
  if (score === undefined || page.url !== '/method/score/') return [];
  const { errors = [], harmless = [] } = score.planted ?? {};
  const rows = [
    ...errors.map((kind) => [
      kind.title,
      cellsOf(kind, percent(kind.refused + kind.open, kind.made, Math.floor), language),
    ]),
    ...harmless.map((kind) => [kind.title, cellsOf(kind, percent(kind.refused, kind.made, Math.ceil), language)]),
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
  ];
}

const cellsOf = ({ made, refused, open }, share, language) => [
  ...[made, refused, open].map((number) => number.toLocaleString(language)),
  share,
];

/** Shares of what should be small are rounded up, others down. */
function sharesOf({ supported, unsupported }) {
  const held = (supported.pairs - supported.refused) / supported.pairs + unsupported.refused / unsupported.pairs;
  return [
    percent(supported.refused, supported.pairs, Math.ceil),
    percent(supported.open, supported.pairs, Math.floor),
    percent(unsupported.refused, unsupported.pairs, Math.floor),
    percent(unsupported.open, unsupported.pairs, Math.floor),
    percent(held / 2, 1, Math.floor),
  ];
}

/** A share to a tenth, all and nothing without it. */
function percent(part, whole, round) {
  if (whole === 0) return '–';
  return `${(round((part / whole) * 1000) / 10).toFixed(part === whole || part === 0 ? 0 : 1)}%`;
}
