// The frame of what a room sees, over the whole window: what stands above, the clock, the content, the bar to go on, and a blank screen.
import type { ComponentChildren, Ref } from 'preact';
import type { Command } from './keys.ts';
import * as texts from './texts.ts';

interface Props {
  above: ComponentChildren;
  timer: ComponentChildren;
  /** What the content is called. Example: Slide */
  label: string;
  children: ComponentChildren;
  /** Something that needs to be said above the bar. */
  alert?: ComponentChildren;
  bar: ComponentChildren;
  /** Said to those who listen when it changes. */
  status: string;
  isBlank: boolean;
  onShow: () => void;
  /** What the blank screen is to those who do not see it. Example: Show the slide again */
  showWords: string;
  /** What is laid over it for a moment. */
  overlay?: ComponentChildren;
  /** Takes the focus after a press of the mouse, so that Space and Enter go on again rather than press the same button twice. */
  heading: Ref<HTMLElement> & { current: HTMLElement | null };
}

/** Letters are 30 pixels high at 1280 × 720 and grow with the screen; nothing is smaller than eight tenths of that. */
export const StageFrame = ({ above, timer, label, children, alert, bar, status, isBlank, onShow, showWords, overlay, heading }: Props) => (
  <div
    role="presentation"
    onClick={({ detail }) => {
      if (detail > 0 && !overlay) heading.current?.focus();
    }}
    class="fixed inset-0 z-20 flex flex-col overflow-y-auto bg-paper text-[clamp(1.15rem,min(2.34375vw,4.16667vh),8rem)] [--text-small:0.8em] print:hidden"
  >
    <div class="flex min-h-[2.2em] flex-wrap items-center justify-between gap-x-[1em] px-[1.2rem] pt-[0.5em] text-[0.8em] lg:px-[2.5em]">
      <p class="min-w-0 font-semibold text-both">{above}</p>
      {timer}
    </div>
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      class="flex min-h-0 flex-1 flex-col overflow-y-auto px-[1.2rem] py-[0.6em] lg:px-[2em] [@media(height<24rem)]:flex-none [@media(height<24rem)]:overflow-visible"
    >
      {children}
    </div>
    {alert && (
      <p role="alert" class="border-t border-line bg-sunk px-[1.2rem] py-[0.4em] text-[0.8em] lg:px-[2.5em]">
        {alert}
      </p>
    )}
    {bar}
    <p role="status" class="sr-only">
      {isBlank ? texts.screenIsBlank : status}
    </p>
    {isBlank && (
      <button type="button" class="absolute inset-0 cursor-none bg-[#000]" onClick={onShow}>
        <span class="sr-only">{showWords}</span>
      </button>
    )}
    {overlay}
  </div>
);

interface BarProps {
  /** What is gone through. Example: Slides */
  label: string;
  /** Example: 3 of 12 */
  place: string;
  hasPrevious: boolean;
  hasNext: boolean;
  /** Other commands of this stage, with their words. Those of every stage come after them. */
  more: readonly (readonly [command: Command, words: string])[];
  /** Whether the stage fills the screen. */
  fullScreen: { isOn: boolean };
  run: (command: Command) => void;
}

const MOVE = 'inline-flex min-h-11 items-center rounded-[0.4em] border px-[0.8em] py-[0.25em] aria-disabled:opacity-45';
const MORE = 'min-h-11 min-w-11 text-link underline underline-offset-4';

const ofEveryStage = ({ isOn }: BarProps['fullScreen']): BarProps['more'] => [
  ['blank', texts.blank],
  ...(document.fullscreenEnabled ? [['full-screen', isOn ? texts.leaveFullScreen : texts.fillTheScreen] as const] : []),
  ['keys', texts.keys],
  ['end', texts.end],
];

/** Buttons for everything that the keys do. */
export const StageBar = ({ label, place, hasPrevious, hasNext, more, fullScreen, run }: BarProps) => (
  <div class="flex flex-wrap items-center justify-between gap-x-[1.2em] gap-y-[0.2em] border-t border-line px-[1.2rem] py-[0.4em] text-[0.8em] lg:px-[2.5em]">
    <nav aria-label={label} class="flex items-center gap-[0.7em]">
      <button type="button" aria-disabled={!hasPrevious} class={`${MOVE} border-soft`} onClick={() => run('previous')}>
        {texts.previous}
      </button>
      <p class="text-soft tabular">{place}</p>
      <button type="button" aria-disabled={!hasNext} class={`${MOVE} border-ink bg-ink font-semibold text-paper`} onClick={() => run('next')}>
        {texts.next}
      </button>
    </nav>
    <div class="flex flex-wrap items-center gap-x-[1em]">
      {[...more, ...ofEveryStage(fullScreen)].map(([command, words]) => (
        <button key={command} type="button" class={MORE} onClick={() => run(command)}>
          {words}
        </button>
      ))}
    </div>
  </div>
);
