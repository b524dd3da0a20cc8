// The texts of a case study: what each is called, what belongs in it, how much it holds, and at which step of the form it stands.
import { CASE_STUDY_GUIDANCE } from '../../../library/case-study-shape.ts';
import { LIMITS, type Study } from './study.ts';
import * as texts from '../texts.ts';

/** The steps of the form, in order; the last is for taking it away. */
export type WriterStep = 'about' | 'story' | 'result' | 'teaching' | 'share';

/** The fields that hold one text. */
export type TextKey = { [Key in keyof Study]: Study[Key] extends string ? (string extends Study[Key] ? Key : never) : never }[keyof Study];

interface Field {
  label: string;
  guidance: string;
  most: number;
  /** A text of several lines; one line otherwise. */
  rows?: number;
  step: WriterStep;
}

const line = (step: WriterStep, label: string, guidance: string): Field => ({ label, guidance, most: LIMITS.line, step });
const text = (step: WriterStep, label: string, guidance: string, rows = 6): Field => ({ label, guidance, most: LIMITS.text, rows, step });

/** Every text, in the order of the form. */
export const FIELDS: Readonly<Record<TextKey, Field>> = {
  summary: { ...text('about', texts.whatWasItAbout, CASE_STUDY_GUIDANCE.summary, 3), most: LIMITS.summary },
  place: line('about', texts.where, CASE_STUDY_GUIDANCE.place),
  year: line('about', texts.when, CASE_STUDY_GUIDANCE.year),
  population: line('about', texts.forWhom, CASE_STUDY_GUIDANCE.population),

  setting: text('story', texts.setting, CASE_STUDY_GUIDANCE.Setting),
  prompted: text('story', texts.whatPromptedIt, CASE_STUDY_GUIDANCE['What prompted it']),
  did: text('story', texts.whatYouDid, texts.caseStudyGuidanceBeginALineWithAHyphen(CASE_STUDY_GUIDANCE['What they did']), 10),
  helped: text('story', texts.whatHelped, CASE_STUDY_GUIDANCE['What helped']),

  changed: text('result', texts.whatChanged, CASE_STUDY_GUIDANCE['What changed']),
  resultNote: line('result', texts.effect, texts.resultNoteNoStrongerThanWhatYouKnow(CASE_STUDY_GUIDANCE.resultNote)),
  notShown: text('result', texts.whatItDoesNotShow, texts.whoWasNotCounted, 3),
  watch: text('result', texts.beforeYouCopyIt, CASE_STUDY_GUIDANCE['What to watch']),

  contentNote: line('teaching', texts.beforeYouRead, CASE_STUDY_GUIDANCE.contentNote),
  care: text('teaching', texts.lookingAfterPeople, texts.howWhoeverRunsItLooksAfterPeople, 3),

  askRole: line('about', texts.whoMayBeAsked, texts.jobTitleNeverANameExampleTeamManager),
  askService: line('about', texts.whoMayBeAskedService, texts.howToReachItStaysWithYou),
};
