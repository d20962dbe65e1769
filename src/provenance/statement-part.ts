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
