// Help at the side while someone learns: what is kept, and how to look after oneself.
import { SideList, SideNote } from '../../../../components/app/SideNote.tsx';
import { HelpLink } from '../../../application/index.ts';

/** What becomes of what is written here. */
export const WhatIsKept = () => (
  <SideNote title="What is kept">
    <p>Your answers are kept in this browser and nowhere else. Nothing is sent.</p>
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
          'Stop whenever you need to. What you wrote is kept.',
          <>
            If something weighs on you: <HelpLink>phone numbers for help now</HelpLink>
          </>,
        ]}
      />
    </SideNote>
    <SideNote title="Writing about people">
      <p>Write about nobody who could be recognised: no names, dates of birth or addresses.</p>
    </SideNote>
  </>
);
