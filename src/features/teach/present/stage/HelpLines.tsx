// Where to find help now, on the last slide.
import { thenDo } from '../../../../library/texts.ts';
import * as texts from '../texts.ts';

export interface Help {
  /** The address of the page with all numbers, as people type it. */
  shown: string;
  lines: readonly { name: string; phone: string; then?: string }[];
}

/** Phone numbers, largest first in need, and the page with all of them. */
export const HelpLines = ({ help }: { help: Help }) => (
  <section class="mt-[1.2em] border-t border-line pt-[0.8em] leading-[1.35]">
    <h2 class="text-[1.1em] font-semibold text-help">{texts.ifSomethingHereHasStayedWithYou}</h2>
    <dl class="mt-[0.4em] grid w-fit grid-cols-[auto_auto] gap-x-[1.2em] text-[0.9em]">
      {help.lines.map(({ name, phone, then }) => (
        <div key={name} class="contents">
          <dt>{name}</dt>
          <dd>
            <span class="font-semibold whitespace-nowrap tabular">{phone}</span>
            {then && ` ${thenDo(then)}`}
          </dd>
        </div>
      ))}
    </dl>
    <p class="mt-[0.4em] text-[0.9em]">{texts.allNumbers(<span class="font-semibold break-words">{help.shown}</span>)}</p>
  </section>
);
