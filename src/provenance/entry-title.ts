/** What an entry is called in lists, links and exports. */
import type { Entry } from './entry.ts';

/** The name or title of an entry; the topic of a quotation. */
export function entryTitle(entry: Entry): string {
  switch (entry.kind) {
    case 'actor':
    case 'place':
    case 'source':
      return entry.data.name;
    case 'quote':
      return entry.data.topic;
    default:
      return entry.data.title;
  }
}
