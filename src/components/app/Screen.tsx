// The frame of a screen: where you are, its heading, its content, and help at the side on wide screens.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import * as texts from '../texts.ts';
import { LARGE_SCREEN_HEADING, SCREEN_HEADING, SCREEN_LEAD } from './screen-look.ts';

/** Whether a screen has been shown since the page was loaded: the first leaves the focus where the browser puts it, so that Tab reaches the skip link. */
let hasShownOne = false;

interface Props {
  title: string;
  /** A line above the title. */
  above?: ComponentChildren;
  lead?: ComponentChildren;
  /** Help beside the content; below it on narrow screens. */
  side?: ComponentChildren;
  /** Larger type, for a room that reads from a projector. */
  isLarge?: boolean;
  /** As wide as the page, for pictures and tables: no room is kept for help beside it. */
  isWide?: boolean;
  children: ComponentChildren;
}

/** A screen. Give it a `key` for each new place: the heading then takes the focus and the page its title. */
export function Screen({ title, above, lead, side, isLarge = false, isWide = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the screen can be used: later, the focus could be taken from somebody who has begun to type.
  useLayoutEffect(() => {
    const site = document.title.split(' – ').at(-1);
    document.title = `${title} – ${site}`;
  }, [title]);
  // Once for each screen: a title that is being typed must not take the focus from its field.
  useLayoutEffect(() => {
    const isFirst = !hasShownOne;
    hasShownOne = true;
    if (isFirst) return;
    // Scrolling something into view would, in a frame, also scroll the page around it, under that page’s own bars.
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class={`grid gap-x-16 gap-y-12 print:block ${isWide ? '' : 'lg:grid-cols-[minmax(0,1fr)_15rem]'}`}>
      <div
        class={
          isLarge ? 'min-w-0 lg:text-[1.5rem] lg:[--text-base:1.5rem] lg:[--text-large:1.65rem] lg:[--text-small:1.5rem] lg:[--text-title:1.9rem]' : 'min-w-0'
        }
      >
        {above}
        <h1 ref={heading} tabIndex={-1} dir="auto" class={`outline-none ${isLarge ? LARGE_SCREEN_HEADING : SCREEN_HEADING}`}>
          {title}
        </h1>
        {lead && <div class={SCREEN_LEAD}>{lead}</div>}
        <div class="mt-7 print:mt-4">{children}</div>
      </div>
      {side && (
        <aside aria-label={texts.help} class="no-print space-y-7 text-small">
          {side}
        </aside>
      )}
    </div>
  );
}

/** A screen that has no steps around it. */
export const LoneScreen = (props: Props) => (
  <div class="py-8 print:py-0">
    <Screen {...props} />
  </div>
);
