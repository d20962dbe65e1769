/** The input of a formula, or the formula, is another. */
import type { Corpus, MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';
import type { Region } from '../region.ts';

/** An input becomes another figure; an operator or a number of the expression becomes another. */
export const formulas: MutantKind = {
  id: 'formula-changed',
  title: 'A formula or one of its inputs is changed',
  plan: (corpus) =>
    corpus.regions
      .filter((region) => region.spot === 'formula')
      .flatMap((region) => (region.path === 'formula.expression' ? inExpression(region) : asInput(region, corpus))),
};

function asInput(region: Region, corpus: Corpus): Mutant[] {
  const figures = [...corpus.dossier.entries.values()].filter((entry) => entry.kind === 'figure');
  return figures
    .filter(({ slug, file }) => slug !== region.text && file !== region.file)
    .map(({ slug }) => {
      const splice = { start: region.start, end: region.start + region.text.length, by: slug };
      return spliceMutant('formula-changed', region, splice, `input ${region.text} becomes ${slug}`);
    });
}

const operators: ReadonlyMap<string, string> = new Map([
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
]);

function inExpression(region: Region): Mutant[] {
  return [...region.text.matchAll(/(?<=\s)[-+*/](?=\s)|\b\d+\b/gu)].map((match) => {
    const by = operators.get(match[0]) ?? `${match[0]}0`;
    const start = region.start + match.index;
    const splice = { start, end: start + match[0].length, by };
    return spliceMutant('formula-changed', region, splice, `${match[0]} becomes ${by}`);
  });
}
