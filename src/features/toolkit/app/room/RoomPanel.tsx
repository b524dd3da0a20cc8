// On the facilitator’s page: the step that the room is in, its clock, and the way to a screen for the room.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Select } from '../../../../components/app/Field.tsx';
import { screenHref, type OpenWhole } from '../../../application/index.ts';
import { NoWindow, TimerView } from '../../../room/index.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { ROOM_LOOK_NAMES, type RoomLook } from './room.ts';
import { doneAfter, ROOM_WINDOW, useWorksheetRoom } from './use-worksheet-room.ts';
import * as texts from '../texts.ts';

/** The panel. */
export function RoomPanel({ id, body, change }: Pick<OpenWhole<Worksheet>, 'id' | 'body' | 'change'>) {
  const { shown, act, hasOther, plan } = useWorksheetRoom(id, body, 'notes');
  const [isBlocked, setBlocked] = useState(false);
  const href = location.pathname + screenHref(id, 'room');
  const step = plan.steps[shown.step]!;
  const isLast = shown.step === plan.steps.length - 1;
  const markDone = useHandler((done: number) => change((now) => (now.stepsDone.includes(done) ? now : { ...now, stepsDone: doneAfter(now.stepsDone, done) })));
  // Whichever window goes on, with a clicker or here.
  const before = useRef(shown.step);
  useEffect(() => {
    if (shown.step === before.current + 1) markDone(before.current);
    before.current = shown.step;
  }, [shown.step, markDone]);
  return (
    <div class="mt-2 max-w-read">
      <p class="font-semibold">{texts.stepOfStepsTitle(shown.step + 1, plan.steps.length, step.title)}</p>
      <p class="text-small text-soft">{step.text}</p>
      <div class="mt-2 flex justify-start">
        <TimerView timer={shown.timer} act={act} isElsewhere={shown.timer.scene !== shown.step + 1} />
      </div>
      <ButtonRow>
        <Button onClick={() => act({ do: 'step', by: -1 })}>{texts.stepBefore}</Button>
        <Button
          onClick={() => {
            if (isLast) markDone(shown.step);
            else act({ do: 'step', by: 1 });
          }}
        >
          {isLast ? texts.lastStepIsDone : texts.nextStep}
        </Button>
      </ButtonRow>
      {hasOther ? (
        <>
          <p role="status" class="mt-4">
            {texts.roomSeesABlankScreenIsBlank(shown.isBlank, shown.hasSpread, ROOM_LOOK_NAMES[shown.look as RoomLook].toLowerCase())}
          </p>
          {plan.looks.length > 1 && (
            <Select
              label={texts.whatTheRoomLooksAt}
              value={shown.look}
              onValue={(look) => act({ do: 'look', to: look as RoomLook })}
              options={plan.looks.map((look) => [look, ROOM_LOOK_NAMES[look]])}
            />
          )}
          <ButtonRow>
            <Button onClick={() => act({ do: 'blank' })}>{shown.isBlank ? texts.showItAgain : texts.blank}</Button>
          </ButtonRow>
        </>
      ) : (
        <>
          <p class="mt-4 text-small">{texts.forAProjector}</p>
          <ButtonRow>
            <Button look="main" onClick={() => setBlocked(window.open(href, ROOM_WINDOW, 'popup,width=1280,height=720') === null)}>
              {texts.openTheRoomsScreen}
            </Button>
            <LinkButton href={screenHref(id, 'room')}>{texts.showItInThisWindow}</LinkButton>
          </ButtonRow>
          {isBlocked && <NoWindow href={href} />}
        </>
      )}
    </div>
  );
}
