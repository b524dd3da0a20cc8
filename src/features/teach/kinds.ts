// The kinds of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { assignmentSchema, type Assignment } from './model/assignment.ts';
import { collectedSchema, type Collected } from './model/collected.ts';
import { learningSchema, type Learning } from './model/learning.ts';
import * as texts from './texts.ts';

/** 2: an assignment may hold case studies of the trainer’s own. The number keeps older copies of the site from taking it for damaged. */
const OWN_CASE_STUDIES: Readonly<Record<number, (body: unknown) => unknown>> = { 2: (body) => body };

/** An assignment, as a trainer builds it. */
export const assignmentKind: DocumentKind<Assignment> = {
  kind: 'assignment',
  label: texts.assignment,
  holds: texts.assignmentThatYouBuild,
  version: 2,
  schema: assignmentSchema,
  migrations: OWN_CASE_STUDIES,
  openAt: (id) => applicationPath('build', id),
};

/** A learner’s own copy of an assignment. */
export const learningKind: DocumentKind<Learning> = {
  kind: 'learning',
  label: texts.yourOwnCopyOfAnAssignment,
  holds: texts.assignmentYourAnswersYourNameIfYouGiveOneWhichParts,
  version: 2,
  schema: learningSchema,
  migrations: OWN_CASE_STUDIES,
  openAt: (id) => applicationPath('learn', id),
};

/** What learners handed back, as a trainer collects it. */
export const collectedKind: DocumentKind<Collected> = {
  kind: 'collected-answers',
  label: texts.collectedAnswers,
  holds: texts.answersThatLearnersHandedBackToYou,
  version: 3,
  schema: collectedSchema,
  // 3: names that are expected or hidden, and words to learners.
  migrations: { ...OWN_CASE_STUDIES, 3: (body) => body },
  openAt: (id) => applicationPath('responses', id),
};

/** All of them, for pages that put a workbook together. */
export const teachKinds = [assignmentKind, learningKind, collectedKind] as const;
