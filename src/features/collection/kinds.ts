// The kind of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { collectionSchema, type Collection } from './model/collection.ts';

/** Pages that somebody keeps. */
export const collectionKind: DocumentKind<Collection> = {
  kind: 'collection',
  label: 'Collection of pages',
  holds: 'The pages that you keep, by title and address, in your order, with your notes. It shows what you have read.',
  version: 1,
  schema: collectionSchema,
  migrations: {},
  openAt: (id) => applicationPath('collection', id),
};
