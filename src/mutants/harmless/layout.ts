/** The same words on other lines, the same fields in another order, a note that no reader sees. */
import { mdxFiles, regionsAt, wholeFiles, type MutantKind } from '../corpus.ts';
import { hideElements } from '../elements.ts';
import { replaceAt, replaceMatches, spliceMutant, type Mutant } from '../mutant.ts';

/** A line of prose broken at a space, or joined with the next. */
export const reflow: MutantKind = {
  id: 'line-reflowed',
  title: 'A line of prose is broken elsewhere',
  isHarmless: true,
  plan: (corpus, random) =>
    regionsAt(corpus, new Set(['sentence', 'editorial']))
      .filter((region) => region.style === 'prose' && !/\|/u.test(corpus.files.content.get(region.file) ?? ''))
      .flatMap((region) => {
        // Only before a letter: a figure or a sign at the head of a line may begin a list.
        const breaks = [...region.text.matchAll(/(?<=[\p{L},]) (?=\p{L})/gu)].map((match) => ({
          at: match.index,
          by: '\n',
        }));
        const joints = [...region.text.matchAll(/(?<=[\p{L}\0.])\n(?=\p{L})/gu)].map((match) => ({
          at: match.index,
          by: ' ',
        }));
        return [...random.shuffle(breaks).slice(0, 2), ...joints].map(({ at, by }) => {
          const start = region.start + at;
          const what = by === '\n' ? 'line broken' : 'lines joined';
          return spliceMutant(region, { start, end: start + 1, by }, what);
        });
      }),
};

/** A comment on a line of its own between two blocks of prose. */
export const comments: MutantKind = {
  id: 'comment-added',
  title: 'A comment is added',
  isHarmless: true,
  plan: (corpus) =>
    mdxFiles(corpus, 'sentence').flatMap(({ body }) => {
      const visible = { ...body, text: hideElements(body.text, ['Editorial', 'Panel']) };
      const comment = '\n{/* Looked through again. */}\n';
      return replaceMatches(
        visible,
        /(?<=\n)\n(?=[\p{L}#<])/gu,
        (found) => comment + found,
        () => 'comment added',
      );
    }),
};

/** Two neighbouring fields of front matter change places. */
export const fieldOrder: MutantKind = {
  id: 'fields-reordered',
  title: 'Fields of front matter change places',
  isHarmless: true,
  plan: (corpus) =>
    mdxFiles(corpus, 'front matter').flatMap(({ fields: stretch }) => {
      const fields = [...stretch.text.matchAll(/^[A-Za-z][^\n]*(?:\n[^\S\n][^\n]*)*/gmu)];
      return fields.slice(0, -1).map((field, index): Mutant => {
        const next = fields[index + 1] ?? field;
        const both = stretch.text.slice(field.index, next.index + next[0].length);
        return replaceAt(stretch, field.index, both, `${next[0]}\n${field[0]}`, 'two fields change places');
      });
    }),
};

/** A footnote's label is changed in its definition and behind every sentence. */
export const labels: MutantKind = {
  id: 'label-renamed',
  title: 'A footnote is renamed',
  isHarmless: true,
  plan: (corpus) =>
    wholeFiles(corpus, 'citation').flatMap((file) =>
      [...file.text.matchAll(/^\[\^(?<label>[^\]\s]+)\]:/gmu)].map((match) => {
        const label = match.groups?.['label'] ?? '';
        const marks = [...file.text.matchAll(/(?<=\[\^)[^[\]\s]+(?=\])/gu)].filter((mark) => mark[0] === label);
        const splices = marks.map((mark) => ({ start: mark.index, end: mark.index + label.length, by: `${label}-2` }));
        return spliceMutant(file, splices, `${label} renamed`);
      }),
    ),
};
