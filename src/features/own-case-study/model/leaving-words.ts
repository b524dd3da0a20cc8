// The texts that somebody wrote in a case study, each with the way back to where it stands: for the check for details of people.
import { keysOf } from '../../../library/vocabulary.ts';
import type { LeavingText } from '../../exchange/index.ts';
import { FIELDS, type WriterStep } from './fields.ts';
import { LIMITS, type Figure, type Study, type StudyQuestion } from './study.ts';
import * as texts from '../texts.ts';

/** A text, and the step of the form at which it stands. */
export interface StudyText extends LeavingText<Study> {
  step: WriterStep;
}

const ofList = (key: 'partners' | 'objectives' | 'learningPoints', label: string, lines: readonly string[], step: WriterStep): StudyText[] =>
  lines.map((text, at) => ({
    step,
    note: { id: `${key} ${at}`, label, text },
    most: LIMITS.line,
    put: (study, words) => ({ ...study, [key]: study[key].map((one, index) => (index === at ? words : one)) }),
  }));

const FIGURE_LABELS = { value: texts.figure, of: texts.ofWhomAFigureIs, when: texts.whenItWasCounted, who: texts.whoCounted } as const;
const ofFigure = (figure: Figure): StudyText[] =>
  keysOf(FIGURE_LABELS).map((field) => ({
    step: 'result',
    note: { id: `${figure.id} ${field}`, label: FIGURE_LABELS[field], text: figure[field] },
    most: LIMITS.line,
    put: (study, words) => ({ ...study, figures: study.figures.map((one) => (one.id === figure.id ? { ...one, [field]: words } : one)) }),
  }));

const QUESTION_LABELS = { text: texts.question, hint: texts.hint, listenFor: texts.whatToListenFor } as const;
const ofQuestion = (question: StudyQuestion): StudyText[] =>
  keysOf(QUESTION_LABELS).map((field) => ({
    step: 'teaching',
    note: { id: `${question.id} ${field}`, label: QUESTION_LABELS[field], text: question[field] },
    most: LIMITS.line,
    put: (study, words) => ({ ...study, questions: study.questions.map((one) => (one.id === question.id ? { ...one, [field]: words } : one)) }),
  }));

/** Every text of the writer, in the order of the form. */
export const studyTexts = (study: Study): StudyText[] => [
  ...keysOf(FIELDS).map((key): StudyText => ({
    step: FIELDS[key].step,
    note: { id: key, label: FIELDS[key].label, text: study[key] },
    most: FIELDS[key].most,
    put: (now, words) => ({ ...now, [key]: words }),
  })),
  ...ofList('partners', texts.partners, study.partners, 'about'),
  ...study.figures.flatMap(ofFigure),
  ...ofList('objectives', texts.whatPeopleCanDoAfterwards, study.objectives, 'teaching'),
  ...ofList('learningPoints', texts.whatCanBeLearnt, study.learningPoints, 'teaching'),
  ...study.questions.flatMap(ofQuestion),
];

/** Without what is only for whoever runs it: what learners may be given. */
export const withoutNotes = (study: Study): Study => ({
  ...study,
  care: '',
  questions: study.questions.map((question) => ({ ...question, listenFor: '' })),
});
