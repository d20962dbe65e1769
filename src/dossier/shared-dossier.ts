/**
 * The dossier of this process, read once: by the checks, the content collections
 * and the pages alike, so that what is published is the very value that was judged.
 *
 * In a build that is all. The live site asks for it again and again, and gets a
 * new value as soon as a file has changed.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Dossier } from '../provenance/dossier.ts';
import { judge, type Judgement } from '../provenance/judge.ts';
import { oncePer } from '../text/memoize.ts';

import { readDossier } from './read-dossier.ts';

/** How fresh the value must be. */
export type Freshness =
  /** Read once, however often it is asked for: a build. */
  | 'once'
  /** As the files were half a second ago at most: a page that asks many times while it renders. */
  | 'recent'
  /** As the files are now. */
  | 'now';

interface Shared {
  reading: Promise<Dossier>;
  stamp: string;
  checkedAt: number;
}

// One for checks, collections and pages: see `integrations/native-engine.ts`.
const shared = new Map<string, Shared>();

const recentMs = 500;

/** The dossier in `root`, the folder that holds `content/` and `seeds/`. */
export function sharedDossier(root: string, freshness: Freshness = 'once'): Promise<Dossier> {
  const key = resolve(root);
  const known = shared.get(key);
  const isFresh =
    freshness === 'once' || (freshness === 'recent' && known !== undefined && Date.now() - known.checkedAt < recentMs);
  if (known !== undefined && isFresh) return known.reading;
  const checkedAt = Date.now();
  const stamp = freshness === 'once' ? '' : stampOf(root);
  if (known?.stamp === stamp) {
    known.checkedAt = checkedAt;
    return known.reading;
  }
  const reading = readDossier(root);
  shared.set(key, { reading, stamp, checkedAt });
  return reading;
}

/** What the checks find in a dossier, judged once. */
export const verdictOf: (dossier: Dossier) => Judgement = oncePer((dossier: Dossier) => judge(dossier));

/** Newest modification and number of files: changes whenever a file is written, added, renamed or removed. */
function stampOf(root: string): string {
  let newest = 0;
  let count = 0;
  for (const part of ['content', 'seeds']) {
    const names = listNames(join(root, part));
    count += names.length;
    for (const name of names) {
      // A file may go between the two looks, and a link may lead nowhere.
      const stat = statSync(join(root, part, name), { throwIfNoEntry: false });
      newest = Math.max(newest, stat?.mtimeMs ?? 0, stat?.ctimeMs ?? 0);
    }
  }
  return `${String(newest)}/${String(count)}`;
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
