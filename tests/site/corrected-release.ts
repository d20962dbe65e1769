/**
 * The harbour as if it had been released with faults that were corrected since: the record says other words than the dossier,
 * and has pages that are gone.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { writeRelease } from '../../src/dossier/release-file.ts';
import { nextRelease } from '../../src/provenance/next-release.ts';
import { releaseFile } from '../../src/provenance/own-files.ts';

/** A sentence of the prose of a chapter. */
export const sentence = {
  page: 'policy/power/',
  old: 'The storm cut the power on Garça Island for four hours, writes Coast Wire.',
  now: 'The storm cut the power on Garça Island for three hours, writes Coast Wire.',
  reason: 'The hours had been copied wrongly.',
};
/** The summary of a figure. */
export const summary = {
  page: 'figures/boats-adrift/',
  old: 'The documents count at least five boats or seven.',
  now: 'The documents count at least six boats or seven.',
  reason: 'The boats had been counted wrongly.',
};
/** How the answers to a figure stood to one another, and one of them, as the record has them and as readers read them. */
export const values = {
  page: 'figures/boats-adrift/',
  relation: 'Reports contradict each other',
  answer: '8 boats',
  reason: 'Coast Wire had been read wrongly.',
};
/** A page that has moved, and one that was removed. */
export const moved = { page: 'places/old-quay/', title: 'Old quay', to: '/places/marelo/', reason: 'It is in Marelo.' };
export const removed = { page: 'places/old-town/', title: 'Old town', reason: 'No document names it.' };

const corrections = `
  - { date: "2024-05-12", page: /${sentence.page}, statement: policy/power#prose-1, old: "${sentence.old}", new: "${sentence.now}", reason: ${sentence.reason} }
  - { date: "2024-05-12", page: /${summary.page}, statement: figures/boats-adrift#summary-1, old: ${summary.old}, new: ${summary.now}, reason: ${summary.reason} }
  - { date: "2024-05-12", page: /${values.page}, statement: figures/boats-adrift#relation, old: contradict, new: precision, reason: ${values.reason} }
  - { date: "2024-05-12", page: /${values.page}, statement: figures/boats-adrift#reading-3, old: ${values.answer}, new: 7 boats, reason: ${values.reason} }
  - { date: "2024-05-12", page: /policy/power/, statement: policy/power#prose-9, old: Nobody saw it., reason: It repeated another sentence. }
  - { date: "2024-05-13", page: /${moved.page}, old: ${moved.title}, moved: ${moved.to}, reason: ${moved.reason} }
  - { date: "2024-05-13", page: /${removed.page}, old: ${removed.title}, reason: ${removed.reason} }
`;

/** Writes record and corrections into a copy of the fixture. */
export async function correctReleased(root: string): Promise<void> {
  const written = writeRelease(nextRelease(await readDossier(root), '2024-05-10'));
  const further = [
    { statement: 'policy/power#prose-9', text: 'Nobody saw it.' },
    { page: `/${moved.page}`, title: moved.title, entry: 'places/old-quay' },
    { page: `/${removed.page}`, title: removed.title, entry: 'places/old-town' },
  ];
  const record = [written, ...further.map((line) => `${JSON.stringify(line)}\n`)].join('');
  await writeFile(
    join(root, releaseFile),
    record
      .replace(sentence.now, sentence.old)
      .replace(summary.now, summary.old)
      .replace(
        '"figures/boats-adrift#relation","value":"precision"',
        '"figures/boats-adrift#relation","value":"contradict"',
      )
      .replace('#reading-3","text":"7 boats"', `#reading-3","text":"${values.answer}"`),
  );
  const config = join(root, 'content/dossier.yaml');
  const text = await readFile(config, 'utf8');
  await writeFile(config, text.replace('corrections:\n', `corrections:${corrections}`));
}
