// The kind of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { collectionSchema, type Collection } from './model/collection.ts';
import * as texts from './texts.ts';

/** Pages that somebody keeps. */
export const collectionKind: DocumentKind<Collection> = {
  kind: 'collection',
  label: texts.collectionOfPages,
  holds: texts.pagesThatYouKeep,
  version: 1,
  schema: collectionSchema,
  migrations: {},
  openAt: (id) => applicationPath('collection', id),
};
