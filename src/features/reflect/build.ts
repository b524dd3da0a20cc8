// The door for the build, apart from index.ts: the question data is made of the library and of the site’s settings, which no application may bring along.
export { questionData } from './question-data.ts';
