// Beside the facilitator’s page: what the room sees, the same clock, and the way to a screen for the room.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { screenHref } from '../../../application/index.ts';
import { TimerView } from '../../../room/index.ts';
import type { Room, RoomAct } from '../room.ts';

interface Props {
  id: string;
  room: Room;
  act: (act: RoomAct) => void;
  /** Whether a window for the room is open. */
  hasRoom: boolean;
}

const SEES: Record<Room['step'], string> = { question: 'the question', spread: 'the answers' };

/** The clock, and the remote for the room’s screen. */
export function RoomPanel({ id, room, act, hasRoom }: Props) {
  const [isBlocked, setBlocked] = useState(false);
  const href = location.pathname + screenHref(id, 'room');
  const open = () => setBlocked(window.open(href, 'room-view', 'popup,width=1280,height=720') === null);
  return (
    <>
      <SideNote title="Time for this question">
        <div class="flex justify-start">
          <TimerView timer={room.timer} act={act} isElsewhere={false} />
        </div>
      </SideNote>
      <SideNote title="The room’s screen">
        {hasRoom ? (
          <>
            <p role="status">
              The room sees {room.isBlank ? 'a blank screen' : SEES[room.step]}
              {room.hasNotes && ' and notes'}.
            </p>
            <div class="flex flex-wrap gap-2">
              {room.step === 'question' && <Button onClick={() => act({ do: 'step', by: 1 })}>Show the answers</Button>}
              <Button onClick={() => act({ do: 'notes' })}>{room.hasNotes ? 'Hide the notes' : 'Show the notes'}</Button>
              <Button onClick={() => act({ do: 'blank' })}>{room.isBlank ? 'Show it again' : 'Blank'}</Button>
            </div>
          </>
        ) : (
          <>
            <p>A window for the projector: one question, large, then the answers, notes when you ask for them. Clickers work there.</p>
            <Button onClick={open}>Open the room’s screen</Button>
            {isBlocked && (
              <p role="alert">
                The browser did not open a window.{' '}
                <a href={href} target="_blank" class="inline-block py-1">
                  Open it in a new tab
                </a>
              </p>
            )}
          </>
        )}
      </SideNote>
    </>
  );
}
