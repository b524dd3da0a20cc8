// The kinds of document of all features. The only place in the workbook that names other features; their code arrives with the page alone.
import { collectionKind } from '../../collection/index.ts';
import { reflectKinds } from '../../reflect/index.ts';
import { teachKinds } from '../../teach/index.ts';
import type { DocumentKinds } from '../document.ts';

/** A feature that keeps documents adds its kinds here, so that people can open them from the workbook. */
export const ALL_KINDS: DocumentKinds = [...reflectKinds, ...teachKinds, collectionKind];
