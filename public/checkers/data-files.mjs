/** The files that pages offer: of figures, of places, and those that cite a page. Each belongs to one and says what it has. */
import { citationFaults } from './citations.mjs';
import { isObject, readJson } from './data-shapes.mjs';
import { csvFaults, figureJsonFaults } from './figure-files.mjs';
import { inPlace } from './messages.mjs';
import { placeFileFaults } from './place-file.mjs';
import { readText } from './site-folder.mjs';

/** What is wrong with all of them. */
export const dataFileFaults = (files, dossier, pages) => [
  ...figureFileFaults(files, dossier),
  ...placesFaults(files, dossier, pages),
  ...strayFigureFiles(files, dossier),
  ...citationFileFaults(files, dossier, pages),
];

/** The figures of a dossier, with their facts, and the two files of each. */
function figuresOf({ facts, entries }) {
  const figures = new Map(entries.filter(({ kind }) => kind === 'figure').map((entry) => [entry.id, entry]));
  return facts
    .filter((fact) => figures.has(fact.entry))
    .map((fact) => {
      const [csv, json] = ['csv', 'json'].map((type) => `figures/${fact.id}.${type}`);
      return { fact, entry: figures.get(fact.entry), csv, json };
    });
}

function figureFileFaults(files, dossier) {
  return figuresOf(dossier).flatMap(({ fact, entry, csv, json }) => [
    ...fileFaults(files, csv, readText, ({ text }) => csvFaults(text, fact, entry, dossier)),
    ...fileFaults(files, json, readObject, ({ value }) => figureJsonFaults(value, fact, entry, dossier)),
  ]);
}

const placesFaults = (files, dossier, pages) =>
  fileFaults(files, 'places.csv', readText, ({ text }) => placeFileFaults(text, dossier, pages));

/** What is wrong with a file that must be there. */
function fileFaults(files, path, read, judge) {
  const found = read(files.get(path));
  return inPlace(path, found.fault === undefined ? judge(found) : [found.fault]);
}

const readObject = (file) =>
  readJson(file, (value, where) => (isObject(value) ? undefined : `${where}: expected an object`));

function strayFigureFiles(files, dossier) {
  const expected = new Set(figuresOf(dossier).flatMap(({ csv, json }) => [csv, json]));
  return [...files.keys()]
    .filter((path) => /^figures\/[^/]*\.(?:csv|json)$/u.test(path) && !expected.has(path))
    .map((path) => `${path}: is of no figure`);
}

/** The files that cite the pages of entries. */
function citationFileFaults(files, dossier, pages) {
  const entries = new Map(dossier.entries.map((entry) => [entry.url, entry]));
  return [...files.keys()].flatMap((path) => {
    const [, page, ending] = /^(.+)\.(bib|ris)$/u.exec(path) ?? [];
    if (page === undefined) return [];
    const entry = entries.get(`/${page}/`);
    if (entry === undefined) return inPlace(path, ['cites no page']);
    return fileFaults(files, path, readText, ({ text }) => citationFaults(text, ending, entry, dossier, pages));
  });
}
