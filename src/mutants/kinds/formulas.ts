/** The input of a formula, or the formula, is another. */
import type { Corpus, MutantKind } from '../corpus.ts';
import { replaceMatches, replaceWhole, type Mutant } from '../mutant.ts';
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
    .map(({ slug }) => replaceWhole(region, slug, `input ${region.text} becomes ${slug}`));
}

const operators: ReadonlyMap<string, string> = new Map([
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
]);

function inExpression(region: Region): Mutant[] {
  return replaceMatches(region, /(?<=\s)[-+*/](?=\s)|\b\d+\b/gu, (found) => operators.get(found) ?? `${found}0`);
}
