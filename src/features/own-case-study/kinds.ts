// The kind of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { caseStudySchema, type CaseStudy } from './model/edit.ts';

/** A case study that somebody writes. */
export const caseStudyKind: DocumentKind<CaseStudy> = {
  kind: 'case-study',
  label: 'Case study of your own',
  holds:
    'A case study as you write it: what was done, where and for whom, figures, questions for teaching, who may be asked by role and service, where it was begun from, and the last sixty changes.',
  version: 1,
  schema: caseStudySchema,
  migrations: {},
  openAt: (id) => applicationPath('caseStudy', `${id}/about`),
};
