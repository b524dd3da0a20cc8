// The kinds of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { assignmentSchema, type Assignment } from './model/assignment.ts';
import { collectedSchema, type Collected } from './model/collected.ts';
import { learningSchema, type Learning } from './model/learning.ts';

/** An assignment, as a trainer builds it. */
export const assignmentKind: DocumentKind<Assignment> = {
  kind: 'assignment',
  label: 'Assignment',
  version: 1,
  schema: assignmentSchema,
  migrations: {},
  openAt: (id) => applicationPath('build', id),
};

/** A learner’s own copy of an assignment. */
export const learningKind: DocumentKind<Learning> = {
  kind: 'learning',
  label: 'Your own copy of an assignment',
  version: 1,
  schema: learningSchema,
  migrations: {},
  openAt: (id) => applicationPath('learn', id),
};

/** What learners handed back, as a trainer collects it. */
export const collectedKind: DocumentKind<Collected> = {
  kind: 'collected-answers',
  label: 'Collected answers',
  version: 1,
  schema: collectedSchema,
  migrations: {},
  openAt: (id) => applicationPath('responses', id),
};

/** All of them, for pages that put a workbook together. */
export const teachKinds = [assignmentKind, learningKind, collectedKind] as const;
