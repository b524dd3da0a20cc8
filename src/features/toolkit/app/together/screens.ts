// The screens of adding together, loaded when they are used.
export { InvitedScreen } from './InvitedScreen.tsx';
export { JoinScreen } from './JoinScreen.tsx';
export { SlipScreen } from './SlipScreen.tsx';
export { TogetherScreen } from './TogetherScreen.tsx';
