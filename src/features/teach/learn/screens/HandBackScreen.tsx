// Handing back: the file for whoever set the assignment, and copies to keep. What was written is checked first; nothing is sent.
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Tick } from '../../../../components/app/Tick.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { minuteWords } from '../../../../library/words.ts';
import { screenHref, useLeaving } from '../../../application/index.ts';
import { canShare, notesIn, saveFile, share, textFile, today } from '../../../exchange/index.ts';
import type { Learning } from '../../model/learning.ts';
import { titleOf } from '../../model/assignment.ts';
import { makeReturnCode } from '../../model/return-code.ts';
import { makeReturnFile } from '../../model/return.ts';
import { recordWords, writtenWords } from '../leaving-words.ts';
import { HandBackTo } from '../../view/HandBackTo.tsx';
import { KeepCopy } from '../parts/KeepCopy.tsx';
import { LearnHelp } from '../parts/LearnHelp.tsx';
import { WhatItHolds } from '../parts/WhatItHolds.tsx';
import { WhatNow, type HandedBack } from '../parts/WhatNow.tsx';
import { WhoYouAre } from '../parts/WhoYouAre.tsx';
import { progressThere, progressWords } from '../progress.ts';
import type { CopyScreen } from '../copy-screen.ts';
import * as texts from '../texts.ts';

/** The screen. */
export function HandBackScreen(props: CopyScreen) {
  const { id, body, change, entries } = props;
  const { reviewed, leave } = useLeaving(props);
  const [withAccount, setWithAccount] = useState(false);
  const [wantsMinutes, setWantsMinutes] = useState(true);
  const [handed, setHanded] = useState<HandedBack>();
  const mayShare = canShare();
  const record = recordWords(body);
  const progress = progressThere(body, entries);
  const hasMinutes = body.minutes > 0;
  const choices = { withAccount, withMinutes: hasMinutes && wantsMinutes };
  const { handBackTo } = body.assignment;
  /** Checks what was written, then hands it on. */
  const handBack = (goOnLabel: string, hand: (checked: Learning) => HandedBack | undefined | Promise<HandedBack | undefined>) =>
    leave([...writtenWords(body, entries), ...(withAccount ? record : [])], goOnLabel, (checked) => {
      const finishedOn = today();
      void Promise.resolve(hand({ ...checked, finishedOn })).then((how) => {
        if (!how) return;
        if (how.by !== 'failed-share') change((now) => ({ ...now, finishedOn }));
        setHanded(how);
      });
    });
  const saveReturn = (learning: Learning): HandedBack => {
    const { name, text } = makeReturnFile(learning, entries, choices);
    saveFile(textFile(name, text, 'application/json'));
    return { by: 'file', name };
  };
  const showCode = async (learning: Learning): Promise<HandedBack> => ({ by: 'code', code: await makeReturnCode(learning, entries, choices) });
  const shareReturn = async (learning: Learning): Promise<HandedBack | undefined> => {
    const { name, text } = makeReturnFile(learning, entries, choices);
    const title = texts.answers(titleOf(learning.assignment));
    const words = await makeReturnCode(learning, entries, choices);
    const outcome = await share({ title, name: name.replace(/\.json$/, ''), text, words });
    if (outcome === 'given-up') return undefined;
    return { by: outcome === 'shared' ? 'share' : 'failed-share' };
  };
  return reviewed(
    <Screen key="hand-back" title={texts.handBack} lead={texts.youGiveItToWhoeverSetThis} side={<LearnHelp />}>
      {handBackTo && (
        <p class="mb-5 max-w-read border-s-4 border-both ps-4">
          <strong class="block font-semibold">{texts.handBackTo}</strong>
          <HandBackTo words={handBackTo} />
        </p>
      )}
      <p class="max-w-read">
        {progressWords(progress)}
        {progress.asked > 0 && texts.answeredOfAskedQuestionsAnswered(progress.answered, progress.asked)}.
      </p>
      <WhoYouAre assignment={body.assignment} name={body.name} onName={(name) => change((now) => ({ ...now, name }))} />
      <div class="mt-5">
        {hasMinutes && <Tick label={texts.handBackTheMinutes(minuteWords(body.minutes))} isOn={wantsMinutes} onTick={setWantsMinutes} />}
        {notesIn(record).length > 0 && <Tick label={texts.handBackMyReflectiveRecordToo} isOn={withAccount} onTick={setWithAccount} />}
      </div>
      <WhatItHolds body={body} {...choices} />
      <ButtonRow>
        {mayShare && (
          <Button look="main" onClick={() => handBack(texts.share, shareReturn)}>
            {texts.shareIt}
          </Button>
        )}
        <Button look={mayShare ? 'quiet' : 'main'} onClick={() => handBack(texts.saveTheFile, saveReturn)}>
          {texts.saveTheFileToHandBack}
        </Button>
        <Button onClick={() => handBack(texts.showTheCode, showCode)}>{texts.showACodeForAMessage}</Button>
        <LinkButton href={screenHref(id, 'look-back')}>{texts.back}</LinkButton>
      </ButtonRow>
      <WhatNow handed={handed} to={handBackTo} />
      <KeepCopy {...props} leave={leave} />
    </Screen>,
  );
}
