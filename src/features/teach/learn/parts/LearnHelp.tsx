// Help at the side while someone learns: what is kept, and how to look after oneself.
import { SideList, SideNote } from '../../../../components/app/SideNote.tsx';
import { HelpLink, useHealth } from '../../../application/index.ts';
import { placeWords, stopWords } from '../kept-words.ts';
import { HelpNumbers } from './HelpNumbers.tsx';
import * as texts from '../texts.ts';

/** What becomes of what is written here. */
export const WhatIsKept = () => (
  <SideNote title={texts.whatIsKept}>
    <p>{placeWords(useHealth())}</p>
    <p>{texts.atTheEndYouSaveAFile}</p>
  </SideNote>
);

/** For every screen on which someone reads and answers. */
export const LearnHelp = () => (
  <>
    <SideNote title={texts.lookingAfterYourself}>
      <SideList
        items={[
          texts.leaveOutAnyQuestion,
          texts.stopWheneverYouNeedTo(stopWords(useHealth())),
          <>
            {texts.ifSomethingWeighsOnYou} <HelpLink>{texts.phoneNumbersForHelpNowInline}</HelpLink>
            <details>
              <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4 md:min-h-8">{texts.showTheNumbersHere}</summary>
              <HelpNumbers />
            </details>
          </>,
        ]}
      />
    </SideNote>
    <SideNote title={texts.writingAboutPeople}>{texts.writeAboutNobodyWhoCouldBeRecognised}</SideNote>
  </>
);
