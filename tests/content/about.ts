/**
 * The tests of this folder are about the dossier of this repository: they name what it holds and set its limits. Where
 * another one stands in `content/`, they skip themselves and say so; write others for it, or take them out.
 */
import { describe, test } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';

/** The title of the dossier that these tests are about. */
const title = 'The prison attacks';

/** The share of the editors' own voice: why answers stand to one another as they do is theirs to say, a sentence each. */
export const mostEditorial = 0.17;

/** The dossier in `content/`, whichever it is. */
export const dossier = await readDossier('.');

const isOther = dossier.config.title !== title;
const why = isOther ? ` (skipped: these are tests of “${title}”, this is “${dossier.config.title}”)` : '';

/** As `describe`, for the one dossier that these tests are about. */
export function describeContent(name: string, tests: () => void): void {
  describe.skipIf(isOther)(`${name}${why}`, tests);
}

/** As `test`, for what is shown by a dossier as large as this one, and may be missing in another. */
export const testOfContent = test.skipIf(isOther);
