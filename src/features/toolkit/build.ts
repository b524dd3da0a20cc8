// The door for the build, apart from index.ts: what is made of each tool needs the schemas of the library, which no application may bring along.
export { blankOf, cardsOfTool, postersOfTool } from './blank.ts';
export { listedTool, toolData } from './tool-data.ts';
