/** What the engine adds around the sentences of built pages, held against the published data and the archive alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ledgerJsonSchema } from '../../src/feeds/ledger-json.ts';
import { readArchive } from './archive.ts';
import { attribute, pagesOf, textOf, type BuiltPage } from './built-pages.ts';
import { readDossierJson } from './receipts.ts';

const { mounted, harbour, bakery } = inject('sites');

const plain = (text: string): string => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');

/** What a reader finds who searches a document for words as they are printed. */
function standsIn(document: string, words: string, isQuoted: boolean): boolean {
  const escaped = plain(words).replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  const pattern = isQuoted
    ? String.raw`["']${escaped}[.,]?["']`
    : String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`;
  return new RegExp(pattern, 'iu').test(plain(document));
}

/** Every text of a page that is seen or spoken. */
const saidOn = ({ tree, elements }: BuiltPage): readonly string[] => [
  textOf(tree).replace(/\s+/gu, ' '),
  ...elements.flatMap((element) => [attribute(element, 'ariaLabel') ?? [], attribute(element, 'title') ?? []].flat()),
];

describe.each([mounted, harbour, bakery])('the site `$name`', (site) => {
  const pages = pagesOf(site);
  const json = readDossierJson(site);

  test('says only of words that they are absent which are, just as it is printed', () => {
    const sources = readArchive(site.root);
    const absent =
      /(?<name>[^:“”]+): (?<list>(?:“[^”]+”(?: in quotation marks)?(?:, )?)+) (?:is|are) not in the archived text/gu;
    const said = new Set(
      [...new Set(pages.flatMap(saidOn))]
        // To look for it takes as many steps as the square of a page; most pages have only some of its words.
        .filter((text) => text.includes(' not in the archived text'))
        .flatMap((text) => [...text.matchAll(absent)])
        .flatMap(({ groups }) =>
          sources
            .filter(({ name }) => groups?.['name']?.endsWith(name) === true)
            .flatMap(({ id }) =>
              [...(groups?.['list'] ?? '').matchAll(/“([^”]+)”( in quotation marks)?/gu)].map(([, words, quoted]) =>
                JSON.stringify([id, words, quoted !== undefined]),
              ),
            ),
        ),
    );
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    const false_ = [...said].filter((one) => {
      const [id, words, isQuoted] = JSON.parse(one) as [string, string, boolean];
      return standsIn(texts.get(id) ?? '', words, isQuoted);
    });
    expect(false_).toEqual([]);
    const declared = json.citations.flatMap(({ silences = [] }) => silences).length;
    expect(said.size > 0).toBe(declared > 0);
  });

  test('calls no source independent, and has no word of its own for a dispute', () => {
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:html|md|json|csv|txt|xml|bib|ris)$/u.test(path),
    );
    const lineage = json.entries.filter(({ kind }) => kind === 'source').flatMap(({ statements }) => statements);
    const faults = files.filter((path) => {
      const text = readFileSync(join(site.folder, path), 'utf8');
      const rest = lineage.reduce((left, statement) => left.replaceAll(statement.text, ''), text);
      return /\bindependen/iu.test(rest);
    });
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
    const { interface: own } = ledgerJsonSchema.parse(
      JSON.parse(readFileSync(join(site.folder, 'ledger.json'), 'utf8')),
    );
    expect(own.filter((words) => /\b(?:disput|independen)/iu.test(words))).toEqual([]);
  });

  test('says that reports contradict each other only where two of them answer one question otherwise', () => {
    const at = new Map(json.facts.map((fact) => [fact.question, fact]));
    const isContradicted = (question: string): boolean => {
      const fact = at.get(question);
      const answers = Map.groupBy(fact?.readings ?? [], ({ source }) => source);
      const values = new Set((fact?.readings ?? []).map(({ value }) => value));
      return fact?.relation === 'contradict' && answers.size > 1 && values.size > 1;
    };
    const named = pages.flatMap((page) =>
      [...saidOn(page)].flatMap((text) =>
        [...text.matchAll(/reports contradict each other on: ((?:[^.?]+\?\s*)+)/gu)].flatMap(([, list = '']) =>
          (list.match(/[^?]+\?/gu) ?? []).map((question) => ({ path: page.path, question: question.trim() })),
        ),
      ),
    );
    expect(named.filter(({ question }) => !isContradicted(question))).toEqual([]);
    expect(
      json.facts.filter(({ relation }) => relation === 'contradict').every(({ question }) => isContradicted(question)),
    ).toBe(true);
  });
});
