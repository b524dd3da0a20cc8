// The door to the components of rounds, apart from rounds.ts: screens load them when a group is used.
export { SpreadDrawing } from './app/parts/SpreadDrawing.tsx';
export { SpreadList } from './app/parts/SpreadList.tsx';
export { TogetherScreen } from './app/together/TogetherScreen.tsx';
