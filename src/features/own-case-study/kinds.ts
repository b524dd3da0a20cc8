// The kind of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { caseStudySchema, type CaseStudy } from './model/edit.ts';
import * as texts from './texts.ts';

/** A case study that somebody writes. */
export const caseStudyKind: DocumentKind<CaseStudy> = {
  kind: 'case-study',
  label: texts.caseStudyOfYourOwn,
  holds: texts.caseStudyAsYouWriteIt,
  version: 1,
  schema: caseStudySchema,
  migrations: {},
  openAt: (id) => applicationPath('caseStudy', `${id}/about`),
};
