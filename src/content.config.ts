/** The prose of the dossier for pages: one collection per folder, with the schemas that the checks use. */
import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { actorSchema } from './provenance/entries/actor.ts';
import { chapterSchema } from './provenance/entries/chapter.ts';
import { eventSchema } from './provenance/entries/event.ts';
import { figureSchema } from './provenance/entries/figure.ts';
import { pageSchema } from './provenance/entries/page.ts';
import { placeSchema } from './provenance/entries/place.ts';
import { questionSchema } from './provenance/entries/question.ts';
import { quoteSchema } from './provenance/entries/quote.ts';
import { sourceRecordSchema } from './provenance/entries/source-record.ts';
import { folderByKind, type EntryKind } from './provenance/entry.ts';

const content = resolve(process.env['DOSSIER_ROOT'] ?? '.', 'content');

/** The files of one kind; an entry's id is its `id` in front matter or its file's name, as in the engine. */
function files(kind: EntryKind): ReturnType<typeof glob> {
  return glob({
    base: resolve(content, folderByKind[kind]),
    pattern: '*.mdx',
    generateId: ({ entry, data }) => (typeof data['id'] === 'string' ? data['id'] : entry.replace(/\.mdx$/u, '')),
  });
}

export const collections = {
  timeline: defineCollection({ loader: files('event'), schema: eventSchema }),
  figures: defineCollection({ loader: files('figure'), schema: figureSchema }),
  policy: defineCollection({ loader: files('chapter'), schema: chapterSchema }),
  quotes: defineCollection({ loader: files('quote'), schema: quoteSchema }),
  actors: defineCollection({ loader: files('actor'), schema: actorSchema }),
  places: defineCollection({ loader: files('place'), schema: placeSchema }),
  questions: defineCollection({ loader: files('question'), schema: questionSchema }),
  pages: defineCollection({ loader: files('page'), schema: pageSchema }),
  sources: defineCollection({ loader: files('source'), schema: sourceRecordSchema }),
};
