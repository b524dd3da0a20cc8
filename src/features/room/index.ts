// The door to what every stage in a room is made of: its frame, keys and clock, full screen, and windows that stay in step.
export { type Command, keyList, type KeyWords } from './keys.ts';
export { forgetShown } from './kept-in-tab.ts';
export { KeysOverlay, Overlay } from './Overlay.tsx';
export { NoWindow } from './NoWindow.tsx';
export { StageBar, StageFrame } from './StageFrame.tsx';
export { isRunning, isUntouched, newTimer, started, timerAfter, timerSchema, type Timer, type TimerAct } from './timer.ts';
export { TimerView } from './TimerView.tsx';
export { useFullScreen } from './use-full-screen.ts';
export { type Role, useInStep } from './use-in-step.ts';
export { useKeys } from './use-keys.ts';
export { useNow } from './use-now.ts';
export { useWakeLock } from './use-wake-lock.ts';
export { useWholePage } from './use-whole-page.ts';
