/** The table of the data beside a drawing. */
import { elementsOf, fold, textOf } from './page-tree.mjs';

/** Rows of the table beside it: a figure is drawn beside a few others. */
const MOST_ROWS = 100;

/** The rows of the table of data on a page, each with what is named, its value and who says so, where it names more than one figure. */
export const rowsOn = ({ elements }) =>
  elements
    .filter(({ tag, parent }) => tag === 'tr' && parent.tag === 'tbody' && isData(parent.parent.parent))
    .map((row) =>
      elementsOf(row)
        .filter(({ tag }) => tag === 'th' || tag === 'td')
        .map((cell) => fold(textOf(cell, (one) => one.tag === 'button'))),
    )
    .filter(({ length }) => length === 4)
    .slice(0, MOST_ROWS);
const isData = ({ tag, attributes }) => tag === 'section' && attributes['aria-label'] === 'Table of the data';
