// The texts of screens for a room.
import type { ComponentChildren } from 'preact';

// Something that is laid over a stage for a moment, such as the list of keys.
export const close = 'Close';
export const lettersAndSignsWorkAsKeys = 'Letters and signs work as keys';
export const thisBrowserKeepsNoChoices = 'This browser keeps no choices, so they stay as they were.';
export const keys = 'Keys';

// The frame of what a room sees, over the whole window: what stands above, the clock, the content, the bar to go on, and a blank screen.
export const screenIsBlank = 'The screen is blank.';
export const previous = 'Previous';
export const next = 'Next';
export const blank = 'Blank';
export const fillTheScreen = 'Full screen';
export const leaveFullScreen = 'Leave full screen';
export const end = 'End';

// A window that the browser did not open.
export const browserDidNotOpenAWindow = 'The browser did not open a window.';
export const openItInANewTab = 'Open it in a new tab';

// The clock of a step, with what can be done to it. It says in words and by a shape how the time stands, and makes no sound.
export const timer = 'Timer';
export const pause = 'Pause';
export const start = 'Start';
export const goOn = 'Go on';
export const timerInline = 'the timer';
export const forTheTimer = 'for the timer';
export const min = (span: ComponentChildren) => ['+1 min', span];
export const reset = (span: ComponentChildren) => ['Reset', span];

// The keys of a stage in a room. Clickers send PageUp and PageDown, and “b” or “.” for a blank screen.
export const pageDownSpaceEnter = '→  Page Down  Space  Enter';
export const pageUp = '←  Page Up';
export const homeEnd = 'Home  End';
export const first = 'First, last';
export const blankScreen = 'Blank screen, and back';
export const startOrPauseTheTimer = 'Start or pause the timer';
export const fullScreen = 'Full screen, and back';
export const esc = 'Esc';

// The clock of a step: planned minutes, counted down, and on beyond them. It knows the time only from what it is given.
export const timeIsUp = 'Time is up';
export const over = (words: string) => `${words} over`;
export const left = (words: string) => `${words} left`;
export const lessThanAMinuteLeft = 'Less than a minute left';
export const tensSecondsLeft = (tens: number) => `${tens} seconds left`;
export const theTimeIsUp = 'The time is up.';
export const nearlyTime = (words: string) => `Nearly time: ${words}.`;
