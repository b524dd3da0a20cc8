// What a case study still lacks before the library takes it: the rules of npm run check:content and check:words, asked in the browser.
import { CASE_STUDY_COUNTS } from '../../../library/case-study-shape.ts';
import { sentencesOf, tellsOfChange, yearAfter } from '../../../library/later-words.ts';
import { countWords, SUMMARY_LIMIT } from '../../../library/rules/summaries.ts';
import { SUMMARY_GRADE_LIMIT } from '../../../library/readability.ts';
import { findAvoided } from '../../../library/words-to-avoid.ts';
import { oneLine, pausesOf, plainLines, studyTexts, toDiscuss, type Study, type WriterStep } from '../../own-case-study/index.ts';
import type { WriterData } from '../model/writer-data.ts';

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
  return gap(things < fewest || things > most, step, `${what}: ${things}.`, `The library takes ${fewest} to ${most}.`);
}

const written = (lines: readonly string[]) => lines.map(oneLine).filter(Boolean).length;

function missing(title: string, study: Study): Gap[] {
  const isEmpty = (key: 'summary' | 'population' | 'setting' | 'did' | 'changed' | 'watch' | 'askService') => oneLine(study[key]) === '';
  return [
    ...gap(oneLine(title) === '', 'about', 'It has no title.', 'People find it by its title.'),
    ...gap(isEmpty('summary'), 'about', 'It does not say what it was about.', 'Write one or two sentences.'),
    ...gap(study.nations.length === 0, 'about', 'No nation is chosen.', 'Guidance differs between nations.'),
    ...gap(isEmpty('population'), 'about', 'It does not say for whom it was.', 'Name the people whom it was for.'),
    ...gap(study.settings.length === 0, 'about', 'No setting is chosen.', 'Choose at least one.'),
    ...gap(isEmpty('askService'), 'about', 'Nobody can be asked.', 'Name the service that may be asked.'),
    ...gap(isEmpty('setting'), 'story', 'The setting is not told.', 'Name the services, the place and the year.'),
    ...gap(isEmpty('did'), 'story', 'It does not say what you did.', 'Tell it step by step.'),
    ...gap(isEmpty('changed'), 'result', 'It does not say what changed.', 'If nobody knows yet, say so.'),
    ...gap(isEmpty('watch'), 'result', 'Nothing stands under “Before you copy it”.', 'Say what could go wrong for someone who copies it.'),
    ...counted(written(study.objectives), CASE_STUDY_COUNTS.objectives, 'teaching', 'What people can do afterwards'),
    ...counted(written(study.learningPoints), CASE_STUDY_COUNTS.learningPoints, 'teaching', 'What can be learnt'),
    ...counted(pausesOf(study).length, CASE_STUDY_COUNTS.pauses, 'teaching', 'Pauses in the story'),
    ...counted(toDiscuss(study).length, CASE_STUDY_COUNTS.discussion, 'teaching', 'Questions to discuss'),
    ...counted(study.minutes, CASE_STUDY_COUNTS.minutes, 'teaching', 'Minutes'),
    ...gap(study.audiences.length === 0, 'teaching', 'Nobody is named for whom it is written.', 'Choose at least one.'),
    ...gap(study.ideas.length === 0, 'teaching', 'It shows no idea in practice.', 'Choose at least one.'),
    ...counted(study.expects.length, CASE_STUDY_COUNTS.expects, 'teaching', 'Expectations'),
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
    ...avoided.map(({ words, instead }): Gap => ({ what: `${label}: “${words}”.`, whatToDo: `Write ${instead}.`, step })),
    ...gap(later !== undefined, step, `${label}: a year that has not come yet.`, 'Say that it is planned, or leave the year out.'),
    ...gap(changed !== undefined, step, `${label}: a change without its year.`, 'In place of “has since” or “now”, say when it changed.'),
  ];
}

function summaryGaps(summary: string, { gradeOf }: Known): Gap[] {
  const [words, grade] = [countWords(summary), gradeOf(summary)];
  return [
    ...gap(words > SUMMARY_LIMIT, 'about', `What it was about has ${words} words.`, `${SUMMARY_LIMIT} is the most.`),
    ...gap(grade > SUMMARY_GRADE_LIMIT, 'about', `What it was about reads at grade ${grade}.`, `${SUMMARY_GRADE_LIMIT} is the most. Shorter sentences help.`),
  ];
}

/** Everything that stops the library from taking it, in the order of the form; nothing where its own check would accept it. */
export function gapsForLibrary(title: string, study: Study, known: Known): Gap[] {
  const texts = [
    { label: 'Title', text: title, step: 'about' as const },
    ...studyTexts(study).map(({ note: { label, text }, step }) => ({ label, text, step })),
  ];
  const isTaken = known.taken.titles.includes(oneLine(title).toLowerCase());
  return [
    ...gap(isTaken, 'about', 'The library has a case study of this title.', 'Say in the title what makes yours different.'),
    ...missing(title, study),
    ...summaryGaps(oneLine(study.summary), known),
    ...texts.flatMap(({ label, text, step }) => wordGaps(label, text, step, known)),
  ].filter(({ what, whatToDo }, at, all) => all.findIndex((one) => one.what === what && one.whatToDo === whatToDo) === at);
}
