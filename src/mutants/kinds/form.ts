/** What an author writes wrong: marks, citations, keys, markup, links, signs, ids. */
import { cutFrontMatter } from '../../dossier/front-matter.ts';
import type { Corpus, MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant, type Splice, type Spot } from '../mutant.ts';
import { signatureFile } from '../../provenance/own-files.ts';

/** Between two words of prose, and each definition of a footnote as a whole. */
const inWords = /^\[\^[^\n]*|(?<=\p{Ll}) (?=\p{Ll})/gmu;

/** Comments and tags. */
const unseen = /\{\/\*(?:(?!\{\/\*)[\s\S])*?\*\/\}|<[^<>]*>/gu;

/** Every match of `pattern` in the bodies of MDX files, replaced. */
function inBodies(
  corpus: Corpus,
  { id }: Pick<MutantKind, 'id'>,
  spot: Spot,
  pattern: RegExp,
  by: (match: RegExpExecArray) => readonly [Splice['by'], string],
): Mutant[] {
  return [...corpus.files.content].flatMap(([file, text]) => {
    const { yaml, body } = cutFrontMatter(text);
    if (yaml === undefined) return [];
    // What no reader sees may hold anything.
    const seen = body.replace(unseen, (found) => '\0'.repeat(found.length));
    return [...seen.matchAll(pattern)].flatMap((match) => {
      if (pattern === inWords && match[0] !== ' ') return [];
      const start = text.length - body.length + match.index;
      const [words, description] = by(match);
      return spliceMutant(id, { file, spot }, { start, end: start + match[0].length, by: words }, description);
    });
  });
}

/** A mark leads to a footnote that is not there. */
export const marks: MutantKind = {
  id: 'mark-undefined',
  title: 'A mark leads to no footnote',
  plan: (corpus) =>
    inBodies(corpus, marks, 'citation', /(?<=\[\^)[^[\]\s]+(?=\](?!:))/gu, ([label]) => [
      `${label}-x`,
      `${label} misspelt`,
    ]),
};

/** A citation loses a quotation mark. */
export const citationSigns: MutantKind = {
  id: 'citation-misspelt',
  title: 'A citation loses a quotation mark',
  plan: (corpus) =>
    inBodies(corpus, citationSigns, 'citation', /(?<=^\[\^[^\]\s]+\]: *@[a-z0-9-]+ )"(?=[^"\n]+"$)/gmu, () => [
      '',
      'mark lost',
    ]),
};

/** A tag, an expression or an import in prose. */
export const markup: MutantKind = {
  id: 'markup-added',
  title: 'Prose gets markup that content may not have',
  plan: (corpus, random) =>
    inBodies(corpus, markup, 'sentence', inWords, () => {
      const added = random.pick(['<script>a</script>', '{a}', '<b>a</b>', '<div />']) ?? '';
      return [` ${added} `, `${added} added`];
    }).filter(() => random.below(20) === 0),
};

/** A sign that nobody sees. */
export const invisibleSigns: MutantKind = {
  id: 'sign-invisible',
  title: 'A text gets a sign that nobody sees',
  plan: (corpus, random) =>
    inBodies(corpus, invisibleSigns, 'sentence', inWords, () => {
      const sign = random.pick(['\u200B', '\u202E', '\u2066', '\u0007']) ?? '';
      return [` ${sign}`, `U+${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')} added`];
    }).filter(() => random.below(20) === 0),
};

/** A link to another site leads nowhere. */
export const links: MutantKind = {
  id: 'link-broken',
  title: 'A link of prose leads nowhere',
  plan: (corpus, random) =>
    inBodies(corpus, links, 'reference', /(?<=\]\()(?:https:\/\/|\/)(?=[^()\s]+\))/gu, ([found]) => {
      const by = found === '/' ? '/x' : (random.pick(['javascript:', 'ftp://', 'data:']) ?? '');
      return [by, `${found} becomes ${by}`];
    }),
};

/** A field is called otherwise. */
export const keys: MutantKind = {
  id: 'key-misspelt',
  title: 'A field of front matter is misspelt',
  plan: (corpus, random) =>
    [...corpus.files.content].flatMap(([file, text]) => {
      const { yaml } = cutFrontMatter(text);
      if (yaml === undefined) return [];
      return [...yaml.matchAll(/^[ \t]*(?:- )?(?<key>[a-zA-Z]{3,})(?=:)/gmu)].map(({ index, 0: found }) => {
        const at = text.indexOf('\n') + 1 + index + found.length - 1 - random.below(2);
        return spliceMutant(
          'key-misspelt',
          { file, spot: 'front matter' },
          { start: at, end: at + 1, by: 'x' },
          'one letter is another',
        );
      });
    }),
};

/** Two sources are told apart by one letter, and now are not. */
export const identities: MutantKind = {
  id: 'identity-doubled',
  title: 'A source takes the mark of another',
  plan: (corpus) => {
    const found = [...corpus.files.content].flatMap(([file, text]) =>
      file.startsWith('content/sources/')
        ? [...text.matchAll(/(?<=^mark: )\w+/gmu)].map((match) => ({ file, index: match.index, mark: match[0] }))
        : [],
    );
    return found.flatMap(({ file, index, mark }) =>
      found.flatMap((other) =>
        other.mark === mark
          ? []
          : [
              spliceMutant(
                'identity-doubled',
                { file, spot: 'front matter' },
                { start: index, end: index + mark.length, by: other.mark },
                `${mark} becomes ${other.mark}`,
              ),
            ],
      ),
    );
  },
};

/** An editor's signature goes. */
export const signatures: MutantKind = {
  id: 'signature-deleted',
  title: 'A signature is deleted',
  plan: (corpus) =>
    [...corpus.files.content].flatMap(([file, text]) =>
      file === signatureFile
        ? [...text.matchAll(/^['"]?[0-9a-f]{32}['"]?:[^\n]*\n(?:[ \t]+[^\n]*\n)*/gmu)].map(({ index, 0: found }) =>
            spliceMutant(
              'signature-deleted',
              { file, spot: 'front matter' },
              { start: index, end: index + found.length, by: '' },
              'signature deleted',
            ),
          )
        : [],
    ),
};
