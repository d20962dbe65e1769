/** The table of the readings of a figure: what its columns are called, and in each row who gives the value, and when that was reported. */
import { childrenOf, clip, elementsOf, has, wordsOf } from './page-tree.mjs';
import { sourceLines } from './print-dates.mjs';

const COLUMNS = ['Value', 'Source', 'Reported'];
const HEADS = [COLUMNS, ['Figure', ...COLUMNS]].map((names) => names.join());

/** What is wrong with the tables of readings on a page. */
export const readingTableFaults = ({ elements }, { dossier }) =>
  elements
    .filter(({ tag, attributes }) => tag === 'section' && attributes['aria-label'] === 'Table of the data')
    .flatMap((section) => {
      const [head, ...rows] = elementsOf(section).filter(({ tag }) => tag === 'tr');
      const names = head === undefined ? '' : childrenOf(head).map(wordsOf).join();
      return [
        ...(HEADS.includes(names) ? [] : [`calls the columns of its data ${clip(names)}`]),
        ...rows.flatMap((row) => rowFaults(row, dossier)),
      ];
    });

function rowFaults(row, { sources, language }) {
  const [value, giver, reported, ...more] = childrenOf(row).filter(({ tag }) => tag === 'td');
  const source = sources.find(({ id }) => has(row, `from-${id}`));
  const isValue = value !== undefined && childrenOf(value).length === 1 && has(childrenOf(value)[0], 'fact');
  if (!isValue || reported === undefined || more.length > 0) return [`has a row of other cells, ${clip(wordsOf(row))}`];
  const [name] = childrenOf(giver);
  const isGiver =
    source === undefined
      ? wordsOf(giver) === 'computed, see the formula'
      : name?.tag === 'a' && wordsOf(name) === source.name;
  if (!isGiver) return [`names another than gives ${clip(wordsOf(value))}: ${clip(wordsOf(giver))}`];
  const days =
    source === undefined ? ['–'] : sourceLines(source, language).map((line) => line.slice(source.name.length + 2));
  return days.includes(wordsOf(reported))
    ? []
    : [`says that ${source?.id ?? 'a computed value'} was reported ${clip(wordsOf(reported))}`];
}
