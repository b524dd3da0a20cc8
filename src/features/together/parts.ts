// The door to the components of this feature, apart from index.ts: what is built without a browser must not bring them along.
export { OpenTogether } from './OpenTogether.tsx';
export { Scanner } from './Scanner.tsx';
export { TakenInWords } from './TakenInWords.tsx';
export { Way, WaysIn } from './WaysIn.tsx';
