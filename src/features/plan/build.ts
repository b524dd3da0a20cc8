// The door for the build, apart from index.ts: it reads the library, which no application may bring along.
export { optionsData } from './options/plan-data.ts';
export { protocolData } from './protocol/protocol-data.ts';
