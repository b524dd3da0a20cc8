// One slide: its heading and what belongs to it. Every length follows the letters of the stage.
import { minuteWords } from '../../../../library/words.ts';
import type { Ref } from 'preact';
import { headingSize, isLarge } from '../deck/fit.ts';
import { HelpLines, type Help } from './HelpLines.tsx';
import { JoinCode } from './JoinCode.tsx';
import type { Slide } from '../deck/scene.ts';
import { SlideText } from '../../../../components/text/SlideText.tsx';
import { Ways } from '../parts/Ways.tsx';
import * as texts from '../texts.ts';

/** The sizes of HEADING_SIZES in fit.ts. */
const HEADINGS = { largest: 'text-[1.9em]', large: 'text-[1.6em]', middle: 'text-[1.25em]', small: 'text-[1em]' } as const;

interface Props {
  slide: Slide;
  help: Help;
  /** The way of sitting together that is gone through. */
  together: number | undefined;
  onWay: (at: number) => void;
  heading: Ref<HTMLHeadingElement>;
}

/** What the room sees. */
export function SlideView({ slide, help, together, onWay, heading }: Props) {
  const { is, lead, contentNote, blocks, minutes, join } = slide;
  const isTitle = is === 'title';
  const words = (
    <div class="min-w-0">
      <h1
        ref={heading}
        tabIndex={-1}
        class={`leading-[1.14] font-bold tracking-[-0.012em] outline-none ${HEADINGS[headingSize(slide)]} ${is === 'text' || is === 'step' ? 'max-w-[24em]' : 'max-w-[26em]'}`}
      >
        {slide.heading}
      </h1>
      {is === 'step' && slide.together.length > 0 && (
        <div class="mt-[0.5em]">
          <Ways ways={slide.together} onWay={onWay} />
        </div>
      )}
      {lead && <p class="mt-[0.6em] max-w-[33em] leading-[1.4] text-soft">{lead}</p>}
      {isTitle && minutes > 0 && <p class="mt-[0.6em] text-[0.9em] font-semibold">{texts.about(minuteWords(minutes))}</p>}
      {contentNote && (
        <p class="mt-[0.6em] max-w-[36em] border-s-4 border-both ps-[0.8em] text-[0.85em] leading-[1.35]">
          <strong class="font-semibold">{texts.beforeWeRead}</strong> {contentNote}
        </p>
      )}
      {blocks.length > 0 && (
        <div class={isLarge(slide) ? 'mt-[0.56em] text-[1.25em]' : 'mt-[0.7em]'}>
          <SlideText blocks={blocks} />
        </div>
      )}
      {is === 'question' && slide.together.length > 0 && (
        <div class="mt-[1.1em]">
          <Ways ways={slide.together} at={together} onWay={onWay} />
        </div>
      )}
      {is === 'close' && <HelpLines help={help} />}
    </div>
  );
  if (!join) return <div class={is === 'text' ? '' : 'my-auto'}>{words}</div>;
  return (
    <div class="my-auto grid items-center gap-[2em] md:grid-cols-[minmax(0,1fr)_11em]">
      {words}
      <div class="max-md:max-w-48">
        <JoinCode join={join} />
      </div>
    </div>
  );
}
