/** A person or organisation: `content/actors/*.mdx`. */
import { z } from 'zod';
import { commonShape, idListSchema } from './common.ts';
import { plain } from '../entry-field.ts';
import { defineKind, noSubjects, references } from './kind.ts';

/** What an actor may be. */
export const actorTypes = ['person', 'organisation', 'group'] as const;

/** Front matter of an actor. */
const actorSchema = z.strictObject({
  ...commonShape,
  /** The name that the dossier uses. */
  name: z.string().min(1),
  /** Other names and spellings that sources use. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Whether it is one person, a body with a name, or people who act together. */
  type: z.enum(actorTypes),
  /** Role in a few words, as the evidence gives it. */
  role: z.string().min(1),
  /** What readers are told of it in lists, in one sentence or two. */
  summary: z.string().min(1),
  /** Actors that may be the same, where the sources leave it open. */
  maybeSameAs: idListSchema,
  /** Position in lists, ascending. */
  order: z.number().default(100),
});

/** What the engine knows of actors. */
export const actorKind = defineKind(actorSchema, {
  folder: 'actors',
  isCompiled: false,
  titleOf: ({ name }) => name,
  fieldsOf: ({ role, summary }) => [...plain('field', 'role', role), ...plain('summary', 'summary', summary)],
  referencesOf: ({ maybeSameAs }) => references('actor', ['maybeSameAs'], maybeSameAs),
  subjectsOf: noSubjects,
  valuesOf: () => [],
});
