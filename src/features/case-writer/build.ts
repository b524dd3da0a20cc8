// The door for the build: what the form is told of the library.
export { writerData } from './library-data.ts';
