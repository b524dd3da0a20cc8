// What a case study still lacks before the library takes it: the rules of npm run check:content and check:words, asked in the browser.
import { CASE_STUDY_COUNTS } from '../../../library/case-study-shape.ts';
import { sentencesOf, tellsOfChange, yearAfter } from '../../../library/later-words.ts';
import { countWords, SUMMARY_LIMIT } from '../../../library/rules/summaries.ts';
import { SUMMARY_GRADE_LIMIT } from '../../../library/readability.ts';
import { findAvoided } from '../../../library/words-to-avoid.ts';
import { oneLine, pausesOf, plainLines, studyTexts, toDiscuss, type Study, type WriterStep } from '../../own-case-study/index.ts';
import type { WriterData } from '../model/writer-data.ts';
import * as texts from '../texts.ts';

/** Something to put right, and the step at which it stands. */
export interface Gap {
  what: string;
  whatToDo: string;
  step: WriterStep;
}

/** What is known of the library. */
export interface Known {
  taken: WriterData['taken'];
  /** Names that may hold a word to avoid. */
  names: RegExp;
  gradeOf: (words: string) => number;
  /** Example: 2026-11-30 */
  today: string;
}

const gap = (isGap: boolean, step: WriterStep, what: string, whatToDo: string): Gap[] => (isGap ? [{ what, whatToDo, step }] : []);

/** Too few or too many of something. */
function counted(things: number, [fewest, most]: readonly [number, number], step: WriterStep, what: string): Gap[] {
  return gap(things < fewest || things > most, step, `${what}: ${things}.`, texts.libraryTakesFewestToMost(fewest, most));
}

const written = (lines: readonly string[]) => lines.map(oneLine).filter(Boolean).length;

function missing(title: string, study: Study): Gap[] {
  const isEmpty = (key: 'summary' | 'population' | 'setting' | 'did' | 'changed' | 'watch' | 'askService') => oneLine(study[key]) === '';
  return [
    ...gap(oneLine(title) === '', 'about', texts.itHasNoTitle, texts.peopleFindItByItsTitle),
    ...gap(isEmpty('summary'), 'about', texts.itDoesNotSayWhatItWasAbout, texts.writeOneOrTwoSentences),
    ...gap(study.nations.length === 0, 'about', texts.noNationIsChosen, texts.guidanceDiffersBetweenNations),
    ...gap(isEmpty('population'), 'about', texts.itDoesNotSayForWhomItWas, texts.nameThePeopleWhomItWasFor),
    ...gap(study.settings.length === 0, 'about', texts.noSettingIsChosen, texts.chooseAtLeastOne),
    ...gap(isEmpty('askService'), 'about', texts.nobodyCanBeAsked, texts.nameTheServiceThatMayBeAsked),
    ...gap(isEmpty('setting'), 'story', texts.settingIsNotTold, texts.nameTheServices),
    ...gap(isEmpty('did'), 'story', texts.itDoesNotSayWhatYouDid, texts.tellItStepByStep),
    ...gap(isEmpty('changed'), 'result', texts.itDoesNotSayWhatChanged, texts.ifNobodyKnowsYet),
    ...gap(isEmpty('watch'), 'result', texts.nothingStandsUnderBeforeYouCopyIt, texts.sayWhatCouldGoWrongForSomeoneWhoCopiesIt),
    ...counted(written(study.objectives), CASE_STUDY_COUNTS.objectives, 'teaching', texts.whatPeopleCanDoAfterwards),
    ...counted(written(study.learningPoints), CASE_STUDY_COUNTS.learningPoints, 'teaching', texts.whatCanBeLearnt),
    ...counted(pausesOf(study).length, CASE_STUDY_COUNTS.pauses, 'teaching', texts.pausesInTheStory),
    ...counted(toDiscuss(study).length, CASE_STUDY_COUNTS.discussion, 'teaching', texts.questionsToDiscuss),
    ...counted(study.minutes, CASE_STUDY_COUNTS.minutes, 'teaching', texts.minutes),
    ...gap(study.audiences.length === 0, 'teaching', texts.nobodyIsNamedForWhomItIsWritten, texts.chooseAtLeastOne),
    ...gap(study.ideas.length === 0, 'teaching', texts.itShowsNoIdeaInPractice, texts.chooseAtLeastOne),
    ...counted(study.expects.length, CASE_STUDY_COUNTS.expects, 'teaching', texts.expectations),
  ];
}

/** What is wrong with one text by the rules for words. */
function wordGaps(label: string, text: string, step: WriterStep, { names, today }: Known): Gap[] {
  const year = Number(today.slice(0, 4));
  const lines = plainLines(text);
  const avoided = findAvoided(lines.join('\n'), names);
  const later = lines.flatMap(sentencesOf).find((sentence) => yearAfter(sentence, year) !== undefined);
  const changed = lines.flatMap(sentencesOf).find(tellsOfChange);
  return [
    ...avoided.map(({ words, instead }): Gap => ({ what: `${label}: “${words}”.`, whatToDo: texts.writeInstead(instead), step })),
    ...gap(later !== undefined, step, texts.labelAYearThatHasNotComeYet(label), texts.sayThatItIsPlanned),
    ...gap(changed !== undefined, step, texts.labelAChangeWithoutItsYear(label), texts.inPlaceOfHasSinceOrNow),
  ];
}

function summaryGaps(summary: string, { gradeOf }: Known): Gap[] {
  const [words, grade] = [countWords(summary), gradeOf(summary)];
  return [
    ...gap(words > SUMMARY_LIMIT, 'about', texts.whatItWasAboutHasWords(words), texts.summaryLimitIsTheMost(SUMMARY_LIMIT)),
    ...gap(grade > SUMMARY_GRADE_LIMIT, 'about', texts.whatItWasAboutReadsAtGrade(grade), texts.summaryGradeLimitIsTheMost(SUMMARY_GRADE_LIMIT)),
  ];
}

/** Everything that stops the library from taking it, in the order of the form; nothing where its own check would accept it. */
export function gapsForLibrary(title: string, study: Study, known: Known): Gap[] {
  const allTexts = [
    { label: texts.title, text: title, step: 'about' as const },
    ...studyTexts(study).map(({ note: { label, text }, step }) => ({ label, text, step })),
  ];
  const isTaken = known.taken.titles.includes(oneLine(title).toLowerCase());
  return [
    ...gap(isTaken, 'about', texts.libraryHasACaseStudyOfThisTitle, texts.sayInTheTitleWhatMakesYoursDifferent),
    ...missing(title, study),
    ...summaryGaps(oneLine(study.summary), known),
    ...allTexts.flatMap(({ label, text, step }) => wordGaps(label, text, step, known)),
  ].filter(({ what, whatToDo }, at, all) => all.findIndex((one) => one.what === what && one.whatToDo === whatToDo) === at);
}
