/** That a cause is told and its consequences are not: what an editor's slips come to, one finding each. */
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { judge } from '../../src/provenance/judge.ts';
import { plant, uproot, type Edit } from '../fixtures/fixture.ts';
import { power } from '../fixtures/edits.ts';

const gazette = 'seeds/gazette.txt';
const outage = '[^power]: @wire "The storm also cut the power on Garça Island for three hours"';
const event = 'content/timeline/island-cut-off.mdx';

/** What is found, the signatures that any change lets lapse left out: `file:line rule message → hint`. */
async function found(edits: readonly Edit[]): Promise<readonly string[]> {
  const root = await plant('harbour', edits);
  const { findings } = judge(await readDossier(root));
  await uproot(root);
  return findings
    .filter(({ rule }) => rule !== 'statement-open' && rule !== 'signature-unused')
    .map(({ file, line, message, hint }) => `${file}:${String(line)} ${message} → ${hint ?? ''}`);
}

describe('a slip is told once, with the way out', () => {
  it.each<[string, readonly Edit[], string]>([
    [
      'an archived document is missing',
      [{ file: gazette, remove: true }],
      'content/sources/gazette.mdx:4 Missing archived document `seeds/gazette.txt`. → Put the file back, or correct `file`.',
    ],
    [
      'a record of a source has a wrong field',
      [
        {
          file: 'content/sources/gazette.mdx',
          replace: 'https://gazette.example/storm',
          by: 'ftp://gazette.example/storm',
        },
      ],
      'content/sources/gazette.mdx:22 Unexpected front matter field `address.value`: expected an address that begins with `https://` or `http://` and a host. → Correct the field; `npm run new` writes a valid example of each kind.',
    ],
    [
      'two sources have one mark',
      [{ file: 'content/sources/wire.mdx', replace: 'mark: W', by: 'mark: G' }],
      'content/sources/wire.mdx:2 Unexpected mark `G`, which `content/sources/gazette.mdx` has already. → Rename one of the two.',
    ],
    [
      'a page description lies in the archive',
      [{ file: 'seeds/report.pdf', add: '%PDF-1.7\n%âãÏÓ' }],
      'seeds/report.pdf:1 Unexpected `seeds/report.pdf`, which is no text in UTF-8. → Only plain text can be archived: save its text as UTF-8 in `seeds/`, and keep this file elsewhere.',
    ],
    [
      'a footnote is defined twice',
      [{ file: power, replace: outage, by: `[^power]: @gazette "Seven boats broke loose"\n${outage}` }],
      'content/policy/power.mdx:14 Unexpected second definition of footnote `power`, which line 13 defines already. → Give one of the two another label, or take it out.',
    ],
    [
      'a mark is misspelt',
      [
        { file: power, replace: '[^boats][^note]', by: '[^baots][^note]' },
        {
          file: power,
          replace: '[^boats]: @wire "Seven boats broke loose in the harbour"\n',
          by: '[^boat]: @wire "Seven boats broke loose in the harbour"\n',
        },
        {
          file: power,
          replace: 'Coast Wire.[^power]',
          by: 'Coast Wire.[^power]\nThe boats broke loose in the harbour.[^boat]',
        },
      ],
      'content/policy/power.mdx:12 Missing definition of footnote `baots`. → Closest is `boat`: correct the mark, or add `[^baots]: @source-id "exact words"`.',
    ],
    [
      'a quotation mark is missing',
      [{ file: power, replace: outage, by: outage.replace('@wire "', '@wire ') }],
      'content/policy/power.mdx:13 Unexpected citation in footnote `power`, expected the words between straight quotation marks `"`, closed before `;`, ` - ` or the end. → Write `@source-id "exact words"`, several joined by `;`, then optionally ` - ` and a note.',
    ],
    [
      'a footnote stands inside its line',
      [{ file: power, replace: '[^note]: ', by: '\nThe power was cut.^[@wire "cut the power"]\n\n[^note]: ' }],
      'content/policy/power.mdx:17 Unexpected footnote inside a line, expected a mark. → Write `[^label]` in its place, and `[^label]: …` on a line of its own.',
    ],
    [
      'a comment is written as in HTML',
      [{ file: power, replace: '[^power]: ', by: '<!-- to do -->\n\n[^power]: ' }],
      'content/policy/power.mdx:13 Unexpected comment of HTML. → Write `{/* … */}` for a comment.',
    ],
    [
      'a line of prose begins as code does',
      [{ file: power, replace: '[^power]: ', by: 'The quay saw the\n\nimport of goods grow.\n\n[^power]: ' }],
      'content/policy/power.mdx:15 Unexpected `import` at the beginning of a line, where it begins a line of code. → Put another word first, or join the line to the one above: content holds no code.',
    ],
    [
      'a sign less than stands bare',
      [{ file: power, replace: '[^power]: ', by: 'Less <5 boats.\n\n[^power]: ' }],
      'content/policy/power.mdx:13 Unexpected `<`, which begins a tag that is none. → Correct it; write `\\<` and `\\{` for signs that are meant to be read, `{/* … */}` for a comment.',
    ],
    [
      'a word is set bold as in HTML',
      [{ file: power, replace: 'for three hours, writes', by: 'for <strong>three</strong> hours, writes' }],
      'content/policy/power.mdx:9 Unexpected `<strong>`, expected one of `<Fact>`, `<Editorial>`, `<Panel>`. → Write `**words**`.',
    ],
    [
      'the name of a file has a space',
      [{ file: 'content/places/garca-island.mdx', renameTo: 'content/places/Garça island.mdx' }],
      'content/places/Garça island.mdx:1 Unexpected file name `Garça island.mdx`, expected lower-case letters and digits joined by hyphens, 100 at most. → Rename the file: its name is the address of its page.',
    ],
    [
      'a key is misspelt',
      [{ file: 'content/places/marelo.mdx', replace: 'order: 10', by: 'ordr: 10' }],
      'content/places/marelo.mdx:11 Unexpected front matter field `ordr`, which is not known. → Closest is `order`: correct the name.',
    ],
    [
      'a key stands twice',
      [{ file: event, replace: 'type: supply', by: 'type: supply\ntype: damage' }],
      'content/timeline/island-cut-off.mdx:14 Unexpected YAML: second field `type`. → Take one of the two out.',
    ],
    [
      'a number is written as words',
      [{ file: power, replace: 'order: 20', by: 'order: twenty' }],
      'content/policy/power.mdx:4 Unexpected front matter field `order`: expected a number, not text. → Correct the field; `npm run new` writes a valid example of each kind.',
    ],
    [
      'a day does not exist',
      [{ file: event, replace: 'edtf: 2024-05', by: "edtf: '2024-02-30'" }],
      'content/timeline/island-cut-off.mdx:5 Unexpected front matter field `date.edtf`: expected a day that the calendar has: this one does not exist. → Correct the field; `npm run new` writes a valid example of each kind.',
    ],
  ])('where %s', async (_, edits, told) => {
    expect(await found(edits)).toEqual([told]);
  });

  it('hides no fault of another file', async () => {
    const all = await found([
      { file: gazette, remove: true },
      { file: 'content/places/marelo.mdx', replace: 'summary:', by: 'summary: A storm of 1999.\nsumary:' },
    ]);
    expect(all.some((line) => line.includes('`1999`'))).toBe(true);
  });
});
