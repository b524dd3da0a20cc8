// The bar below the slide: back and forth, where we are, and what else can be done.
import type { Command } from '../in-step/keys.ts';

interface Props {
  slide: number;
  of: number;
  isFullScreen: boolean;
  hasCode: boolean;
  run: (command: Command) => void;
}

const MOVE = 'inline-flex min-h-11 items-center rounded-[0.4em] border px-[0.8em] py-[0.25em] aria-disabled:opacity-45';
const MORE = 'min-h-11 min-w-11 text-link underline underline-offset-4';

/** Buttons for everything that the keys do. */
export function StageBar({ slide, of, isFullScreen, hasCode, run }: Props) {
  return (
    <div class="flex flex-wrap items-center justify-between gap-x-[1.2em] gap-y-[0.2em] border-t border-line px-[1.2rem] py-[0.4em] text-[0.8em] lg:px-[2.5em]">
      <nav aria-label="Slides" class="flex items-center gap-[0.7em]">
        <button type="button" aria-disabled={slide === 1} class={`${MOVE} border-soft`} onClick={() => run('previous')}>
          Previous
        </button>
        <p class="text-soft tabular">
          {slide} of {of}
        </p>
        <button type="button" aria-disabled={slide === of} class={`${MOVE} border-ink bg-ink font-semibold text-paper`} onClick={() => run('next')}>
          Next
        </button>
      </nav>
      <div class="flex flex-wrap items-center gap-x-[1em]">
        {hasCode && (
          <button type="button" class={MORE} onClick={() => run('code')}>
            Code
          </button>
        )}
        <button type="button" class={MORE} onClick={() => run('notes')}>
          Notes
        </button>
        {document.fullscreenEnabled && (
          <button type="button" class={MORE} onClick={() => run('full-screen')}>
            {isFullScreen ? 'Leave full screen' : 'Full screen'}
          </button>
        )}
        <button type="button" class={MORE} onClick={() => run('keys')}>
          Keys
        </button>
        <button type="button" class={MORE} onClick={() => run('end')}>
          End
        </button>
      </div>
    </div>
  );
}
