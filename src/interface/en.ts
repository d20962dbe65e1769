/** The words of the interface in English, those of single pages in `en/`. */
import { book } from './en/book.ts';
import { counts } from './en/counts.ts';
import { entries, readings } from './en/entries.ts';
import { charts, explore } from './en/explore.ts';
import { files } from './en/files.ts';
import { elsewhere, evidence, frame, parts } from './en/frame.ts';
import { feed, lists, overview, pages } from './en/lists.ts';
import { live } from './en/live.ts';
import { machines } from './en/machines.ts';
import { ledger, method, outside, score, states } from './en/method.ts';
import { setAside, silences, source } from './en/sources.ts';

export const en = {
  counts,
  frame,
  machines,
  evidence,
  parts,
  elsewhere,
  entries,
  readings,
  source,
  setAside,
  silences,
  book,
  overview,
  lists,
  pages,
  charts,
  explore,
  live,
  feed,
  states,
  method,
  ledger,
  score,
  outside,
  menu: {
    happened: 'What happened',
    people: 'Who',
    background: 'Background',
    figures: 'Figures',
    said: 'What the sources say',
    archive: 'Sources and method',
  },
  sections: {
    overview: { label: 'Overview', promise: 'What the reports say, and what they leave open' },
    timeline: { label: 'Timeline', promise: 'What happened, and when' },
    figures: { label: 'Figures', promise: 'Numbers, who gives them, as of when' },
    // Their label is the dossier's.
    chapters: { promise: 'The background, chapter by chapter' },
    quotes: { label: 'Quotes', promise: 'Who said what, in every wording printed' },
    actors: { label: 'Who', promise: 'People and organisations' },
    places: { label: 'Map and places', promise: 'Places, on a map and in a list' },
    differences: { label: 'Answers compared', promise: 'Where the sources do not say the same' },
    reports: { label: 'Who reports what', promise: 'Every answer in words, report by report' },
    sources: { label: 'Sources', promise: 'The archive, and how much of it is used' },
    method: { label: 'Method', promise: 'What is checked, and what is not promised' },
  },
  search: {
    label: 'Search',
    field: 'Words to look for',
    promise: 'Finds words anywhere in the dossier.',
    covers: 'Every event, figure, quotation, chapter and source',
    results: 'Results',
    more: 'More results',
    sections: 'Look through the sections',
    needsScript: 'Searching needs JavaScript, which is switched off here.',
    withoutScript: 'Every page can be reached from the sections below, and your browser can look for words in each.',
    // Printed by the script of the page: `{words}` stands for what was looked for, in quotation marks.
    answers: {
      found: { one: '{n} page for {words}', other: '{n} pages for {words}' },
      nowhere: 'No page contains {words}.',
      apart: 'No page contains all of {words}. Try fewer words, or look through the sections below.',
      meant: 'Did you mean',
      failed: 'The search could not be loaded. Try again, or look through the sections below.',
    },
  },
  // How old the archive is: of its newest dated report, and how many have no date.
  archive: {
    asOf: 'As of',
    undated: '{n} of {all} reports undated',
  },
  example: {
    heading: 'How each sentence is tied to its source',
    howTo: 'Words in yellow are in both. After a sentence come its outlets, by name or by letter.',
    // Not on paper.
    tap: 'Tap one to see its words.',
  },
  incidents: {
    heading: 'What happened where',
    place: 'Place',
    what: 'What happened',
    when: 'When',
    who: 'Who says so',
    named: 'Who names each place',
    file: 'This table as CSV',
    some: 'The first {n} of {m} rows; the file has all of them.',
    inferred: '“Inferred”: the date rests on one found outside the archived reports; the page of each event shows how.',
    // Between places that may be one.
    or: 'or',
  },
  files,
  dates: {
    from: 'from {date}',
    until: 'until {date}',
    around: 'around {date}',
    uncertain: '{date} (uncertain)',
    decade: 'the {year}s',
    spring: 'spring {year}',
    summer: 'summer {year}',
    autumn: 'autumn {year}',
    winter: 'winter {year}',
    derived: 'date worked out by the editors',
    // In brackets behind a date that rests on one from outside the archive, such as a number in a web address.
    mark: 'inferred',
    outside: 'date inferred from outside the archive',
    outsideBy: 'Inferred from a date found outside the archive, that of',
  },
  filter: {
    name: 'Filter',
    open: 'Show only some of',
    reset: 'Back to all',
    both: 'Two together',
    pair: '{one} · {other} {n}',
  },
  // Maps and what stands below them.
  map: {
    name: 'Map of the places',
    described: 'Every place with coordinates; the table below says the same.',
    credit:
      'Outlines: Natural Earth, public domain. Coordinates, and towns shown for orientation, are the editors’, not the sources’.',
    named: 'Named, no details',
    // Behind what happened at a place that may be another.
    orAt: 'here or at {places}',
    outside: 'Not on the map:',
    unnamed: 'On the map without a name:',
    certainty: 'Who says what happened there:',
    bySource: 'What each report names, every sign filled',
    places: { one: '{n} place', other: '{n} places' },
    drawn: { one: '{n} of them on the map', other: '{n} of them on the map' },
    degrees: { north: '{degrees}° N', south: '{degrees}° S', east: '{degrees}° E', west: '{degrees}° W' },
    columns: { place: 'Place', what: 'What happened there', named: 'Who names it' },
  },
  // The picture of the timeline, and its key.
  picture: {
    name: 'When it happened, as far as the sources say',
    moment: { stated: 'day or night, as reported', derived: 'day or night, by the editors’ count' },
    within: {
      stated: 'at some time in this span, or all through it, as reported',
      derived: 'at some time in this span, by the editors’ count',
    },
    nights: 'Nights are shaded.',
    foldedAlone: { one: '{n} whose day is less certain', other: '{n} whose day is less certain' },
    folded: { one: '{n} more, whose day is less certain', other: '{n} more, whose day is less certain' },
    around: 'Before and around these days',
  },
  reuse: {
    heading: 'Reuse and contact',
    licence: 'Licence',
    contact: 'Contact',
    nobody:
      'No contact is named in this copy: whoever publishes it answers for it, also to those who hold rights in a passage.',
  },
  reports: {
    told: {
      none: 'In none of the cited reports',
      several: { one: 'In one report', other: 'In {n} reports' },
      someShared: 'In {n} reports, some of which may share an origin',
      allShared: 'In {n} reports that may share an origin',
    },
    named: {
      none: 'Named in none of the cited reports',
      several: { one: 'Named in one report', other: 'Named in {n} reports' },
      someShared: 'Named in {n} reports, some of which may share an origin',
      allShared: 'Named in {n} reports that may share an origin',
    },
    origins: { one: 'of one origin at most', other: 'of {n} separate origins at most' },
    contradictedOn: 'reports contradict each other on:',
    filter: { agreed: 'Several reports', single: 'One report or origin' },
    legend: {
      agreed: 'several reports',
      single: 'one report, or several that may share an origin',
      contradict: 'reports contradict each other',
    },
  },
  relations: {
    contradict: 'Reports contradict each other: {n} answers',
    compatible: 'May all be true: {n} answers',
    precision: 'Some more exact than others: {n} answers',
    wording: 'Worded differently: {n} answers',
    names: {
      contradict: 'Reports contradict each other',
      compatible: 'Reports answer differently, and may all be right',
      precision: 'Some reports are more exact than others',
      wording: 'Reports word it differently',
      agreed: 'Several reports say the same',
      single: 'One report, or one origin, says it',
    },
    computed: {
      agreed: 'Computed by the editors from figures in several reports',
      single: 'Computed by the editors, at least in part from a single report or origin',
      contradict: 'Computed by the editors from figures on which reports contradict each other',
    },
  },
} as const;
