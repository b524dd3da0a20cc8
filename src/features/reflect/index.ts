// The door to reflection for other features and pages: the kinds of document it keeps. The build has a door of its own.
export { accountKind, ownReflectionKind, reflectKinds, sessionKind } from './kinds.ts';
export { ratingsOf } from './app/ratings.ts';
export { isLevel, LEVELS, RATING_LABELS, RATINGS, type Rating } from './model/vocabulary.ts';
