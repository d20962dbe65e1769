/** Markdown and MDX that content may not hold, or holds in odd ways. */
import { hostileMarkup, inEditorial } from '../hostile-markup.ts';
import { editText, insertAt, insertSomewhere, type Mutate } from '../mutation.ts';
import { textOf, withText } from '../fuzz-files.ts';
import type { Random } from '../../mutants/random.ts';

/** Offset of the body of an MDX file. */
function bodyOf(text: string): number {
  return /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0].length ?? 0;
}

/** A place between two words of the body, or anywhere in it. */
function placeInBody(text: string, random: Random): number {
  const body = bodyOf(text);
  const gaps = [...text.slice(body).matchAll(/(?<=\S) (?=\S)/gu)].map(({ index }) => body + index);
  return random.pick(random.below(2) === 0 ? gaps : []) ?? body + random.below(text.length - body + 1);
}

const inSentence = editText('markup in the body', (text, random) =>
  insertAt(text, placeInBody(text, random), hostileMarkup(random)),
);

const betweenWords = editText('markup between two words', (text, random) =>
  insertAt(text, placeInBody(text, random), ` ${hostileMarkup(random)}`),
);

const asBlock = editText('markup as a block', (text, random) => {
  const body = bodyOf(text);
  const gaps = [...text.slice(body).matchAll(/\n\n/gu)].map(({ index }) => body + index);
  return insertAt(text, random.pick([...gaps, text.length]) ?? text.length, `\n\n${hostileMarkup(random)}\n\n`);
});

const editorial = editText('markup in the editors’ voice', (text, random) =>
  insertAt(text, random.pick([text.length, bodyOf(text)]) ?? text.length, inEditorial(hostileMarkup(random))),
);

/** All of it in a page whose words are the editors' own: what is let through is seen at once. */
const ownPage: Mutate = (files, random) => {
  const file = 'content/pages/method.mdx';
  const fragments = Array.from({ length: 1 + random.below(3) }, () => hostileMarkup(random));
  const text = textOf(files, file);
  const head = text.slice(0, bodyOf(text));
  return {
    files: withText(files, file, `${head}\n<Editorial>\n\n${fragments.join('\n\n')}\n\n</Editorial>\n`),
    did: `${file}: another body`,
  };
};

const inFrontMatter = editText('markup in the front matter', (text, random) => {
  const values = [...text.slice(0, bodyOf(text)).matchAll(/(?<=: ).+$/gmu)];
  const value = random.pick(values);
  const fragment = hostileMarkup(random).replaceAll('\n', ' ');
  if (!value) return text;
  const quoted = `'${`${value[0]} ${fragment}`.replaceAll("'", "''")}'`;
  return text.slice(0, value.index) + quoted + text.slice(value.index + value[0].length);
});

const anywhere = editText('markup anywhere', (text, random) => insertSomewhere(text, hostileMarkup(random), random));

const secondBody = editText('a second head and body', (text, random) => {
  const fragment = hostileMarkup(random);
  return text.replace(/^---\n/mu, () => `---\n\n${fragment}\n\n---\n`).replace(/^---\n\n/u, () => `---\u00A0\n\n`);
});

/** Every mutation of markup. */
export const markupMutations: readonly Mutate[] = [
  inSentence,
  betweenWords,
  betweenWords,
  asBlock,
  asBlock,
  editorial,
  editorial,
  editorial,
  ownPage,
  ownPage,
  inFrontMatter,
  anywhere,
  secondBody,
];
