import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { toldAsBeing, toldAsDone } from '../../src/relations/tense.ts';

describe('what is to come', () => {
  it.each([
    ['by a word before the verb', 'The work was completed.', 'The work would be completed in May.', ['completed']],
    [
      'by a word before the first of several verbs',
      'The council painted the quay and repaired the gate.',
      'The council would build a mole, paint the quay, and repair the gate.',
      ['painted', 'repaired'],
    ],
    [
      'by an order',
      'The quay was reinforced.',
      'The council ordered the immediate reinforcement of the quay.',
      ['reinforced'],
    ],
    ['by a fear', 'The storm spread.', 'There were fears that the storm spread.', ['spread']],
    [
      'by a plan, which the sentence only names',
      'The proposed quay was built.',
      'The council plans to build a quay.',
      ['built'],
    ],
  ])('is told as done where a passage puts it off %s', (_, text, passage, expected) => {
    expect(toldAsDone(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['the sentence puts it off too', 'The work will be completed.', 'The work would be completed in May.'],
    ['a passage tells it', 'The work was completed.', 'The work was completed and would be completed again.'],
    ['the order stands in another clause', 'He promised a quay.', 'He vowed to answer, promising a quay.'],
    [
      'the noun is of something that was done',
      'The nets were seized.',
      'The council announced the seizure of the nets.',
    ],
    ['a verb of others stands behind', 'The crews repaired walls.', 'The port would paint the walls the crews repair.'],
    [
      'its sentence has ended',
      'The crews repaired walls.',
      'The port would paint walls. The crews, too, repair walls.',
    ],
    ['the verb says nothing of its own', 'What did Reis say?', 'Reis will do it.'],
    [
      'the sentence of what puts off has ended',
      'The crews repaired gates.',
      'So they will. Paint walls, repair gates.',
    ],
    ['no verb opens what is to come', 'The crews repaired gates.', 'They look to painting, repair gates.'],
    ['what is joined is a noun', 'The crews repaired gates.', 'The port would paint walls, repairs came later.'],
    ['the verb is in the present', 'The boat goes home.', 'The boat will go home.'],
    ['it is denied', 'Reis was not named.', 'Reis refused to be named.'],
    ['a noun is joined, and no verb', 'The crews painted boats.', 'They go to the island and paint boats.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(toldAsDone(text, [passage], en)).toEqual([]);
  });

  it('is put off by the ending of a verb, or by another, in French', () => {
    expect(toldAsDone('La mairie a construit un four.', ['La mairie construira un four.'], fr)).toEqual(['construit']);
    expect(toldAsDone('Le four a été réparé.', ['Le four sera réparé en mai.'], fr)).toEqual(['réparé']);
    expect(toldAsDone('Le four a été réparé.', ['Le four a été réparé en mai.'], fr)).toEqual([]);
  });
});

describe('what only would be so', () => {
  const passage =
    'The proposed rules, now before the council, would close the quay at night and limit visits of large boats.';

  it.each([
    ['Large boats were kept from visits of the quay.', ['were', 'kept']],
    ['A large boat was barred from visits of the quay.', ['was']],
    ['The rules put limits on visits.', ['put']],
  ])('is told as being so: %s', (text, expected) => {
    expect(toldAsBeing(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['Large boats would be kept from visits of the quay.', passage],
    ['Large boats were not kept from visits.', passage],
    ['The boats were of the council.', passage],
    ['Large boats were kept from the quay at night.', `${passage} Large boats have left the quay for the night.`],
    ['Large boats were kept from the quay at night.', 'Large boats were kept from the quay at night.'],
  ])('is not told so: %s', (text, given) => {
    expect(toldAsBeing(text, [given], en)).toEqual([]);
  });
});
