/** That a cause is told and its consequences are not: what an editor's slips come to, one finding each. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/provenance/judge.ts';
import { edit, plantedDossier, type Edit } from '../fixtures/fixture.ts';
import { power } from '../fixtures/edits.ts';

const gazette = 'seeds/gazette.txt';
const outage = '[^power]: @wire "The storm also cut the power on Garça Island for three hours"';
const event = 'content/timeline/island-cut-off.mdx';

/** What is found, the signatures that any change lets lapse left out: `file:line rule message → hint`. */
async function found(edits: readonly Edit[]): Promise<readonly string[]> {
  const { findings } = judge(await plantedDossier('harbour', edits));
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
      [edit('content/sources/gazette.mdx', 'https://gazette.example/storm', 'ftp://gazette.example/storm')],
      'content/sources/gazette.mdx:22 Unexpected front matter field `address.value`: expected an address that begins with `https://` or `http://` and a host. → Correct the field; `npm run new` writes a valid example of each kind.',
    ],
    [
      'two sources have one mark',
      [edit('content/sources/wire.mdx', 'mark: W', 'mark: G')],
      'content/sources/wire.mdx:2 Unexpected mark `G`, which `content/sources/gazette.mdx` has already. → Rename one of the two.',
    ],
    [
      'a page description lies in the archive',
      [{ file: 'seeds/report.pdf', add: '%PDF-1.7\n%âãÏÓ' }],
      'seeds/report.pdf:1 Unexpected `seeds/report.pdf`, which is no text in UTF-8. → Only plain text can be archived: save its text as UTF-8 in `seeds/`, and keep this file elsewhere.',
    ],
    [
      'a footnote is defined twice',
      [edit(power, outage, `[^power]: @gazette "Seven boats broke loose"\n${outage}`)],
      'content/policy/power.mdx:14 Unexpected second definition of footnote `power`, which line 13 defines already. → Give one of the two another label, or take it out.',
    ],
    [
      'a mark is misspelt',
      [
        edit(power, '[^boats][^note]', '[^baots][^note]'),
        edit(
          power,
          '[^boats]: @wire "Seven boats broke loose in the harbour"\n',
          '[^boat]: @wire "Seven boats broke loose in the harbour"\n',
        ),
        edit(power, 'Coast Wire.[^power]', 'Coast Wire.[^power]\nThe boats broke loose in the harbour.[^boat]'),
      ],
      'content/policy/power.mdx:12 Missing definition of footnote `baots`. → Closest is `boat`: correct the mark, or add `[^baots]: @source-id "exact words"`.',
    ],
    [
      'a quotation mark is missing',
      [edit(power, outage, outage.replace('@wire "', '@wire '))],
      'content/policy/power.mdx:13 Unexpected citation in footnote `power`, expected the words between straight quotation marks `"`, closed before `;`, ` - ` or the end. → Write `@source-id "exact words"`, several joined by `;`, then optionally ` - ` and a note.',
    ],
    [
      'a footnote stands inside its line',
      [edit(power, '[^note]: ', '\nThe power was cut.^[@wire "cut the power"]\n\n[^note]: ')],
      'content/policy/power.mdx:17 Unexpected footnote inside a line, expected a mark. → Write `[^label]` in its place, and `[^label]: …` on a line of its own.',
    ],
    [
      'a comment is written as in HTML',
      [edit(power, '[^power]: ', '<!-- to do -->\n\n[^power]: ')],
      'content/policy/power.mdx:13 Unexpected comment of HTML. → Write `{/* … */}` for a comment.',
    ],
    [
      'a line of prose begins as code does',
      [edit(power, '[^power]: ', 'The quay saw the\n\nimport of goods grow.\n\n[^power]: ')],
      'content/policy/power.mdx:15 Unexpected `import` at the beginning of a line, where it begins a line of code. → Put another word first, or join the line to the one above: content holds no code.',
    ],
    [
      'a sign less than stands bare',
      [edit(power, '[^power]: ', 'Less <5 boats.\n\n[^power]: ')],
      'content/policy/power.mdx:13 Unexpected `<`, which begins a tag that is none. → Correct it; write `\\<` and `\\{` for signs that are meant to be read, `{/* … */}` for a comment.',
    ],
    [
      'a word is set bold as in HTML',
      [edit(power, 'for three hours, writes', 'for <strong>three</strong> hours, writes')],
      'content/policy/power.mdx:9 Unexpected `<strong>`, expected one of `<Fact>`, `<Editorial>`, `<Panel>`. → Write `**words**`.',
    ],
    [
      'the name of a file has a space',
      [{ file: 'content/places/garca-island.mdx', renameTo: 'content/places/Garça island.mdx' }],
      'content/places/Garça island.mdx:1 Unexpected file name `Garça island.mdx`, expected lower-case letters and digits joined by hyphens, 100 at most. → Rename the file: its name is the address of its page.',
    ],
    [
      'a key is misspelt',
      [edit('content/places/marelo.mdx', 'order: 10', 'ordr: 10')],
      'content/places/marelo.mdx:11 Unexpected front matter field `ordr`, which is not known. → Closest is `order`: correct the name.',
    ],
    [
      'a key stands twice',
      [edit(event, 'type: supply', 'type: supply\ntype: damage')],
      'content/timeline/island-cut-off.mdx:14 Unexpected YAML: second field `type`. → Take one of the two out.',
    ],
    [
      'a number is written as words',
      [edit(power, 'order: 20', 'order: twenty')],
      'content/policy/power.mdx:4 Unexpected front matter field `order`: expected a number, not text. → Write digits alone, such as `1200` or `0.5`: without quotation marks, and with a point for the fraction.',
    ],
    [
      'a day does not exist',
      [edit(event, 'edtf: 2024-05', "edtf: '2024-02-30'")],
      'content/timeline/island-cut-off.mdx:5 Unexpected front matter field `date.edtf`: expected a day that the calendar has: this one does not exist. → Correct the field; `npm run new` writes a valid example of each kind.',
    ],
  ])('where %s', async (_, edits, told) => {
    expect(await found(edits)).toEqual([told]);
  });

  it('hides no fault of another file', async () => {
    const all = await found([
      { file: gazette, remove: true },
      edit('content/places/marelo.mdx', 'summary:', 'summary: A storm of 1999.\nsumary:'),
    ]);
    expect(all.some((line) => line.includes('`1999`'))).toBe(true);
  });
});
