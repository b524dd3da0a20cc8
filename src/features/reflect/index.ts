// The door to reflection for other features and pages: the kinds of document it keeps, and the question data that the build writes.
export { accountKind, ownReflectionKind, reflectKinds, sessionKind } from './kinds.ts';
export { questionData } from './question-data.ts';
export { ratingsOf } from './app/ratings.ts';
export { isLevel, LEVELS, RATING_LABELS, RATINGS, type Rating } from './model/vocabulary.ts';
