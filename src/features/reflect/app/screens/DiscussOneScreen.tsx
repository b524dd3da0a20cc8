// One question for the room: large, with its spread, a quiet clock, ways out when stuck, and what the team agrees.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { discussionOf, withDiscussion } from '../../model/actions.ts';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { LIMITS } from '../../model/fields.ts';
import { AGREEABLE, RATING_LABELS } from '../../model/vocabulary.ts';
import { Actions } from '../parts/Actions.tsx';
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { NoPeople, RoomHelp } from '../parts/Care.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { IfStuck } from '../parts/IfStuck.tsx';
import { Pooled } from '../parts/Pooled.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { RoomPanel } from '../parts/RoomPanel.tsx';
import { VerdictTag } from '../parts/VerdictTag.tsx';
import { goTo, replaceWith, screenHref } from '../../../application/index.ts';
import { useRoom } from '../use-room.ts';
import { useDiscussionOrder } from './DiscussScreen.tsx';
import type { SessionScreen } from '../session-screen.ts';
import * as texts from '../texts.ts';

const agreeOptions = AGREEABLE.map((value) => ({ value, label: RATING_LABELS[value] }));
const FIELDS = texts.inputTextareaSelectVideoContenteditable;

/** Left and right go to another question, unless a field needs the keys for itself. */
function useArrowKeys(previous: string | undefined, next: string | undefined) {
  // From the moment the screen is seen.
  useLayoutEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.matches(FIELDS)) return;
      const to = event.key === 'ArrowRight' ? next : event.key === 'ArrowLeft' ? previous : undefined;
      if (to) goTo(to);
    };
    addEventListener('keydown', turn);
    return () => {
      removeEventListener('keydown', turn);
    };
  }, [previous, next]);
}

/** The view for the projector. */
export function DiscussOneScreen({ id, body: session, change, number }: SessionScreen & { number: string }) {
  const { results, ordered, numberOf } = useDiscussionOrder({ body: session });
  const wanted = session.questions[Math.trunc(Number(number)) - 1] ?? session.questions[0]!;
  const place = ordered.findIndex(({ question }) => question.key === wanted.key);
  const result = ordered[place]!;
  const { question } = result;
  const hrefAt = (at: number) => {
    const other = ordered[at];
    return other && screenHref(id, 'discuss', numberOf(other.question.key));
  };
  const [previous, next] = [hrefAt(place - 1), hrefAt(place + 1)];
  useArrowKeys(previous, next);
  const { shown, act, hasOther } = useRoom(id, session, ordered, 'notes', question.key);
  // The two windows go together: whoever goes on here takes the room along, and the other way round.
  const here = useRef(question.key);
  useEffect(() => {
    here.current = question.key;
    act({ do: 'go', to: question.key });
  }, [question.key, act]);
  const follow = useHandler((to: typeof question.key) => {
    if (to !== here.current) replaceWith(screenHref(id, 'discuss', numberOf(to)));
  });
  useEffect(() => {
    follow(shown.question);
  }, [shown.question, follow]);
  const discussion = discussionOf(session, question.key);
  const set = (part: Partial<typeof discussion>) => change((now) => withDiscussion(now, question.key, part));
  const side = (
    <>
      <RoomPanel id={id} room={shown} act={act} hasRoom={hasOther} />
      <IfStuck question={question} verdict={result.verdict} />
      <RoomHelp />
    </>
  );
  return (
    <Screen
      key={question.key}
      title={question.text}
      above={
        <div class="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-small text-soft">
          <VerdictTag verdict={result.verdict} />
          <p>{texts.placeOfOrdered(place + 1, ordered.length)}</p>
        </div>
      }
      side={side}
      isLarge
    >
      {results.people > 0 && <Pooled session={session} result={result} view={results.view} />}
      <div class="mt-8 border-t border-line">
        <ChooseOne
          legend={<span class="text-title font-bold">{texts.whatWeAgree}</span>}
          options={agreeOptions}
          value={discussion.agreed}
          onValue={(agreed) => set({ agreed })}
          isShort
        />
        <Text label={texts.whatWeSayAboutIt} hint={texts.sharedNoteForTheRecord} value={discussion.note} max={LIMITS.note} onValue={(note) => set({ note })} />
      </div>
      <Actions actions={discussion.actions} dimension={question.dimension} onActions={(actions) => set({ actions })} />
      <NoPeople />
      <ButtonRow>
        <LinkButton look="main" href={next ?? screenHref(id, 'act')}>
          {next ? texts.nextQuestion : texts.goOnToActions}
        </LinkButton>
        {previous && <LinkButton href={previous}>{texts.questionBefore}</LinkButton>}
        <LinkButton href={screenHref(id, 'discuss')}>{texts.allQuestions}</LinkButton>
        {next && <LinkButton href={screenHref(id, 'act')}>{texts.goOnToActions}</LinkButton>}
      </ButtonRow>
    </Screen>
  );
}
