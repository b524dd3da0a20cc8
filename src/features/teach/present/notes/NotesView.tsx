// The presenter’s window: the slide that is shown, the notes for it, what comes next, the clock, and buttons that move the stage.
import { applicationPath } from '../../../../library/applications.ts';
import { languageOfTexts } from '../../../../library/texts.ts';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { sitePath, useApplication } from '../../../application/index.ts';
import type { FacilitatorNotes } from '../../model/content.ts';
import { placeHref, sourceWords, type Source } from '../place.ts';
import { notesFor } from '../deck/presenter-notes.ts';
import type { Deck } from '../deck/scene.ts';
import { slideOf } from '../in-step/shown.ts';
import { SlideText } from '../../../../components/text/SlideText.tsx';
import { TimerView, useKeys, useNow, useWholePage, type Command } from '../../../room/index.ts';
import { useDeckInStep } from '../in-step/use-in-step.ts';
import { useSlideInAddress } from '../in-step/use-slide-in-address.ts';
import { Ways } from '../parts/Ways.tsx';
import * as texts from '../texts.ts';

interface Props {
  deck: Deck;
  source: Source;
  slide: number;
  facilitator: (caseStudy: string) => FacilitatorNotes | undefined;
}

const CLOCK_MS = 10_000;
const clock = (now: number) => new Date(now).toLocaleTimeString(languageOfTexts, { hour: '2-digit', minute: '2-digit' });

/** The notes. */
export function NotesView({ deck, source, slide: begins, facilitator }: Props) {
  useWholePage();
  const { site } = useApplication();
  const { shown, act, hasOther } = useDeckInStep(deck, { source: sourceWords(source), role: 'notes', slide: begins });
  const now = useNow(CLOCK_MS);
  const slide = slideOf(deck, shown);
  const next = deck.slides[shown.slide];
  const notes = notesFor(slide.speak, facilitator);
  const ways = slide.together.length;
  useSlideInAddress(source, shown.slide, (to) => act({ do: 'go', to }));
  useEffect(() => {
    document.title = texts.notesTitle(deck.title, document.title.split(' – ').at(-1) ?? '');
  }, [deck.title]);
  const way = (to: number) => act({ do: 'together', to, now: Date.now() });
  const RUN: Partial<Record<Command, () => void>> = {
    next: () => act({ do: 'step', by: 1 }),
    previous: () => act({ do: 'step', by: -1 }),
    first: () => act({ do: 'go', to: 1 }),
    last: () => act({ do: 'go', to: deck.slides.length }),
    blank: () => act({ do: 'blank' }),
    timer: () => act({ do: 'start-or-pause', now: Date.now() }),
    together: () => ways > 1 && way(((shown.together ?? -1) + 1) % ways),
  };
  useKeys((command) => RUN[command]?.());
  return (
    <div class="pb-8">
      <div class="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line bg-paper py-3">
        <nav aria-label={texts.slides} class="flex flex-wrap items-center gap-3">
          <Button onClick={() => act({ do: 'step', by: -1 })}>{texts.previous}</Button>
          <p role="status" class="tabular">
            {texts.slideOfSlides(shown.slide, deck.slides.length)}
          </p>
          <Button look="main" onClick={() => act({ do: 'step', by: 1 })}>
            {texts.next}
          </Button>
          <Button onClick={() => act({ do: 'blank' })}>{shown.isBlank ? texts.showTheSlide : texts.blank}</Button>
        </nav>
        <p class="text-large font-semibold tabular">
          <span class="sr-only">{texts.timeIs} </span>
          {clock(now)}
        </p>
        <TimerView timer={shown.timer} act={act} isElsewhere={shown.timer.scene !== slide.number} />
      </div>
      <p role="status" class="mt-3 text-small text-soft">
        {hasOther ? texts.inStepWithTheSlides : texts.slidesAreNotOpenInAnotherWindow}
        {!hasOther && (
          <a href={sitePath(site, applicationPath('present')) + placeHref(source, shown.slide)} target="_blank">
            {texts.openTheSlides}
          </a>
        )}
        {shown.isBlank && texts.screenIsBlank}
      </p>
      <p class="mt-5 font-semibold text-both">
        {slide.above}
        {slide.parts > 1 && texts.ofParts(slide.part, slide.parts)}
      </p>
      <h1 class="max-w-[32ch] text-title leading-tight font-bold">{slide.heading}</h1>
      {ways > 0 && (
        <div class="mt-4">
          <Ways ways={slide.together} at={shown.together} onWay={way} />
        </div>
      )}
      <div class="mt-5 max-w-read">{notes.length > 0 ? <SlideText blocks={notes} /> : <p class="text-soft">{texts.nothingIsWrittenForThisSlide}</p>}</div>
      <section class="mt-8 max-w-read border-t border-line pt-4">
        <h2 class="text-small font-semibold text-soft">{texts.next}</h2>
        <p>{next ? next.heading + (next.part > 1 ? texts.ofPartsWithParts(next.part, next.parts) : '') : texts.thisIsTheLastSlide}</p>
      </section>
    </div>
  );
}
