// Beside the facilitator’s page: what the room sees, the same clock, and the way to a screen for the room.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { screenHref } from '../../../application/index.ts';
import { NoWindow, TimerView } from '../../../room/index.ts';
import type { Room, RoomAct } from '../room.ts';
import * as texts from '../texts.ts';

interface Props {
  id: string;
  room: Room;
  act: (act: RoomAct) => void;
  /** Whether a window for the room is open. */
  hasRoom: boolean;
}

const SEES: Record<Room['step'], string> = { question: texts.questionInline, spread: texts.answers };

/** The clock, and the remote for the room’s screen. */
export function RoomPanel({ id, room, act, hasRoom }: Props) {
  const [isBlocked, setBlocked] = useState(false);
  const href = location.pathname + screenHref(id, 'room');
  const open = () => setBlocked(window.open(href, 'room-view', 'popup,width=1280,height=720') === null);
  return (
    <>
      <SideNote title={texts.timeForThisQuestion}>
        <div class="flex justify-start">
          <TimerView timer={room.timer} act={act} isElsewhere={false} />
        </div>
      </SideNote>
      <SideNote title={texts.roomsScreen}>
        {hasRoom ? (
          <>
            <p role="status">
              {texts.roomSees(room.isBlank ? texts.blankScreen : SEES[room.step])}
              {room.hasNotes && texts.andNotes}.
            </p>
            <div class="flex flex-wrap gap-2">
              {room.step === 'question' && <Button onClick={() => act({ do: 'step', by: 1 })}>{texts.showTheAnswers}</Button>}
              <Button onClick={() => act({ do: 'notes' })}>{room.hasNotes ? texts.hideTheNotes : texts.showTheNotes}</Button>
              <Button onClick={() => act({ do: 'blank' })}>{room.isBlank ? texts.showItAgain : texts.blank}</Button>
            </div>
          </>
        ) : (
          <>
            <p>{texts.windowForTheProjector}</p>
            <Button onClick={open}>{texts.openTheRoomsScreen}</Button>
            {isBlocked && <NoWindow href={href} />}
          </>
        )}
      </SideNote>
    </>
  );
}
