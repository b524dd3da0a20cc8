// What the room sees, over the whole window: the slide, the clock, and the bar to go on.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { goTo, useReadyOffline } from '../../../application/index.ts';
import { PARTS } from '../../../exchange/index.ts';
import { Handout } from './Handout.tsx';
import type { Help } from './HelpLines.tsx';
import type { Command } from '../in-step/keys.ts';
import { CodeOverlay, KeysOverlay } from './Overlay.tsx';
import { sourceWords, type Source } from '../place.ts';
import type { Deck } from '../deck/scene.ts';
import { slideOf } from '../in-step/shown.ts';
import { SlideView } from './SlideView.tsx';
import { StageBar } from './StageBar.tsx';
import { TimerView } from '../parts/TimerView.tsx';
import { useKeptForRoom } from './use-kept-for-room.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useInStep } from '../in-step/use-in-step.ts';
import { useKeys } from '../in-step/use-keys.ts';
import { useNotesWindow } from './use-notes-window.ts';
import { useSlideInAddress } from '../in-step/use-slide-in-address.ts';
import { useWholePage } from '../in-step/use-whole-page.ts';

interface Props {
  deck: Deck;
  source: Source;
  /** Where it begins, from 1. */
  slide: number;
  help: Help;
}

/** The stage. Letters are 30 pixels high at 1280 × 720 and grow with the screen; nothing on it is smaller than eight tenths of that. */
export function Stage({ deck, source, slide: begins, help }: Props) {
  useWholePage();
  const { shown, act } = useInStep(deck, { source: sourceWords(source), role: 'stage', slide: begins });
  const [overlay, setOverlay] = useState<'keys' | 'code'>();
  const fullScreen = useFullScreen();
  const notes = useNotesWindow(source, shown.slide);
  const readiness = useReadyOffline(PARTS.drawQr);
  useKeptForRoom(deck, readiness);
  const heading = useRef<HTMLHeadingElement>(null);
  // The same element each time: it is not drawn anew with each slide.
  const handout = useMemo(() => <Handout deck={deck} help={help} />, [deck, help]);
  const slide = slideOf(deck, shown);
  const join = deck.scenes[0]?.join;
  const of = deck.slides.length;
  useSlideInAddress(source, shown.slide, (to) => act({ do: 'go', to }));
  useEffect(() => {
    document.title = `${deck.title} – ${document.title.split(' – ').at(-1) ?? ''}`;
  }, [deck.title]);
  const forgetNotes = useHandler(() => notes.forget());
  useLayoutEffect(() => {
    heading.current?.focus();
    forgetNotes();
  }, [shown.slide, shown.isBlank, forgetNotes]);

  const run = (command: Command) => {
    const now = Date.now();
    const ways = slide.together.length;
    switch (command) {
      case 'next':
        return act({ do: 'step', by: 1 });
      case 'previous':
        return act({ do: 'step', by: -1 });
      case 'first':
        return act({ do: 'go', to: 1 });
      case 'last':
        return act({ do: 'go', to: of });
      case 'blank':
        return act({ do: 'blank' });
      case 'timer':
        return act({ do: 'start-or-pause', now });
      case 'together':
        return ways > 1 ? act({ do: 'together', to: ((shown.together ?? -1) + 1) % ways, now }) : undefined;
      case 'full-screen':
        return fullScreen.toggle();
      case 'notes':
        return notes.open();
      case 'code':
        return join && setOverlay(overlay === 'code' ? undefined : 'code');
      case 'keys':
        return setOverlay(overlay === 'keys' ? undefined : 'keys');
      case 'end':
        return goTo('#');
    }
  };
  useKeys((command) => {
    // An open overlay closes by Escape itself, and by the key that opened it. The page tells whether one is open: the state follows a moment later.
    if (!document.querySelector('dialog[open]') || command === overlay) run(command);
  });

  return (
    <>
      <div
        role="presentation"
        onClick={({ detail }) => {
          // After a press of the mouse, Space and Enter go on again rather than press the same button twice.
          if (detail > 0 && !overlay) heading.current?.focus();
        }}
        class="fixed inset-0 z-20 flex flex-col overflow-y-auto bg-paper text-[clamp(1.15rem,min(2.34375vw,4.16667vh),8rem)] [--text-small:0.8em] print:hidden"
      >
        <div class="flex min-h-[2.2em] flex-wrap items-center justify-between gap-x-[1em] px-[1.2rem] pt-[0.5em] text-[0.8em] lg:px-[2.5em]">
          <p class="min-w-0 font-semibold text-both">
            {slide.above}
            {slide.parts > 1 && (
              <span class="font-normal text-soft">
                {' '}
                · {slide.part} of {slide.parts}
              </span>
            )}
          </p>
          <TimerView isQuiet={slide.is === 'text'} timer={shown.timer} act={act} isElsewhere={shown.timer.scene !== slide.number} />
        </div>
        <div
          role="region"
          aria-label="Slide"
          tabIndex={0}
          class="flex min-h-0 flex-1 flex-col overflow-y-auto px-[1.2rem] py-[0.6em] lg:px-[2em] [@media(height<24rem)]:flex-none [@media(height<24rem)]:overflow-visible"
        >
          <SlideView slide={slide} help={help} together={shown.together} onWay={(to) => act({ do: 'together', to, now: Date.now() })} heading={heading} />
        </div>
        {notes.isBlocked && (
          <p role="alert" class="border-t border-line bg-sunk px-[1.2rem] py-[0.4em] text-[0.8em] lg:px-[2.5em]">
            The browser did not open the notes window.{' '}
            <a href={notes.href} target="_blank" class="inline-block py-1">
              Open the notes in a new tab
            </a>
          </p>
        )}
        <StageBar slide={shown.slide} of={of} isFullScreen={fullScreen.isOn} hasCode={join !== undefined} run={run} />
        <p role="status" class="sr-only">
          {shown.isBlank ? 'The screen is blank.' : `${shown.slide} of ${of}`}
        </p>
        {shown.isBlank && (
          <button type="button" class="absolute inset-0 cursor-none bg-[#000]" onClick={() => run('blank')}>
            <span class="sr-only">Show the slide again</span>
          </button>
        )}
        {overlay === 'keys' && <KeysOverlay readiness={readiness} onClose={() => setOverlay(undefined)} />}
        {overlay === 'code' && join && <CodeOverlay join={join} onClose={() => setOverlay(undefined)} />}
      </div>
      {handout}
    </>
  );
}
