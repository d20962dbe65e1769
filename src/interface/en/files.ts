/** What can be taken away of a page: its data, its picture, how it is cited. */
export const files = {
  heading: 'The data',
  embed: 'Embed',
  sources: { one: 'Source: {names}.', other: 'Sources: {names}.' },
  from: 'From',
  // As author of a citation; nobody else is known.
  editors: 'The editors of “{title}”',
  note: 'As of {date}. {sources}',
  csv: 'CSV',
  json: 'JSON',
  svg: 'SVG',
  png: 'PNG',
  bib: 'BibTeX',
  ris: 'RIS',
} as const;
