// The door to the components of this feature, apart from index.ts: what is built without a browser must not bring them along.
export { OpenTogether } from './OpenTogether.tsx';
export { TakenInWords } from './TakenInWords.tsx';
export { Way, WaysIn } from './WaysIn.tsx';
export { useBegunFor } from './use-begun-for.ts';
export { WaysToJoin } from './WaysToJoin.tsx';
