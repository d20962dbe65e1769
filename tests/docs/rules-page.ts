/**
 * `docs/rules.md`, made of the table of rules and of one planted fault for each rule.
 *
 * The faults are those of the tests, and the output is what the checks find in a copy of the fixture: the page cannot
 * say anything else than the program.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { structuredPatch } from 'diff';
import { format, resolveConfig } from 'prettier';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { formatReport } from '../../src/provenance/report.ts';
import { rules, type RuleId } from '../../src/provenance/rules.ts';
import { judge } from '../../src/provenance/judge.ts';
import { casesOfChecks, casesOfForm } from '../fixtures/all-cases.ts';
import { parsesOf, type PlantedFault } from '../fixtures/cases.ts';
import { fixturePath, plant, type Edit } from '../fixtures/fixture.ts';

/** Where the page lies. */
export const rulesPage = 'docs/rules.md';

const head = `# The rules, one by one

<!-- This page is generated. Do not edit it: change src/provenance/rules.ts or the tests, and run \`npm run rules-page\`. -->

\`npm run -s check\` reads the whole dossier and prints each fault with its file, line, column and rule, then what is
wrong, then what to do. Errors stop a build. Warnings stop it only with \`--strict\`.

Each section below gives the meaning of a rule, an edit of a
[dossier without faults](../tests/fixtures) that breaks the rule, all that \`check\` then prints (without the two closing
lines, which count), and how to mend it. Lines with \`-\` are those before the edit, lines with \`+\` those after it.
Characters that cannot be seen are written as their numbers.
`;

/** The whole page, as it must lie in the repository. */
export async function renderRulesPage(): Promise<string> {
  const all = [...(await casesOfChecks()).values(), ...(await casesOfForm()).values()].flatMap(({ faults }) => faults);
  const ids = Object.keys(rules) as RuleId[];
  const sections = await Promise.all(ids.map((rule) => renderRule(rule, plainest(all, rule))));
  const options = (await resolveConfig(rulesPage)) ?? {};
  return format([head, ...sections].join('\n'), { ...options, parser: 'markdown', embeddedLanguageFormatting: 'off' });
}

/** The fault that shows a rule best: with the fewest other findings, in the fewest edits and words. */
function plainest(all: readonly PlantedFault[], rule: RuleId): PlantedFault {
  const weight = ({ findings, edits }: PlantedFault) =>
    findings.length * 10_000 + edits.length * 1000 + JSON.stringify([edits, findings]).length;
  const [first] = all.filter((fault) => fault.rule === rule).toSorted((a, b) => weight(a) - weight(b));
  if (!first) throw new Error(`Missing planted fault of \`${rule}\`.`);
  return first;
}

async function renderRule(rule: RuleId, { name, fixture, edits }: PlantedFault): Promise<string> {
  const { severity, summary, fix } = rules[rule];
  const root = await plant(fixture, edits);
  const report = formatReport(judge(await readDossier(root, parsesOf(fixture))), 'text', {
    root,
    fromRepository: '',
  });
  const changes = await Promise.all(
    [...new Set(edits.map(({ file }) => file))].map((file) => change(file, edits, fixturePath(fixture), root)),
  );
  return [
    `## ${rule}`,
    `${severity === 'error' ? 'An error.' : 'A warning.'} ${summary}`,
    edits.length === 0 ? `For example, ${name}:` : `For example, ${name}. The edit:`,
    ...changes,
    edits.length === 0 ? '' : 'What `check` prints:',
    fence('text', report.split('\n').slice(0, -3).join('\n')),
    `**What to do.** ${fix}`,
    '',
  ].join('\n\n');
}

/** What the edits have made of one file: its changed lines, or where it has gone. */
async function change(file: string, edits: readonly Edit[], before: string, after: string): Promise<string> {
  const own = edits.filter((edit) => edit.file === file);
  const moved = own.find((edit) => 'renameTo' in edit);
  if (moved) return `\`${file}\` is renamed to \`${moved.renameTo}\`.`;
  if (own.some((edit) => 'remove' in edit)) return `\`${file}\` is removed.`;
  const text = (root: string) => readFile(join(root, file), 'utf8').catch(() => '');
  const { hunks } = structuredPatch(file, file, await text(before), await text(after), '', '', { context: 0 });
  const lines = hunks.flatMap((hunk) => hunk.lines).filter((line) => !line.startsWith('\\'));
  return `\`${file}\`:\n\n${fence('diff', lines.join('\n'))}`;
}

function fence(language: string, text: string): string {
  const marks = text.includes('```') ? '````' : '```';
  const visible = text.replaceAll(/[\p{Cf}\p{Cc}]/gu, (sign) =>
    sign === '\n' ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return [`${marks}${language}`, visible.trimEnd(), marks].join('\n');
}
