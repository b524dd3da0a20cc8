// The kind of document that an options appraisal is kept as.
import { applicationPath } from '../../../library/applications.ts';
import type { DocumentKind } from '../../workbook/index.ts';
import { appraisalSchema, type Appraisal } from './model/appraisal.ts';
import * as texts from './texts.ts';

/** Options weighed by a partnership. */
export const appraisalKind: DocumentKind<Appraisal> = {
  kind: 'options-appraisal',
  label: texts.optionsAppraisal,
  holds: texts.whatHasToBeDecidedTheOptionsAndCriteriaWeights,
  version: 1,
  schema: appraisalSchema,
  migrations: {},
  openAt: (id) => applicationPath('options', id),
};
