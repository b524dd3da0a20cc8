// What to talk about, in the order that the team chooses.
import { useMemo } from 'preact/hooks';
import { discussionOf } from '../../model/actions.ts';
import { inDiscussionOrder } from '../../model/discussion-order.ts';
import { resultsOf } from '../../model/results.ts';
import { VERDICT_LABELS } from '../../model/spread.ts';
import { ORDER_LABELS, ORDERS, RATING_LABELS } from '../../model/vocabulary.ts';
import { howMuchFits } from '../discussion-time.ts';
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { RoomHelp } from '../parts/Care.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Votes } from '../parts/Votes.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import type { SessionScreen } from '../session-screen.ts';
import * as texts from '../texts.ts';

const orderOptions = ORDERS.map((value) => ({ value, label: ORDER_LABELS[value] }));

/** The questions of a session in the order of discussion, each with its number on the page. */
export function useDiscussionOrder({ body: session }: Pick<SessionScreen, 'body'>) {
  const results = useMemo(() => resultsOf(session), [session]);
  const ordered = useMemo(() => inDiscussionOrder(results.questions, session.order, session.votes), [results, session.order, session.votes]);
  const places = useMemo(() => new Map(session.questions.map(({ key }, index) => [key, index + 1])), [session.questions]);
  return { results, ordered, numberOf: (key: (typeof session.questions)[number]['key']) => places.get(key) ?? 1 };
}

/** The list of questions, and the choice of their order. */
export function DiscussScreen({ id, body: session, change }: SessionScreen) {
  const { ordered, numberOf } = useDiscussionOrder({ body: session });
  const first = ordered.find(({ question }) => !discussionOf(session, question.key).agreed) ?? ordered[0];
  const side = (
    <>
      <SideNote title={texts.howMuchFits}>
        <p>{howMuchFits(session)}</p>
        <p>{texts.onAProjector}</p>
      </SideNote>
      <RoomHelp />
    </>
  );
  return (
    <Screen key="discuss" title={texts.whatToTalkAbout} lead={texts.startWhereYouSeeThingsDifferently} side={side}>
      <ChooseOne legend={texts.order} options={orderOptions} value={session.order} onValue={(order) => change((now) => ({ ...now, order }))} isShort />
      <Votes body={session} change={change} />
      {first && (
        <ButtonRow>
          <LinkButton look="main" href={screenHref(id, 'discuss', numberOf(first.question.key))}>
            {ordered[0] === first ? texts.startWithTheFirst : texts.goOnWithTheNext}
          </LinkButton>
          <LinkButton href={screenHref(id, 'act')}>{texts.goOnToActions}</LinkButton>
        </ButtonRow>
      )}
      <ol class="mt-7 border-b border-line">
        {ordered.map(({ question, verdict }) => {
          const { agreed, actions } = discussionOf(session, question.key);
          return (
            <li key={question.key} class="gap-x-6 border-t border-line py-2.5 md:flex md:justify-between">
              <a href={screenHref(id, 'discuss', numberOf(question.key))} class="inline-block py-2.5 font-semibold md:py-1">
                {question.text}
              </a>
              <p class="text-small text-soft md:w-44 md:shrink-0 md:py-1 md:text-end">
                {VERDICT_LABELS[verdict]}
                {agreed && <span class="block text-ink">{texts.agreed(RATING_LABELS[agreed].toLowerCase())}</span>}
                {actions.length > 0 && <span class="block text-ink">{texts.actions(actions.length)}</span>}
              </p>
            </li>
          );
        })}
      </ol>
    </Screen>
  );
}
