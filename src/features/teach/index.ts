// The door to teaching for other features and pages: the kinds of document it keeps and its model. What the build writes: library-data.ts.
export { assignmentKind, collectedKind, learningKind, teachKinds } from './kinds.ts';
export { addItems, newAssignment } from './model/add-parts.ts';
export { UNTITLED, type Assignment, type Part } from './model/assignment.ts';
export type { Collected } from './model/collected.ts';
export { MOST_PARTS, type Catalogue, type CatalogueItem, type FacilitatorNotes, type LearnerEntry } from './model/content.ts';
export type { Learning } from './model/learning.ts';
export { loadCatalogue } from './loading/load-content.ts';
export { compulsoryMinutes } from './model/minutes.ts';
