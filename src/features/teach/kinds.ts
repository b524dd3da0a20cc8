// The kinds of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { assignmentSchema, type Assignment } from './model/assignment.ts';
import { collectedSchema, type Collected } from './model/collected.ts';
import { learningSchema, type Learning } from './model/learning.ts';
import * as texts from './texts.ts';

/** Something was only added to what a document may hold. The number keeps older copies of the site from taking it for damaged. */
const asItIs = (body: unknown) => body;

/** 2: an assignment may hold case studies of the trainer’s own. 3: it may say to whom to hand back. */
const ASSIGNMENT_GREW = { 2: asItIs, 3: asItIs };

/** An assignment, as a trainer builds it. */
export const assignmentKind: DocumentKind<Assignment> = {
  kind: 'assignment',
  label: texts.assignment,
  holds: texts.assignmentThatYouBuild,
  version: 3,
  schema: assignmentSchema,
  migrations: ASSIGNMENT_GREW,
  openAt: (id) => applicationPath('build', id),
};

/** A learner’s own copy of an assignment. */
export const learningKind: DocumentKind<Learning> = {
  kind: 'learning',
  label: texts.yourOwnCopyOfAnAssignment,
  holds: texts.assignmentYourAnswersYourNameIfYouGiveOneWhichParts,
  version: 3,
  schema: learningSchema,
  migrations: ASSIGNMENT_GREW,
  openAt: (id) => applicationPath('learn', id),
};

/** What learners handed back, as a trainer collects it. */
export const collectedKind: DocumentKind<Collected> = {
  kind: 'collected-answers',
  label: texts.collectedAnswers,
  holds: texts.answersThatLearnersHandedBackToYou,
  version: 4,
  schema: collectedSchema,
  // 2: case studies of the trainer’s own. 3: names that are expected or hidden, and words to learners. 4: to whom to hand back, and returns without minutes.
  migrations: { 2: asItIs, 3: asItIs, 4: asItIs },
  openAt: (id) => applicationPath('responses', id),
};

/** All of them, for pages that put a workbook together. */
export const teachKinds = [assignmentKind, learningKind, collectedKind] as const;
