// Handing back: the file for whoever set the assignment, and copies to keep. What was written is checked first; nothing is sent.
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Tick } from '../../../../components/app/Tick.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { minuteWords } from '../../../../library/words.ts';
import { screenHref, useLeaving } from '../../../application/index.ts';
import { notesIn, saveFile, textFile, today } from '../../../exchange/index.ts';
import { makeReturnFile } from '../../model/return.ts';
import { recordWords, writtenWords } from '../leaving-words.ts';
import { KeepCopy } from '../parts/KeepCopy.tsx';
import { LearnHelp } from '../parts/LearnHelp.tsx';
import { WhatNow } from '../parts/WhatNow.tsx';
import { WhoYouAre } from '../parts/WhoYouAre.tsx';
import { progressThere, progressWords } from '../progress.ts';
import type { CopyScreen } from '../copy-screen.ts';

/** The screen. */
export function HandBackScreen(props: CopyScreen) {
  const { id, body, change, entries } = props;
  const { reviewed, leave } = useLeaving(props);
  const [withAccount, setWithAccount] = useState(false);
  const [returned, setReturned] = useState<string>();
  const record = recordWords(body);
  const progress = progressThere(body, entries);
  const saveReturn = () => {
    leave([...writtenWords(body, entries), ...(withAccount ? record : [])], 'Save the file', (checked) => {
      const finishedOn = today();
      const { name, text } = makeReturnFile({ ...checked, finishedOn }, entries, { withAccount });
      saveFile(textFile(name, text, 'application/json'));
      change((now) => ({ ...now, finishedOn }));
      setReturned(name);
    });
  };
  return reviewed(
    <Screen key="hand-back" title="Hand back" lead="You save a file and give it to whoever set this. Nothing is sent by this page." side={<LearnHelp />}>
      <p class="max-w-read">
        {progressWords(progress)}
        {progress.asked > 0 && `. ${progress.answered} of ${progress.asked} questions answered`}.
      </p>
      <WhoYouAre assignment={body.assignment} name={body.name} onName={(name) => change((now) => ({ ...now, name }))} />
      {notesIn(record).length > 0 && (
        <div class="mt-5">
          <Tick label="Put my reflective record into the file too" isOn={withAccount} onTick={setWithAccount} />
        </div>
      )}
      <p class="mt-5 max-w-read text-small text-soft">
        The file holds your answers{(body.earlier?.length ?? 0) > 0 && ', also those to questions that were taken out'}, which parts you marked as done,{' '}
        {minuteWords(body.minutes)}, and the days you began and finished. It is not encrypted. What you wrote is first checked on this device for details that
        could point to a person.
      </p>
      <ButtonRow>
        <Button look="main" onClick={saveReturn}>
          Save the file to hand back
        </Button>
        <LinkButton href={screenHref(id, 'look-back')}>Back</LinkButton>
      </ButtonRow>
      <WhatNow fileName={returned} />
      <KeepCopy {...props} leave={leave} />
    </Screen>,
  );
}
