// The door to case studies that people write themselves: their kind of document, what one holds, and how it reads.
export { caseStudyKind } from './kinds.ts';
export { emptyCaseStudy, redo, undo, write, type CaseStudy } from './model/edit.ts';
export { FIELDS, type TextKey, type WriterStep } from './model/fields.ts';
export { blocksOf, oneLine, pausesOf, plainLines, storySections, studySections, toDiscuss, whomToAsk } from './model/reading.ts';
export { emptyStudy, LIMITS, newFigure, newQuestion, studySchema, type Figure, type Study, type StudyQuestion } from './model/study.ts';
export { studyTexts, withoutNotes } from './model/leaving-words.ts';
