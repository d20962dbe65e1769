/** What the checks find, as an editor who looks at one page of the live site wants it told. */
import type { InterfaceWords } from '../interface/words.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Finding } from '../provenance/finding.ts';
import { filesOfPage } from './files-of-page.ts';

/** All findings, those of one page apart from the others; each in the order of the report. */
export interface FaultsOfPage {
  readonly own: readonly Finding[];
  readonly others: readonly Finding[];
}

/** Divides findings by whether they stand in a file that the page at `path` is made of. */
export function faultsOfPage(dossier: Dossier, findings: readonly Finding[], path: string): FaultsOfPage {
  const files = filesOfPage(dossier, path);
  const isOwn = ({ file }: Finding): boolean => files.has(file);
  return {
    own: findings.filter(isOwn),
    // What waits for a signature elsewhere is no news here.
    others: findings.filter((finding) => !isOwn(finding) && finding.rule !== 'statement-open'),
  };
}

/** `1 fault that stops the build, 2 warnings, 1 on this page`; nothing where there is none. */
export function countFaults({ own, others }: FaultsOfPage, { say, words }: InterfaceWords): string {
  const all = [...own, ...others];
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const { errors: stopping, warnings, onPage } = words.live.faults;
  return [
    ...(errors > 0 ? [say(stopping, { n: errors })] : []),
    ...(all.length > errors ? [say(warnings, { n: all.length - errors })] : []),
    ...(own.length > 0 ? [say(onPage, { n: own.length })] : []),
  ].join(', ');
}
