// What the room sees of a session, on a screen of its own: one question, large; then how people answered; notes when somebody asks for them.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goTo, screenHref, useIsNarrow } from '../../../application/index.ts';
import { KeysOverlay, keyList, StageBar, StageFrame, TimerView, useFullScreen, useKeys, useWakeLock, useWholePage, type Command } from '../../../room/index.ts';
import { discussionOf } from '../../model/actions.ts';
import type { QuestionResult } from '../../model/results.ts';
import { whoIsInWords } from '../../../together/index.ts';
import { canBeSeen, peopleIn } from '../../model/session.ts';
import { RATING_LABELS } from '../../model/vocabulary.ts';
import { EvidenceItems } from '../parts/EvidenceItems.tsx';
import { SpreadText } from '../parts/QuestionSpread.tsx';
import { Legend } from '../parts/Shapes.tsx';
import { Spread } from '../parts/Spread.tsx';
import { VerdictTag } from '../parts/VerdictTag.tsx';
import { roomEnds, type Room } from '../room.ts';
import type { SessionScreen } from '../session-screen.ts';
import { useRoom } from '../use-room.ts';
import { useDiscussionOrder } from './DiscussScreen.tsx';
import * as texts from '../texts.ts';

const KEYS = keyList([['N', texts.notesOfPeople]]);

/** The room’s screen. While answers are sealed it tells who is in. */
export function RoomScreen(props: SessionScreen) {
  const { id, body: session } = props;
  useWholePage();
  useWakeLock();
  const { ordered } = useDiscussionOrder(props);
  const { shown, act, plan } = useRoom(id, session, ordered, 'stage', ordered[0]!.question.key);
  const [hasKeys, setKeys] = useState(false);
  const fullScreen = useFullScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = ordered.findIndex(({ question }) => question.key === shown.question);
  const result = ordered[place] ?? ordered[0]!;
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [shown.question, shown.step, shown.hasNotes, shown.isBlank]);

  const run = (command: Command) => {
    if (command === 'next' || command === 'previous') return act({ do: 'step', by: command === 'next' ? 1 : -1 });
    if (command === 'timer') return act({ do: 'start-or-pause', now: Date.now() });
    if (command === 'full-screen') return fullScreen.toggle();
    if (command === 'keys') return setKeys(!hasKeys);
    if (command === 'end') return goTo(screenHref(id, 'discuss'));
    if (command === 'first' || command === 'last' || command === 'blank' || command === 'notes') return act({ do: command });
    return undefined;
  };
  useKeys(run, 'keys');
  const more: (readonly [Command, string])[] = [['notes', shown.hasNotes ? texts.withoutNotes : texts.notes]];
  return (
    <StageFrame
      above={session.team || session.exercise.title}
      timer={<TimerView timer={shown.timer} act={act} isElsewhere={false} />}
      label={texts.question}
      bar={
        <StageBar
          label={texts.questionsLabel}
          place={texts.placeOfOrdered(place + 1, ordered.length)}
          {...roomEnds(plan, shown)}
          more={more}
          fullScreen={fullScreen}
          run={run}
        />
      }
      status={texts.questionPlaceOfOrdered(place + 1, ordered.length, shown.step === 'spread' ? texts.withTheAnswers : '')}
      isBlank={shown.isBlank}
      onShow={() => run('blank')}
      showWords={texts.showTheQuestionAgain}
      overlay={hasKeys && <KeysOverlay keys={KEYS} onClose={() => setKeys(false)} />}
      heading={heading}
    >
      <h1
        ref={heading}
        tabIndex={-1}
        class={`max-w-[30em] leading-tight font-bold text-balance ${shown.step === 'question' ? 'my-auto text-[1.9em]' : 'text-[1.2em]'}`}
      >
        {result.question.text}
      </h1>
      {shown.step === 'spread' &&
        (canBeSeen(session) ? (
          <Answers session={session} result={result} room={shown} />
        ) : (
          <p class="mt-[1em] text-[1.2em]">{whoIsInWords(peopleIn(session), session.expected)}</p>
        ))}
    </StageFrame>
  );
}

function Answers({ session, result, room }: { session: SessionScreen['body']; result: QuestionResult; room: Room }) {
  const isNarrow = useIsNarrow();
  const { agreed } = discussionOf(session, result.question.key);
  return (
    <>
      <div class="mt-[0.5em] text-[0.8em]">
        <VerdictTag verdict={result.verdict} />
      </div>
      <Spread result={result} isNarrow={isNarrow} hasAnchors={!room.hasNotes} />
      {result.groups.length > 0 && <Legend buckets={result.groups.map(({ bucket }) => bucket)} />}
      <SpreadText result={result} />
      {agreed && (
        <p class="mt-[0.5em]">
          <strong>{texts.agreed(RATING_LABELS[agreed].toLowerCase())}</strong>
        </p>
      )}
      {room.hasNotes && (
        <ul aria-label={texts.whatPeopleWouldPointTo} class="mt-[0.5em] list-disc space-y-[0.2em] ps-[1.2em]">
          {result.evidence.length === 0 && <li>{texts.nobodyWroteANoteOnThisQuestion}</li>}
          <EvidenceItems evidence={result.evidence} />
        </ul>
      )}
    </>
  );
}
