// The kinds of document that planning keeps in the workbook.
import { appraisalKind } from './options/kinds.ts';

export { appraisalKind };
export const planKinds = [appraisalKind] as const;
