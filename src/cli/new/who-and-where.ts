/** A new actor, and a new place. */
import { actorTypes } from '../../provenance/entries/actor.ts';
import { summaryQuestion, words } from './common.ts';
import { listOf } from './ask.ts';
import { asItem, passageQuestion, placeIn, wordsOf } from './passages.ts';
import type { Answers, Context, NewKind, Question } from './question.ts';

const nameQuestion: Question = {
  flag: 'name',
  ask: 'Name',
  isNeeded: true,
  fault: (name, answers, context) =>
    wordsOf(placeIn(answers, context)).includes(name) ? undefined : `\`${name}\` does not stand in the passage.`,
};
const aliasesQuestion: Question = { flag: 'aliases', ask: 'Other names that sources use', isList: true };

const title = (answers: Answers): string => answers.get('name') ?? '';
const named = (answers: Answers) => ({
  name: answers.get('name'),
  ...(answers.has('aliases') ? { aliases: listOf(answers.get('aliases')) } : {}),
});
const rest = (answers: Answers, context: Context) => ({
  summary: answers.get('summary'),
  evidence: [asItem(placeIn(answers, context))],
});

/** How an actor is asked for and drafted. */
export const actor: NewKind = {
  questions: [
    { ...passageQuestion, ask: 'Words of a source that name it and say what it is' },
    nameQuestion,
    aliasesQuestion,
    { flag: 'type', ask: 'What it is', isNeeded: true, choices: () => actorTypes },
    words('role', 'Its role in a few words, as the passage gives it'),
    summaryQuestion,
  ],
  title,
  draft: (answers, context) => ({
    data: { ...named(answers), type: answers.get('type'), role: answers.get('role'), ...rest(answers, context) },
  }),
};

const faultOfDegrees = (most: number) => (text: string) =>
  text.trim() !== '' && Math.abs(Number(text)) <= most
    ? undefined
    : `Expected degrees from -${String(most)} to ${String(most)}.`;
const isOnMap = (answers: Answers): boolean => answers.has('latitude');

/** How a place is asked for and drafted. */
export const place: NewKind = {
  questions: [
    { ...passageQuestion, ask: 'Words of a source that name it' },
    nameQuestion,
    aliasesQuestion,
    { flag: 'latitude', ask: 'Degrees north', fault: faultOfDegrees(90) },
    { flag: 'longitude', ask: 'Degrees east', isNeeded: true, when: isOnMap, fault: faultOfDegrees(180) },
    { flag: 'coordinates-from', ask: 'How the coordinates are known, in a sentence', isNeeded: true, when: isOnMap },
    summaryQuestion,
  ],
  title,
  draft: (answers, context) => ({
    data: {
      ...named(answers),
      ...(isOnMap(answers)
        ? {
            coordinates: {
              latitude: Number(answers.get('latitude')),
              longitude: Number(answers.get('longitude')),
              from: answers.get('coordinates-from'),
            },
          }
        : {}),
      ...rest(answers, context),
    },
  }),
};
