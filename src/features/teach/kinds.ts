// The kinds of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { assignmentSchema, type Assignment } from './model/assignment.ts';
import { collectedSchema, type Collected } from './model/collected.ts';
import { learningSchema, type Learning } from './model/learning.ts';

/** 2: an assignment may hold case studies of the trainer’s own. The number keeps older copies of the site from taking it for damaged. */
const OWN_CASE_STUDIES: Readonly<Record<number, (body: unknown) => unknown>> = { 2: (body) => body };

/** An assignment, as a trainer builds it. */
export const assignmentKind: DocumentKind<Assignment> = {
  kind: 'assignment',
  label: 'Assignment',
  holds: 'An assignment that you build: its parts, your own questions and case studies, and your words to learners.',
  version: 2,
  schema: assignmentSchema,
  migrations: OWN_CASE_STUDIES,
  openAt: (id) => applicationPath('build', id),
};

/** A learner’s own copy of an assignment. */
export const learningKind: DocumentKind<Learning> = {
  kind: 'learning',
  label: 'Your own copy of an assignment',
  holds:
    'The assignment, your answers, your name if you give one, which parts you have finished, the days you began and ended, and the minutes that you worked on it, counted while the page is in view and you type, point or scroll. You can change the number.',
  version: 2,
  schema: learningSchema,
  migrations: OWN_CASE_STUDIES,
  openAt: (id) => applicationPath('learn', id),
};

/** What learners handed back, as a trainer collects it. */
export const collectedKind: DocumentKind<Collected> = {
  kind: 'collected-answers',
  label: 'Collected answers',
  holds:
    'The answers that learners handed back to you, with their names if they gave them, their days and their minutes, your marks, themes and notes, your words to each of them, and the names of people you expect.',
  version: 3,
  schema: collectedSchema,
  // 3: names that are expected or hidden, and words to learners.
  migrations: { ...OWN_CASE_STUDIES, 3: (body) => body },
  openAt: (id) => applicationPath('responses', id),
};

/** All of them, for pages that put a workbook together. */
export const teachKinds = [assignmentKind, learningKind, collectedKind] as const;
