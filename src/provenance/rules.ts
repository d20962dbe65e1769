/** The table of rules: types derive from it, the checks name its ids, and the method page prints it. */
import type { Rule } from './rule.ts';

/** Every rule by its id. */
export const rules = {
  'source-changed': {
    severity: 'error',
    summary: 'The archived bytes of a source do not have the recorded hash.',
    fix: 'Restore the file from version control; the archive is never edited.',
  },
  'passage-missing': {
    severity: 'error',
    summary: 'The cited words are not in the source they are cited from.',
    fix: 'Copy the words from the archived document.',
  },
  'passage-ambiguous': {
    severity: 'error',
    summary: 'The cited words stand more than once in the source and nothing tells which place is meant.',
    fix: 'Add `after "…"` or `before "…"`, or cite more words.',
  },
  'passage-cut': {
    severity: 'error',
    summary: 'The passage cuts a word or drops a qualifier beside it, or joins parts out of order or of two sentences.',
    fix: 'Extend the passage so that nothing that changes its meaning is cut off.',
  },
  'qualifier-dropped': {
    severity: 'error',
    summary: 'A sentence gives a number without the "nearly", "at least" or other qualifier that its passages give it.',
    fix: 'Write the qualifier as the source does.',
  },
  'passage-not-evidence': {
    severity: 'error',
    summary: 'The passage lies in a headline, rhetoric, an embedded post or other text that is no evidence.',
    fix: 'Cite a reported sentence, or cite it `as opinion` or `as embed` and name its author in the sentence.',
  },
  'slip-told': {
    severity: 'error',
    summary: 'A sentence or a value tells as a fact what the record of its source calls a slip.',
    fix: 'Quote the words in quotation marks, or leave them out.',
  },
  'silence-broken': {
    severity: 'error',
    summary: 'Words declared to stand nowhere in a source do stand there.',
    fix: 'Correct the sentence, or declare words that the source does not have.',
  },
  'silence-undeclared': {
    severity: 'error',
    summary:
      'A sentence says what a source does not say, and fewer absent words are declared for it than it has negations that stand in none of its passages; “only” and “alone” may have one, too.',
    fix: 'Declare the words that would stand there otherwise, as `@source-id without "words"`, or take the declaration out.',
  },
  'sentence-uncited': {
    severity: 'error',
    summary: 'A sentence has no citation, prints no fact and is not marked as the editors’ own.',
    fix: 'Cite a passage, print a fact, or mark the sentence as editorial.',
  },
  'quote-altered': {
    severity: 'error',
    summary: 'Words in quotation marks are not the words of the cited source.',
    fix: 'Print the words exactly as the source does, or take off the quotation marks.',
  },
  'reading-mismatch': {
    severity: 'error',
    summary: 'A reading has another value, limit, date or unit than its passage, or another answer says it better.',
    fix: 'Answer in the words of the passage, declare in `gloss` what ours stand for, or cite the passage that says so.',
  },
  'support-number': {
    severity: 'error',
    summary:
      'A number of a sentence, its measure or what it is given for each of stands in none of its passages and in no fact that it prints.',
    fix: 'Correct the number, or cite the passage that holds it.',
  },
  'support-date': {
    severity: 'error',
    summary: 'A date or weekday of a sentence follows neither from its passages nor from a declared derivation.',
    fix: 'Correct the date, cite the passage that gives it, or declare the derivation in a timeline entry.',
  },
  'support-name': {
    severity: 'error',
    summary: 'A proper name of a sentence stands in none of its passages and is no alias of what they name.',
    fix: 'Correct the name, cite the passage that holds it, or add the alias to the actor or place.',
  },
  'support-word': {
    severity: 'error',
    summary:
      'A word of a sentence says the opposite of what its passages say in the same place, tells of a refusal where they tell of none, tells as done what they only put off or deny, stands in the place of another that stands in its own, or is a verb that stands among their own words in place of another that says something else.',
    fix: 'Write what the source says there, put the whole into words of your own, or cite the passage that says it.',
  },
  'source-misattributed': {
    severity: 'error',
    summary: 'A sentence gives one source what stands in the passages of another that it cites, or cites one unnamed.',
    fix: 'Name the source that says it, or cite the passage of the named one that does.',
  },
  'question-repeated': {
    severity: 'warning',
    summary: 'Two figures or questions ask the same, so that its answers stand in two places.',
    fix: 'Put the readings into one entry, or ask what sets the other apart.',
  },
  'relation-undeclared': {
    severity: 'warning',
    summary: 'Sources answer a question in different words, and nothing says what these answers are to each other.',
    fix: 'Declare the relation, with its reason.',
  },
  'relation-wrong': {
    severity: 'error',
    summary: 'What is said of how answers stand to one another, or of who reports an event, does not follow from them.',
    fix: 'Take the declaration out, or correct the note.',
  },
  'fact-flattened': {
    severity: 'error',
    summary: 'A sentence gives one of several answers to a question as if it were the only one.',
    fix: 'Print the fact with `<Fact>`, or name in the sentence the source that says so.',
  },
  'date-overstated': {
    severity: 'error',
    summary: 'The date of an event is finer than its evidence allows and no derivation is shown.',
    fix: 'Give a coarser date, cite the passage that gives it, or mark it as derived and show how.',
  },
  'date-unmarked': {
    severity: 'error',
    summary: 'The date of an event rests on a publication date known only from outside the archive, and is not marked.',
    fix: 'List the source in `bounds`.',
  },
  'quote-speaker': {
    severity: 'error',
    summary: 'The speaker of a quotation is not named where the source prints it, nor in a declared antecedent.',
    fix: 'Correct the speaker, or give the earlier words that name the speaker as `antecedent`.',
  },
  'formula-wrong': {
    severity: 'error',
    summary: 'A derived figure cannot be computed from its inputs as declared.',
    fix: 'Correct the expression, or name inputs that are figures with one value.',
  },
  'reference-unknown': {
    severity: 'error',
    summary: 'An id names a source, fact, actor, place or entry that does not exist.',
    fix: 'Correct the id, or write the entry.',
  },
  'subject-unnamed': {
    severity: 'error',
    summary: 'An entry lists an actor or a place that no passage which it cites names.',
    fix: 'Cite the words that name it, add the name that they use to its aliases, or take it out of the list.',
  },
  'page-missing': {
    severity: 'error',
    summary: 'A page that every site has, and that an editor writes, has no text.',
    fix: 'Write the file that is named.',
  },
  'markup-invalid': {
    severity: 'error',
    summary: 'A file is not valid MDX, or uses an expression or component that content may not use.',
    fix: 'Correct the markup at the given place.',
  },
  'file-invalid': {
    severity: 'error',
    summary: 'A file or folder is not what the dossier expects there: its name, its encoding, a link, no access.',
    fix: 'Name it in lower-case letters, digits and hyphens, save it as UTF-8, and keep it inside the dossier.',
  },
  'text-invisible': {
    severity: 'error',
    summary:
      'The text holds a character that a reader does not see, or that changes how the words around it are read: a direction override, a zero-width or control character, two alphabets in one word.',
    fix: 'Take it out, or type the word again.',
  },
  'link-invalid': {
    severity: 'error',
    summary: 'A link leads neither to a page of the site nor, by https: or http:, to another one.',
    fix: 'Write an address that begins with `https://`, or the path of a page.',
  },
  'entry-invalid': {
    severity: 'error',
    summary: 'Front matter is missing, is not valid YAML or breaks its schema.',
    fix: 'Correct the field that the message names.',
  },
  'citation-malformed': {
    severity: 'error',
    summary: 'A footnote that begins with `@` does not follow the grammar of citations.',
    fix: 'Write `@source-id "exact words"` or `@source-id without "words"`, several separated by `;`, then optionally ` - ` and a note.',
  },
  'citation-undefined': {
    severity: 'error',
    summary: 'A footnote mark has no definition and would be printed as it stands.',
    fix: 'Define the footnote, or take the mark out.',
  },
  'citation-unused': {
    severity: 'error',
    summary: 'A footnote is defined and never used; it would vanish from the page.',
    fix: 'Use the footnote under the sentence it supports, or delete it.',
  },
  'id-duplicate': {
    severity: 'error',
    summary: 'Two entries, or two facts, share an id.',
    fix: 'Rename one of them.',
  },
  'source-unused': {
    severity: 'warning',
    summary: 'Nothing on the site cites this source.',
    fix: 'Cite it, or take its record out.',
  },
  'passage-repeated': {
    severity: 'warning',
    summary: 'Words of a source are typed out again, although a name stands for them or should.',
    fix: 'Name them once under `passages` in the record of the source, and cite the name: `source-id#name`.',
  },
  'name-unused': {
    severity: 'warning',
    summary: 'A record names a passage that nothing cites.',
    fix: 'Cite it, or take the name out.',
  },
  'passage-unused': {
    severity: 'warning',
    summary: 'A factual sentence of a source is used nowhere and no reason is recorded.',
    fix: 'Cite it, or record the reason under `unused` in the source’s record.',
  },
  'statement-open': {
    severity: 'warning',
    summary:
      'A word of a sentence neither stands in its passages nor follows from them, or the sentence is the editors’ own, and no editor has signed it.',
    fix: 'Read the sentence beside its passages and sign it with `npm run review`, or write it in their words.',
  },
  'signature-unused': {
    severity: 'warning',
    summary: 'A signature is bound to words that no sentence has any more.',
    fix: 'Sign the new words with `npm run review`, and take the old line out with `npm run review -- --prune`.',
  },
  'waiver-unused': {
    severity: 'warning',
    summary: 'A rule is waived where it finds nothing wrong, so that it would hide what a later edit makes wrong.',
    fix: 'Take the waiver out.',
  },
  'correction-missing': {
    severity: 'warning',
    summary:
      'A number, date, name, quotation, source, answer or relation that was released stands there no more, or a page is gone, and no correction says so.',
    fix: 'Write the correction with `npm run new -- correction`, or put the words back.',
  },
  'correction-wrong': {
    severity: 'error',
    summary: 'A correction is wrong about what was released or stands now, or a published one is gone.',
    fix: 'Let `npm run new -- correction` write it anew; a published one stays as it is.',
  },
  'nothing-checked': {
    severity: 'error',
    summary: 'The run checked no sentence or no citation; that is never a pass.',
    fix: 'Point `--root` at the folder that holds `content/` and `seeds/`.',
  },
} as const satisfies Record<string, Rule>;

/** The id of a rule. */
export type RuleId = keyof typeof rules;
