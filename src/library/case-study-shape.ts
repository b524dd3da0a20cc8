// The shape of a case study: its kinds, how many there are of each thing, and what belongs in each place. For schema, template and form.
import type { CASE_STUDY_HEADINGS } from './body-headings.ts';
import * as texts from './texts.ts';

export const CASE_STUDY_KINDS = {
  service: texts.serviceExample,
  vignette: texts.vignetteAboutAPerson,
  system: texts.systemChange,
  research: texts.researchCaseFinding,
} as const;

/** The fewest and the most of each thing; of minutes too. */
export const CASE_STUDY_COUNTS = {
  objectives: [1, 4],
  learningPoints: [3, 5],
  pauses: [1, 3],
  expects: [2, 6],
  discussion: [2, 5],
  minutes: [5, 240],
} as const;

/**
 * What belongs in each field and under each heading. The form shows it beside the field, and the template of the collection holds the same
 * sentence for whoever writes a file by hand: a test holds the two together.
 */
export const CASE_STUDY_GUIDANCE = {
  title: texts.nameAReaderSees,
  summary: texts.whatItIsForWhomWhatItChanges,
  place: texts.thePlace,
  year: texts.yearsItSpeaksOf,
  partners: texts.organisationsTakingPart,
  population: texts.whoItIsFor,
  resultNote: texts.effectInOneSentence,
  objectives: texts.whatSomeoneShouldBeAbleToDo,
  learningPoints: texts.whatCanBeLearntFromIt,
  pauses: texts.placesToStopAndThink,
  expects: texts.whatALocalProtocolIsExpectedToDo,
  discussion: texts.questionsToTalkAbout,
  minutes: texts.minutesToReadAndDiscussIt,
  contentNote: texts.lineThatWarnsOfWhatMayDistress,
  ideas: texts.ideasItShows,
  Setting: texts.nameTheServicesThePlaceAndTheYear,
  'What prompted it': texts.whatWasGoingWrong,
  'What they did': texts.whatHappenedStepByStep,
  'What changed': texts.whatChangedAndWhoSaysSo,
  'What helped': texts.whatMadeItPossible,
  'What to watch': texts.whatCouldGoWrong,
} as const satisfies Readonly<Record<(typeof CASE_STUDY_HEADINGS)[number], string>> & Readonly<Record<string, string>>;
