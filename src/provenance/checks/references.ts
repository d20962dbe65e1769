/** `reference-unknown`: every id names something that exists. */
import { closestId } from '../closest.ts';
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import { references, type FieldReference, type ReferenceTarget } from '../entries/kind.ts';
import { entryKinds, folderOf, kindOf } from '../entries/kinds.ts';
import type { Entry } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { judgeLink, resolvePath } from '../link.ts';
import { startOf, type PlaceInFile } from '../place-in-file.ts';
import { rules } from '../rules.ts';
import { subjectsOf } from '../subjects.ts';
import { configFile } from '../own-files.ts';

interface Reference {
  readonly target: ReferenceTarget;
  readonly id: string;
  readonly place: PlaceInFile;
}

const folders: Partial<Record<ReferenceTarget, readonly string[]>> = {
  source: ['sources'],
  fact: ['figures', 'questions'],
  figure: ['figures'],
  question: ['questions'],
  actor: ['actors'],
  place: ['places'],
  event: ['timeline'],
  quote: ['quotes'],
};

/** Judges every id in front matter, prose and dossier.yaml; sources of citations are judged with their passages. */
export function checkReferences(dossier: Dossier): Finding[] {
  const known = knownIds(dossier);
  // Types of event stand in dossier.yaml: where that is not readable, none is known.
  const isConfigRead = dossier.formFindings.every((finding) => finding.file !== configFile);
  const written = [...configReferences(dossier), ...[...dossier.entries.values()].flatMap(entryReferences)].filter(
    ({ target }) => isConfigRead || (target !== 'event type' && target !== 'sign'),
  );
  const targets = dossier.addresses.targets(dossier);
  const links = [...dossier.entries.values()].flatMap((entry) => checkLinks(dossier, entry, targets));
  const found = written.flatMap(({ target, id, place }) => {
    const ids = known(target);
    if (ids.has(id) || (folders[target] ?? []).some((folder) => dossier.unreadable.has(`${folder}/${id}`))) return [];
    if (target === 'page' && isUnreadable(id, dossier)) return [];
    const closest = closestId(id, ids);
    return [
      fault(
        'reference-unknown',
        place,
        `Unexpected ${target} \`${id}\`, which does not exist.`,
        closest === undefined ? whereToWrite(target) : `Closest is \`${closest}\`: correct the id.`,
      ),
    ];
  });
  const selves = [...dossier.entries.values()].flatMap((entry) => [
    ...checkSelves(entry),
    ...checkHeadings(entry, dossier),
  ]);
  return [...found, ...selves, ...links, ...checkTakenNames(dossier), ...missingTexts(dossier)];
}

/** What to do about something that does not exist and is called like nothing that does. */
function whereToWrite(target: ReferenceTarget): string {
  switch (target) {
    case 'event type':
      return `Add it to \`eventTypes\` in \`${configFile}\`, or write one that stands there.`;
    case 'sign':
      return `Add it to \`signs\` in \`${configFile}\`, or write one that stands there.`;
    case 'rule':
      return 'Write the name of the rule as the finding that is to be waived gives it.';
    case 'page':
      return 'Write the path of a page, such as `/figures/`.';
    default:
      return 'Write the entry, or take the reference out.';
  }
}

/** Fields in which an entry names itself as another one: a page would lead to itself. */
function checkSelves(entry: Entry): Finding[] {
  return kindOf(entry)
    .referencesOf(entry.data)
    .filter(({ target, id, path }) => target === entry.kind && id === entry.slug && isAnother(path))
    .map(({ target, id, path }) =>
      fault(
        'entry-invalid',
        entry.at(path),
        `Unexpected ${target} \`${id}\` in \`${path.filter((step) => typeof step === 'string').join('.')}\`, which is this entry itself.`,
        'Name another one, or take it out.',
      ),
    );
}

/** Whether a field names others: labels of a drawing name what is drawn, and what a formula takes in is judged with it. */
const isAnother = (path: FieldReference['path']): boolean => path[1] !== 'labels' && path[0] !== 'formula';

/** Headings whose address is that of another part of their page: a link to the one would lead to the other. */
function checkHeadings(entry: Entry, { addresses }: Dossier): Finding[] {
  const { anchors, statements } = entry;
  if (anchors.length === 0) return [];
  const own = new Set(addresses.ownIds(entry));
  const headings = statements.filter(({ part }) => part === 'heading');
  return anchors.flatMap((id, index) => {
    if (!own.has(id)) return [];
    // A heading of several sentences is several statements.
    const place = headings[headings.length === anchors.length ? index : 0]?.place ?? startOf(entry.file);
    const message = `Unexpected address \`#${id}\` of a heading, which another part of its page has.`;
    return [fault('id-duplicate', place, message, 'Put the heading into other words.')];
  });
}

