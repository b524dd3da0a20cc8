// What to do with what was just made to hand back. Shown, and said, once there is something.
import { useArrival } from '../../../../components/app/use-arrival.ts';
import { CopyText } from '../../../../components/app/CopyText.tsx';
import { HandBackTo } from '../../view/HandBackTo.tsx';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

/** What the learner has: a file, something shared, a code, or nothing since sharing did not work. */
export type HandedBack = { by: 'file'; name: string } | { by: 'code'; code: string } | { by: 'share' } | { by: 'failed-share' };

const AGAIN = texts.ifYouChangeAnAnswerLater;

/** Nothing was sent by the page: the rest is up to the learner. It stands below the buttons, so it takes the focus when it comes. */
export const WhatNow = ({ handed, to }: { handed: HandedBack | undefined; to: string | undefined }) => (
  <div ref={useArrival<HTMLDivElement>(handed)} role="status" tabIndex={-1} class="outline-none">
    {handed && (
      <section class="mt-8 max-w-read border-s-4 border-both ps-4">
        <h2 class="text-title leading-tight font-bold">{handed.by === 'failed-share' ? texts.thatDidNotWorkHere : texts.whatNow}</h2>
        {handed.by === 'failed-share' && <p class="mt-1">{texts.thisDeviceDidNotLetThePageShareIt}</p>}
        {handed.by === 'share' && <p class="mt-1">{texts.youGaveItToAnAppOfThisDeviceAgain(AGAIN)}</p>}
        {handed.by === 'code' && (
          <>
            <p class="mt-1 mb-3">{texts.copyTheCodeAndPasteItIntoAMessageToWhoever(handed.code.length.toLocaleString(languageOfTexts))}</p>
            {to && <p class="mb-3">{texts.handItBackTo(<HandBackTo words={to} />)}</p>}
            <CopyText label={texts.yourAnswersAsACode} text={handed.code} buttonLabel={texts.copyTheCode} />
            <p class="mt-2">{AGAIN}</p>
          </>
        )}
        {handed.by === 'file' && (
          <>
            <p class="mt-1">{texts.saved(<strong class="break-all">{handed.name}</strong>)}</p>
            <ol class="mt-2 list-decimal space-y-1 ps-5">
              <li>{texts.findTheFileAmongYourDownloads}</li>
              <li>{to ? texts.handItBackTo(<HandBackTo words={to} />) : texts.giveItToWhoeverSetThis}</li>
            </ol>
            <p class="mt-2">{texts.nothingWasSentByThisPageAgain(AGAIN)}</p>
          </>
        )}
      </section>
    )}
  </div>
);
