// The texts of a case study: what each is called, what belongs in it, how much it holds, and at which step of the form it stands.
import { CASE_STUDY_GUIDANCE } from '../../../library/case-study-shape.ts';
import { LIMITS, type Study } from './study.ts';

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
  summary: { ...text('about', 'What was it about?', CASE_STUDY_GUIDANCE.summary, 3), most: LIMITS.summary },
  place: line('about', 'Where', CASE_STUDY_GUIDANCE.place),
  year: line('about', 'When', CASE_STUDY_GUIDANCE.year),
  population: line('about', 'For whom', CASE_STUDY_GUIDANCE.population),

  setting: text('story', 'Setting', CASE_STUDY_GUIDANCE.Setting),
  prompted: text('story', 'What prompted it', CASE_STUDY_GUIDANCE['What prompted it']),
  did: text('story', 'What you did', `${CASE_STUDY_GUIDANCE['What they did']} Begin a line with a hyphen to make it a point of a list.`, 10),
  helped: text('story', 'What helped', CASE_STUDY_GUIDANCE['What helped']),

  changed: text('result', 'What changed', CASE_STUDY_GUIDANCE['What changed']),
  resultNote: line('result', 'The effect', `${CASE_STUDY_GUIDANCE.resultNote} No stronger than what you know.`),
  notShown: text('result', 'What it does not show', 'Who was not counted, what else changed at the same time, what nobody asked.', 3),
  watch: text('result', 'Before you copy it', CASE_STUDY_GUIDANCE['What to watch']),

  contentNote: line('teaching', 'Before you read', CASE_STUDY_GUIDANCE.contentNote),
  care: text('teaching', 'Looking after people', 'How whoever runs it looks after people with this story. Learners do not see this.', 3),

  askRole: line('about', 'Who may be asked: role', 'A job title, never a name. Example: Team manager'),
  askService: line('about', 'Who may be asked: service', 'How to reach it stays with you. Example: Community mental health team, Slough'),
};
