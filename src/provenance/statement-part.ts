/** The parts of an entry that statements are. */

/** Which part of its entry a statement is. */
export type StatementPart =
  | 'title'
  | 'question'
  | 'label'
  | 'summary'
  | 'caption'
  | 'field'
  | 'reading'
  | 'variant'
  | 'heading'
  | 'prose'
  | 'cell';

const onEntry: ReadonlySet<StatementPart> = new Set([
  'title',
  'question',
  'label',
  'summary',
  'caption',
  'field',
  'heading',
]);

/** Whether a part prints what its entry is about; without citations of its own it rests on everything that is cited there. */
export const restsOnEntry = (part: StatementPart): boolean => onEntry.has(part);
