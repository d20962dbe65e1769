/** A whole dossier as one value: what the checks judge and the pages show. */
import type { Citation } from './citation.ts';
import type { DossierConfig } from './entries/dossier-config.ts';
import type { EntryKind } from './entries/kinds.ts';
import type { Entry } from './entry.ts';
import type { Fact } from './fact.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';
import type { PlaceInFile } from './place-in-file.ts';
import type { Release } from './release.ts';
import type { Reviewed } from './review/reviewed.ts';
import type { Signature } from './signature.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';

/** A waiver that an author wrote. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  /** Id of the entry. */
  readonly entry: string;
  readonly place: PlaceInFile;
}

/**
 * What the engine asks the site about addresses, and nothing else: it knows ids, the site knows where readers find them.
 * Paths begin at the site's root.
 */
export interface Addresses {
  /** The path of an entry's page. */
  readonly pathOfEntry: (kind: EntryKind, slug: string) => string;
  /** Every page and file that a link in content may lead to, with the ids on it that a link may name. */
  readonly targets: (dossier: Dossier) => ReadonlyMap<string, readonly string[]>;
  /** The ids on the page of an entry that are none of its headings. */
  readonly ownIds: (entry: Entry) => readonly string[];
  /** First parts of addresses that every site has: neither the folder of chapters nor an entry's page may be called so. */
  readonly taken: ReadonlySet<string>;
  /** Last parts of addresses that are no entry's own: no entry may be called so. */
  readonly takenEnds: ReadonlySet<string>;
  /** Slugs of the entries in `content/pages/` that every site needs. */
  readonly texts: readonly string[];
}

/** A whole dossier. */
export interface Dossier {
  readonly config: DossierConfig;
  /** Where readers find what the entries say. */
  readonly addresses: Addresses;
  /** By id, in the order of the records. */
  readonly sources: ReadonlyMap<string, Source>;
  /** By id (`figures/boats`), in order of kind, `order` and slug. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** By slug; figures and questions. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Distinct passages, by source and start. */
  readonly passages: readonly Passage[];
  readonly citations: readonly Citation[];
  readonly statements: readonly Statement[];
  readonly waivers: readonly Waiver[];
  /** By the hash of what they are bound to. */
  readonly signatures: ReadonlyMap<string, Signature>;
  /** What was published, as the releases recorded it. */
  readonly release: Release;
  /** The statements that rest on an editor's word, by id. Found when first asked for, and once for all who have this value. */
  readonly reviews: ReadonlyMap<string, Reviewed>;
  /** Ids of entries whose files do not parse: references to them are not reported again. */
  readonly unreadable: ReadonlySet<string>;
  /** Where a field of dossier.yaml stands. */
  readonly configAt: (path: readonly (string | number)[]) => PlaceInFile;
  /** Files in `seeds/` that no record names, POSIX paths relative to the root. */
  readonly unrecorded: readonly string[];
  /** Faults of form met while reading; `verify` adds the others. */
  readonly formFindings: readonly Finding[];
}
