/** What an author writes wrong: marks, citations, keys, markup, links, signs, ids. */
import { mdxFiles, wholeFiles, type Corpus, type MutantKind } from '../corpus.ts';
import { replaceAt, replaceMatches, type Mutant, type Spot } from '../mutant.ts';
import { signatureFile } from '../../provenance/own-files.ts';

/** Between two words of prose, and each definition of a footnote as a whole. */
const inWords = /^\[\^[^\n]*|(?<=\p{Ll}) (?=\p{Ll})/gmu;

/** Comments and tags. */
const unseen = /\{\/\*(?:(?!\{\/\*)[\s\S])*?\*\/\}|<[^<>]*>/gu;

/** Every match of `pattern` in the bodies of MDX files, replaced. */
function inBodies(
  corpus: Corpus,
  spot: Spot,
  pattern: RegExp,
  by: (found: string) => string | undefined,
  describe?: (from: string, to: string) => string,
): Mutant[] {
  return mdxFiles(corpus, spot).flatMap(({ body }) => {
    // What no reader sees may hold anything.
    const seen = { ...body, text: body.text.replace(unseen, (found) => '\0'.repeat(found.length)) };
    return replaceMatches(seen, pattern, by, describe);
  });
}

/** Between two words of prose something comes in. */
const betweenWords = (corpus: Corpus, by: () => string, describe: (from: string, to: string) => string): Mutant[] =>
  inBodies(corpus, 'sentence', inWords, (found) => (found === ' ' ? by() : undefined), describe);

/** A mark leads to a footnote that is not there. */
export const marks: MutantKind = {
  id: 'mark-undefined',
  title: 'A mark leads to no footnote',
  plan: (corpus) =>
    inBodies(
      corpus,
      'citation',
      /(?<=\[\^)[^[\]\s]+(?=\](?!:))/gu,
      (label) => `${label}-x`,
      (label) => `${label} misspelt`,
    ),
};

/** A citation loses a quotation mark. */
export const citationSigns: MutantKind = {
  id: 'citation-misspelt',
  title: 'A citation loses a quotation mark',
  plan: (corpus) =>
    inBodies(
      corpus,
      'citation',
      /(?<=^\[\^[^\]\s]+\]: *@[a-z0-9-]+ )"(?=[^"\n]+"$)/gmu,
      () => '',
      () => 'mark lost',
    ),
};

/** A tag, an expression or an import in prose. */
export const markup: MutantKind = {
  id: 'markup-added',
  title: 'Prose gets markup that content may not have',
  plan: (corpus, random) =>
    betweenWords(
      corpus,
      () => ` ${random.pick(['<script>a</script>', '{a}', '<b>a</b>', '<div />']) ?? ''} `,
      (_, added) => `${added.trim()} added`,
    ).filter(() => random.below(20) === 0),
};

/** A sign that nobody sees. */
export const invisibleSigns: MutantKind = {
  id: 'sign-invisible',
  title: 'A text gets a sign that nobody sees',
  plan: (corpus, random) =>
    betweenWords(
      corpus,
      () => ` ${random.pick(['\u200B', '\u202E', '\u2066', '\u0007']) ?? ''}`,
      (_, added) => `U+${(added.codePointAt(1) ?? 0).toString(16).padStart(4, '0')} added`,
    ).filter(() => random.below(20) === 0),
};

/** A link to another site leads nowhere. */
export const links: MutantKind = {
  id: 'link-broken',
  title: 'A link of prose leads nowhere',
  plan: (corpus, random) =>
    inBodies(corpus, 'reference', /(?<=\]\()(?:https:\/\/|\/)(?=[^()\s]+\))/gu, (found) =>
      found === '/' ? '/x' : random.pick(['javascript:', 'ftp://', 'data:']),
    ),
};

/** A field is called otherwise. */
export const keys: MutantKind = {
  id: 'key-misspelt',
  title: 'A field of front matter is misspelt',
  plan: (corpus, random) =>
    mdxFiles(corpus, 'front matter').flatMap(({ fields }) =>
      [...fields.text.matchAll(/^[ \t]*(?:- )?(?<key>[a-zA-Z]{3,})(?=:)/gmu)].map(({ index, 0: found }) => {
        const at = found.length - 1 - random.below(2);
        return replaceAt(fields, index + at, found.charAt(at), 'x', 'one letter is another');
      }),
    ),
};

/** Two sources are told apart by one letter, and now are not. */
export const identities: MutantKind = {
  id: 'identity-doubled',
  title: 'A source takes the mark of another',
  plan: (corpus) => {
    const marked = /(?<=^mark: )\w+/gmu;
    const records = wholeFiles(corpus, 'front matter').filter(({ file }) => file.startsWith('content/sources/'));
    const all = records.flatMap(({ text }) => text.match(marked) ?? []);
    return records.flatMap((record) =>
      [...record.text.matchAll(marked)].flatMap(({ index, 0: mark }) =>
        all.filter((other) => other !== mark).map((other) => replaceAt(record, index, mark, other)),
      ),
    );
  },
};

/** An editor's signature goes. */
export const signatures: MutantKind = {
  id: 'signature-deleted',
  title: 'A signature is deleted',
  plan: (corpus) =>
    wholeFiles(corpus, 'front matter')
      .filter(({ file }) => file === signatureFile)
      .flatMap((file) =>
        replaceMatches(
          file,
          /^['"]?[0-9a-f]{32}['"]?:[^\n]*\n(?:[ \t]+[^\n]*\n)*/gmu,
          () => '',
          () => 'signature deleted',
        ),
      ),
};
