// The kinds of document that planning keeps in the workbook.
import { appraisalKind } from './options/kinds.ts';
import { localProtocolKind } from './protocol/kind.ts';

export { appraisalKind, localProtocolKind };
export const planKinds = [appraisalKind, localProtocolKind] as const;
