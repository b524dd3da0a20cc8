// The kind of document that an options appraisal is kept as.
import { applicationPath } from '../../../library/applications.ts';
import type { DocumentKind } from '../../workbook/index.ts';
import { appraisalSchema, type Appraisal } from './model/appraisal.ts';

/** Options weighed by a partnership. */
export const appraisalKind: DocumentKind<Appraisal> = {
  kind: 'options-appraisal',
  label: 'Options appraisal',
  holds:
    'What has to be decided, the options and criteria, weights with their reasons, scores, who took part by role, what you conclude, and the last sixty changes. While a group scores on phones: sealed slips, or names and slips where names are shown.',
  version: 1,
  schema: appraisalSchema,
  migrations: {},
  openAt: (id) => applicationPath('options', id),
};
