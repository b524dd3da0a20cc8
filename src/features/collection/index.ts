// The door to collections: the kind of document, and keeping a page from anywhere.
export { keepInCollection, type Keeping } from './keep.ts';
export { collectionKind } from './kinds.ts';
export { isKeepable } from './model/collection.ts';
