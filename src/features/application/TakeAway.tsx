// The part of a screen that takes a document away: as files, on paper, or elsewhere. Details of people are looked for before anything leaves.
import type { ComponentChildren } from 'preact';
import { Button, TOOL_BUTTON } from '../../components/app/Button.tsx';
import type { OutgoingFile } from '../exchange/index.ts';
import { useLeavingTitled, type Leaving, type Titled } from './use-leaving-titled.ts';
import { useMaking } from './use-making.tsx';
import * as texts from './texts.ts';

/** One way out: a button, what comes next after the check, and a file that is then made (`what` names it for messages), or something else to do. */
export type Way<Body> = { label: string; goOnLabel: string } & (
  { what: string; make: (checked: Titled<Body>) => OutgoingFile | Promise<OutgoingFile> } | { goOn: (checked: Titled<Body>) => void }
);

/** What two ways are called wherever they are offered. */
export const AS_WORD = { label: texts.word, what: texts.wordDocument, goOnLabel: texts.saveAsWord };
export const AS_SPREADSHEET = { what: texts.spreadsheet, goOnLabel: texts.saveTheSpreadsheet };

const HEADING_ID = 'take-away';

interface Props<Body> extends Leaving<Body> {
  /** Said when a file could not be made. Example: the worksheet is kept */
  whatIsKept: string;
  /** The first is the main one. */
  ways: readonly Way<Body>[];
  /** What else there is to say, below. */
  children?: ComponentChildren;
}

/** The ways, under a heading of their own. */
export function TakeAway<Body>({ whatIsKept, ways, children, ...leaving }: Props<Body>) {
  const { leave, reviewed } = useLeavingTitled(leaving);
  const { make, outcome } = useMaking(whatIsKept);
  const take = (way: Way<Body>) =>
    leave(way.goOnLabel, (checked) => {
      if ('make' in way) make(way.what, () => way.make(checked));
      else way.goOn(checked);
    });
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 id={HEADING_ID} tabIndex={-1} class="text-title font-bold">
        {texts.takeItAway}
      </h2>
      {reviewed(
        <>
          <div class="mt-4 flex flex-wrap gap-3">
            {ways.map((way, index) => (
              <Button key={way.label} look={index === 0 ? 'main' : 'quiet'} onClick={() => take(way)}>
                {way.label}
              </Button>
            ))}
          </div>
          {outcome}
          {children}
        </>,
      )}
    </section>
  );
}

/** In a tool bar above a long document: leads to a part of it, whose heading takes the focus. */
export const ToPart = ({ heading, children }: { /** Its id. */ heading: string; children: ComponentChildren }) => (
  <button type="button" onClick={() => document.getElementById(heading)?.focus()} class={TOOL_BUTTON}>
    {children}
  </button>
);

/** Leads to the ways. */
export const ToTakeAway = () => <ToPart heading={HEADING_ID}>{texts.takeItAway}</ToPart>;
