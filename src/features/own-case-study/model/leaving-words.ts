// The texts that somebody wrote in a case study, each with the way back to where it stands: for the check for details of people.
import { keysOf } from '../../../library/vocabulary.ts';
import type { LeavingText } from '../../exchange/index.ts';
import { FIELDS, type WriterStep } from './fields.ts';
import { LIMITS, type Study } from './study.ts';
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

/** The texts of a figure or a question, which stands in a list of the study. */
const ofPiece = <Field extends string>(
  list: 'figures' | 'questions',
  piece: { id: string } & Readonly<Record<NoInfer<Field>, string>>,
  labels: Readonly<Record<Field, string>>,
  step: WriterStep,
): StudyText[] =>
  keysOf(labels).map((field) => ({
    step,
    note: { id: `${piece.id} ${field}`, label: labels[field], text: piece[field] },
    most: LIMITS.line,
    put: (study, words) => ({ ...study, [list]: study[list].map((one) => (one.id === piece.id ? { ...one, [field]: words } : one)) }),
  }));

const FIGURE_LABELS = { value: texts.figure, of: texts.ofWhomAFigureIs, when: texts.whenItWasCounted, who: texts.whoCounted } as const;
const QUESTION_LABELS = { text: texts.question, hint: texts.hint, listenFor: texts.whatToListenFor } as const;

/** Every text of the writer, in the order of the form. */
export const studyTexts = (study: Study): StudyText[] => [
  ...keysOf(FIELDS).map((key): StudyText => ({
    step: FIELDS[key].step,
    note: { id: key, label: FIELDS[key].label, text: study[key] },
    most: FIELDS[key].most,
    put: (now, words) => ({ ...now, [key]: words }),
  })),
  ...ofList('partners', texts.partners, study.partners, 'about'),
  ...study.figures.flatMap((figure) => ofPiece('figures', figure, FIGURE_LABELS, 'result')),
  ...ofList('objectives', texts.whatPeopleCanDoAfterwards, study.objectives, 'teaching'),
  ...ofList('learningPoints', texts.whatCanBeLearnt, study.learningPoints, 'teaching'),
  ...study.questions.flatMap((question) => ofPiece('questions', question, QUESTION_LABELS, 'teaching')),
];

/** Without what is only for whoever runs it: what learners may be given. */
export const withoutNotes = (study: Study): Study => ({
  ...study,
  care: '',
  questions: study.questions.map((question) => ({ ...question, listenFor: '' })),
});
