// The build’s door to teaching: the data files that it writes. Apart from index.ts, so that no page loads the code that reads Markdown.
export { catalogue } from './library-data/catalogue.ts';
export { facilitatorNotes } from './library-data/facilitator.ts';
export { learnerEntries, teachableEntries } from './library-data/learner-entry.ts';
export { readyMade } from './library-data/ready-made.ts';
