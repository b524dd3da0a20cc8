// Help at the side while someone learns: what is kept, and how to look after oneself.
import { SideList, SideNote } from '../../../../components/app/SideNote.tsx';
import { HelpLink, useHealth } from '../../../application/index.ts';
import { placeWords, stopWords } from '../kept-words.ts';
import { HelpNumbers } from './HelpNumbers.tsx';

/** What becomes of what is written here. */
export const WhatIsKept = () => (
  <SideNote title="What is kept">
    <p>{placeWords(useHealth())}</p>
    <p>At the end you save a file. You decide who gets it.</p>
  </SideNote>
);

/** For every screen on which someone reads and answers. */
export const LearnHelp = () => (
  <>
    <SideNote title="Looking after yourself">
      <SideList
        items={[
          'Leave out any question, without a reason.',
          `Stop whenever you need to. ${stopWords(useHealth())}`,
          <>
            If something weighs on you: <HelpLink>phone numbers for help now</HelpLink>
            <details>
              <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4 md:min-h-8">Show the numbers here</summary>
              <HelpNumbers />
            </details>
          </>,
        ]}
      />
    </SideNote>
    <SideNote title="Writing about people">
      <p>Write about nobody who could be recognised: no names, dates of birth or addresses.</p>
    </SideNote>
  </>
);
