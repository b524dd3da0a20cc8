// The screens of an open protocol, loaded together.
export { CompareScreen } from './CompareScreen.tsx';
export { OverviewScreen } from './OverviewScreen.tsx';
export { PrintScreen } from './PrintScreen.tsx';
export { SectionScreen } from './SectionScreen.tsx';
export { TakeOverScreen } from './TakeOverScreen.tsx';
