// The screens on which questions are chosen from many: fetched once something is chosen.
export { FitScreen } from './FitScreen.tsx';
export { PickScreen } from './PickScreen.tsx';
