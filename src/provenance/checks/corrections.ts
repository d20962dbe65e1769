/** `correction-missing`, `correction-wrong`: what was released does not change without a trace, and no trace is made up. */
import type { Claim } from '../claims-kept.ts';
import { closestId } from '../closest.ts';
import type { Dossier } from '../dossier.ts';
import type { Correction } from '../entries/dossier-config.ts';
import { fault, type Wrong } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { startOf } from '../place-in-file.ts';
import { correctionKey, isOfPage } from '../release.ts';
import { goneReleased, releasedChanges } from '../released-changes.ts';
import { configFile } from '../own-files.ts';

/** Judges what has become of the last release; nothing where there was none. */
export function checkCorrections(dossier: Dossier): Finding[] {
  // Without what dossier.yaml says, no correction is known.
  if (dossier.formFindings.some(({ file, severity }) => file === configFile && severity === 'error')) return [];
  if (dossier.release.dates.length === 0) return checkUnreleased(dossier);
  return [
    ...missingStatements(dossier),
    ...missingPages(dossier),
    ...wrongCorrections(dossier),
    ...lostCorrections(dossier),
  ];
}

/** Corrections that no release knows yet, with their places in the list. */
function pendingOf({
  config,
  release,
}: Dossier): readonly { readonly correction: Correction; readonly index: number }[] {
  return config.corrections.flatMap((correction, index) =>
    release.corrections.has(correctionKey(correction)) ? [] : [{ correction, index }],
  );
}

function missingStatements(dossier: Dossier): Finding[] {
  const corrected = new Set(pendingOf(dossier).map(({ correction }) => correction.statement));
  return releasedChanges(dossier).flatMap(({ address, entry, now, old, new: words, lost }) => {
    if (lost.length === 0 || corrected.has(address)) return [];
    const becomes = words === undefined ? 'is gone' : `now is \`${words}\``;
    const message = `Uncorrected change of \`${address}\`: released was \`${old}\`, which ${becomes} (${reasonsOf(lost)}).`;
    return [fault('correction-missing', now?.place ?? startOf(entry.file), message, hintFor('statement', address))];
  });
}

/** "number `60`, name `Rui Lobo`": each claim that is lost, once. */
function reasonsOf(lost: readonly Claim[]): string {
  const told = new Map(lost.map(({ kind, words }) => [`${kind} ${words.toLowerCase()}`, `${kind} \`${words}\``]));
  return [...told.values()].join(', ');
}

function hintFor(flag: string, id: string): string {
  return `Write \`npm run new -- correction --${flag} "${id}" --reason "…"\`, or put the words back.`;
}

function missingPages(dossier: Dossier): Finding[] {
  const { config, unreadable } = dossier;
  const told = new Set(config.corrections.flatMap((correction) => (isOfPage(correction) ? [correction.page] : [])));
  return goneReleased(dossier).flatMap(({ path, title, entry, place }) => {
    if (told.has(path) || unreadable.has(entry)) return [];
    const message = `Uncorrected removal of \`${path}\`, released as \`${title}\`: its address would lead nowhere.`;
    const hint = `Write \`npm run new -- correction --page ${path} --reason "…"\`, with \`--moved\` and its new address if it has one.`;
    return [fault('correction-missing', place, message, hint)];
  });
}

function wrongCorrections(dossier: Dossier): Finding[] {
  return pendingOf(dossier).flatMap(({ correction, index }) => {
    const wrong = isOfPage(correction) ? wrongPage(correction, dossier) : wrongStatement(correction, dossier);
    if (wrong === undefined) return [];
    const place = dossier.configAt(['corrections', index, ...(wrong.field === undefined ? [] : [wrong.field])]);
    return [fault('correction-wrong', place, wrong.message, wrong.hint)];
  });
}

/** What is wrong with one correction, and in which of its fields. */
interface WrongCorrection extends Wrong {
  readonly field?: keyof Correction;
}

function wrongPage({ page, old }: Correction, dossier: Dossier): WrongCorrection | undefined {
  const released = dossier.release.pages.get(page);
  if (released === undefined) {
    const hint = 'Name the `statement` that was corrected and its words of now, or the address of a released page.';
    return { field: 'page', message: `Unexpected page \`${page}\`, which no release knows.`, hint };
  }
  if (!goneReleased(dossier).includes(released)) {
    const message = `Unexpected removal of \`${page}\`, which is there.`;
    return { field: 'page', message, hint: 'Take the correction out, or name the `statement` that was corrected.' };
  }
  return old === released.title ? undefined : wrongOld(old, released.title);
}

function wrongStatement({ statement, page, old, new: now }: Correction, dossier: Dossier): WrongCorrection | undefined {
  if (statement === undefined) {
    const message = 'Missing `statement` of a correction: what it says cannot be compared with what was released.';
    return { message, hint: 'Let `npm run new -- correction --statement ADDRESS` write it.' };
  }
  const { statements, data } = dossier.release;
  if (!statements.has(statement) && !data.has(statement)) {
    const closest = closestId(statement, [...statements.keys(), ...data.keys()]);
    const hint =
      closest === undefined ? 'Name a released statement.' : `Closest is \`${closest}\`: correct the address.`;
    return { field: 'statement', message: `Unexpected statement \`${statement}\`, which no release knows.`, hint };
  }
  const change = releasedChanges(dossier).find(({ address }) => address === statement);
  if (change === undefined) {
    const message = `Unexpected correction of \`${statement}\`, which still says what was released.`;
    return { field: 'statement', message, hint: 'Take the correction out, or correct the statement.' };
  }
  if (old !== change.old) return wrongOld(old, change.old);
  if (page !== change.entry.url) {
    const hint = `Write \`${change.entry.url}\`.`;
    return { field: 'page', message: `Unexpected page \`${page}\`, on which \`${statement}\` does not stand.`, hint };
  }
  if (now === change.new) return undefined;
  const message = `Unexpected new words \`${now ?? ''}\`, expected what stands there now.`;
  const hint = change.new === undefined ? 'Nothing does: take the field out.' : `That is \`${change.new}\`.`;
  return { ...(now === undefined ? {} : { field: 'new' }), message, hint };
}

function wrongOld(old: string, released: string): WrongCorrection {
  const message = `Unexpected old words \`${old}\`, which were not released.`;
  return { field: 'old', message, hint: `Released was \`${released}\`: write it so.` };
}

/** Corrections that were published and stand there no more. */
function lostCorrections({ config, configAt, release }: Dossier): Finding[] {
  const keys = new Set(config.corrections.map(correctionKey));
  return [...release.corrections].flatMap(([key, of]) => {
    if (keys.has(key)) return [];
    const message = `Missing correction of \`${of}\`, which was published.`;
    const hint = 'Put it back with the words that it had; a further change gets a correction of its own.';
    return [fault('correction-wrong', configAt(['corrections']), message, hint)];
  });
}

/** Where nothing was released, no page of a release can be gone. */
function checkUnreleased({ config, configAt }: Dossier): Finding[] {
  return config.corrections.flatMap((correction, index) => {
    if (correction.new !== undefined && correction.statement === undefined) return [];
    const message = `Unexpected correction of \`${correction.statement ?? correction.page}\`, as nothing was released.`;
    const hint = 'Give the page with its old and new words, or record a release first with `npm run release -- DATE`.';
    return [fault('correction-wrong', configAt(['corrections', index]), message, hint)];
  });
}