/** Links of the prose that lead to a page of the site, or into one: the page and the place in it must be there. */
function checkLinks(dossier: Dossier, entry: Entry, targets: ReadonlyMap<string, readonly string[]>): Finding[] {
  return entry.links.flatMap(({ url, place }): Finding[] => {
    const link = judgeLink(url);
    if (link.kind !== 'page') return [];
    const path = (link.path === '' ? entry.url : resolvePath(link.path, entry.url)) ?? '';
    const anchors = targets.get(path);
    if (anchors === undefined) {
      if (isUnreadable(path, dossier)) return [];
      const closest = closestId(path, targets.keys());
      // "www.example.org": an address of another site without its protocol.
      const isHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/|$)/u.test(url) && !url.endsWith('.mdx') && !url.endsWith('.md');
      const hint = isHost
        ? `For another site, write \`https://${url}\`; for a page of this one, its path.`
        : closest === undefined
          ? 'Write the path of a page, or take the link out.'
          : `Closest is \`${closest}\`: correct the path.`;
      return [fault('reference-unknown', place, `Unexpected page \`${url}\`, which does not exist.`, hint)];
    }
    if (link.fragment === undefined || anchors.includes(link.fragment)) return [];
    const known = anchors.map((anchor) => `\`#${anchor}\``).join(', ');
    const hint = `Link to the page itself${known === '' ? '' : `, or to one of ${known}`}.`;
    const message = `Unexpected place \`#${link.fragment}\`, which is not on \`${path}\`.`;
    return [fault('reference-unknown', place, message, hint)];
  });
}

/** Whether the page at `path` is that of an entry whose file does not parse, which is told there. */
function isUnreadable(path: string, { unreadable, addresses, config }: Dossier): boolean {
  return entryKinds.some((kind) => {
    const folder = `${folderOf(kind, config)}/`;
    return [...unreadable].some(
      (id) => id.startsWith(folder) && addresses.pathOfEntry(kind, id.slice(folder.length)) === path,
    );
  });
}

/** Pages that every site has and that an editor writes: without its text, the page would be empty. */
function missingTexts({ addresses, entries, unreadable, citations, formFindings }: Dossier): Finding[] {
  // Where a file of the kind cannot be read, or nothing is said at all, that is the fault.
  if (citations.length === 0 || formFindings.some(({ file }) => /^content\/(?:pages|dossier\.yaml)/u.test(file)))
    return [];
  return addresses.texts.flatMap((slug) => {
    const id = `pages/${slug}`;
    if (entries.has(id) || unreadable.has(id)) return [];
    const message = `Missing file \`content/${id}.mdx\`, the text of a page that every site has.`;
    const hint = 'Write it, with at least `title` and `summary` in its front matter.';
    return [fault('page-missing', startOf(configFile), message, hint)];
  });
}

/** Whether no page of an entry may be called so. */
function isTaken(slug: string, { addresses, config }: Dossier): boolean {
  return (addresses.taken.has(slug) || slug === config.chaptersFolder) && !addresses.texts.includes(slug);
}

/** Pages of entries that would take the address of another page of the site. */
function checkTakenNames(dossier: Dossier): Finding[] {
  return entriesByKind(dossier).page.flatMap((entry) =>
    isTaken(entry.slug, dossier)
      ? [
          fault(
            'id-duplicate',
            entry.at(['id']),
            `Unexpected page \`${entry.slug}\`, whose address is that of another page of the site.`,
            'Rename the file.',
          ),
        ]
      : [],
  );
}

function knownIds(dossier: Dossier): (target: ReferenceTarget) => ReadonlySet<string> {
  const byKind = entriesByKind(dossier);
  const slugs = (kind: Entry['kind']) => new Set(byKind[kind].map((entry) => entry.slug));
  const table: Record<ReferenceTarget, ReadonlySet<string>> = {
    source: new Set(dossier.sources.keys()),
    fact: new Set(dossier.facts.keys()),
    figure: slugs('figure'),
    question: slugs('question'),
    actor: slugs('actor'),
    place: slugs('place'),
    event: slugs('event'),
    quote: slugs('quote'),
    'event type': new Set(Object.keys(dossier.config.eventTypes)),
    sign: new Set(Object.keys(dossier.config.signs)),
    rule: new Set(Object.keys(rules)),
    page: new Set(dossier.addresses.targets(dossier).keys()),
  };
  return (target) => table[target];
}

function configReferences({ config, configAt, release }: Dossier): Reference[] {
  return [
    ...config.incidents.map((id, index) => ({
      target: 'event type' as const,
      id,
      place: configAt(['incidents', index]),
    })),
    // A page that was released and is gone says so at its address.
    ...config.corrections.flatMap(({ page, moved }, index) =>
      [
        { field: 'page', id: page },
        { field: 'moved', id: moved },
      ].flatMap(({ field, id }) =>
        id === undefined || release.pages.has(id)
          ? []
          : [{ target: 'page' as const, id, place: configAt(['corrections', index, field]) }],
      ),
    ),
  ];
}

function entryReferences(entry: Entry): Reference[] {
  const { actors, places } = subjectsOf(entry);
  const inFields: FieldReference[] = [
    ...references('actor', ['actors'], actors),
    ...references('place', ['places'], places),
    ...Object.keys(entry.data.waive).map((id) => ({ target: 'rule' as const, id, path: ['waive', id] })),
    ...kindOf(entry).referencesOf(entry.data),
  ];
  return [
    ...inFields.map(({ target, id, path }) => ({ target, id, place: entry.at(path) })),
    ...entry.factUses.map(({ id, place }) => ({ target: 'fact' as const, id, place })),
    ...entry.waivers.map(({ rule, place }) => ({ target: 'rule' as const, id: rule, place })),
  ];
}
