// The screens of a room, loaded when they are used.
export { RoomPanel } from './RoomPanel.tsx';
export { RoomScreen } from './RoomScreen.tsx';
export { RunScreen } from './RunScreen.tsx';
