// What the room sees, over the whole window: the slide, the clock, and the bar to go on.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { goTo, useReadyOffline } from '../../../application/index.ts';
import { PARTS } from '../../../exchange/index.ts';
import { forgetShown, StageBar, StageFrame, TimerView, useFullScreen, useKeys, useWakeLock, useWholePage, type Command } from '../../../room/index.ts';
import { Handout } from './Handout.tsx';
import type { Help } from './HelpLines.tsx';
import { CodeOverlay, DeckKeys } from './Overlay.tsx';
import { sourceWords, type Source } from '../place.ts';
import type { Deck } from '../deck/scene.ts';
import { slideOf } from '../in-step/shown.ts';
import { SlideView } from './SlideView.tsx';
import { useKeptForRoom } from './use-kept-for-room.ts';
import { useDeckInStep } from '../in-step/use-in-step.ts';
import { useNotesWindow } from './use-notes-window.ts';
import { useSlideInAddress } from '../in-step/use-slide-in-address.ts';
import * as texts from '../texts.ts';

interface Props {
  deck: Deck;
  source: Source;
  /** Where it begins, from 1. */
  slide: number;
  help: Help;
}

/** The stage. */
export function Stage({ deck, source, slide: begins, help }: Props) {
  useWholePage();
  useWakeLock();
  const { shown, act } = useDeckInStep(deck, { source: sourceWords(source), role: 'stage', slide: begins });
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
  // Whoever ends a presentation begins the next one anew; a reload does not come by here.
  useEffect(() => forgetShown, []);
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
  useKeys(run, overlay);

  const more: (readonly [Command, string])[] = [...(join ? [['code', texts.code] as const] : []), ['notes', texts.notes]];
  return (
    <>
      <StageFrame
        above={
          <>
            {slide.above}
            {slide.parts > 1 && <span class="font-normal text-soft"> {texts.ofParts(slide.part, slide.parts)}</span>}
          </>
        }
        timer={<TimerView isQuiet={slide.is === 'text'} timer={shown.timer} act={act} isElsewhere={shown.timer.scene !== slide.number} />}
        label={texts.slide}
        alert={
          notes.isBlocked && (
            <>
              {texts.browserDidNotOpenTheNotesWindow}{' '}
              <a href={notes.href} target="_blank" class="inline-block py-1">
                {texts.openTheNotesInANewTab}
              </a>
            </>
          )
        }
        bar={
          <StageBar
            label={texts.slides}
            place={texts.slideOf(shown.slide, of)}
            hasPrevious={shown.slide > 1}
            hasNext={shown.slide < of}
            more={more}
            fullScreen={fullScreen}
            run={run}
          />
        }
        status={texts.slideOf(shown.slide, of)}
        isBlank={shown.isBlank}
        onShow={() => run('blank')}
        showWords={texts.showTheSlideAgain}
        overlay={
          overlay === 'keys' ? (
            <DeckKeys readiness={readiness} onClose={() => setOverlay(undefined)} />
          ) : overlay === 'code' && join ? (
            <CodeOverlay join={join} onClose={() => setOverlay(undefined)} />
          ) : undefined
        }
        heading={heading}
      >
        <SlideView slide={slide} help={help} together={shown.together} onWay={(to) => act({ do: 'together', to, now: Date.now() })} heading={heading} />
      </StageFrame>
      {handout}
    </>
  );
}
