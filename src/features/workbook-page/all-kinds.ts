// The kinds of document of all features, so that people can open them from the workbook; their code arrives with this page alone.
import { collectionKind } from '../collection/index.ts';
import { caseStudyKind } from '../own-case-study/index.ts';
import { planKinds } from '../plan/index.ts';
import { reflectKinds } from '../reflect/index.ts';
import { teachKinds } from '../teach/index.ts';
import { toolkitKinds } from '../toolkit/index.ts';
import type { DocumentKinds } from '../workbook/index.ts';

/** A feature that keeps documents adds its kinds here, so that people can open them from the workbook. */
export const ALL_KINDS: DocumentKinds = [...reflectKinds, ...teachKinds, collectionKind, ...toolkitKinds, caseStudyKind, ...planKinds];
