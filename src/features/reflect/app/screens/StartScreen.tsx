// Before a group begins: what this is, what is kept of each person, and how to look after people.
import { ANONYMITY_LABELS, GROUP_LABELS } from '../../../together/index.ts';
import { hasAnswers } from '../../model/session.ts';
import { groupsWords, KEPT_OF_EACH, NO_PROMISE } from '../anonymity-words.ts';
import { minutesAlone } from '../choices.ts';
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { CareList } from '../parts/Care.tsx';
import { HelpLink, screenHref } from '../../../application/index.ts';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { longDay } from '../../../../library/words.ts';
import type { SessionScreen } from '../session-screen.ts';

/** The opening screen. */
export function StartScreen({ id, body: session }: SessionScreen) {
  const { team, exercise, questions, groups, anonymity, heldOn, previous } = session;
  const side = (
    <>
      <SideNote title="This session">
        <p>
          {team || 'Our team'}, {longDay(heldOn)}
        </p>
        <p>
          {exercise.title}: {questions.length} questions, about {minutesAlone(questions.length)} minutes to answer alone
        </p>
        {session.expected && <p>Expected: {session.expected} people</p>}
        {groups.length > 0 && <p>Groups: {groups.map((group) => GROUP_LABELS[group]).join(', ')}</p>}
      </SideNote>
      <SideNote title={ANONYMITY_LABELS[anonymity]}>
        <p>{KEPT_OF_EACH[anonymity]}</p>
        {anonymity === 'groups' && <p>{groupsWords(groups.length, session.expected)}</p>}
        <p>{NO_PROMISE}</p>
        <p>This was settled when the session was set up, and cannot be changed.</p>
      </SideNote>
    </>
  );
  return (
    <Screen key="start" title="Before you begin: looking after people" lead="Read this out, or put it in your own words." side={side}>
      <CareList />
      <p class="mt-6 max-w-read">
        If you or someone else needs help today: <HelpLink>phone numbers for help now</HelpLink>. The link is at the top of every page.
      </p>
      {previous && <p class="mt-4 max-w-read">This session follows the one of {longDay(previous.heldOn)}. Open actions have come along.</p>}
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'alone')}>
          Go on to answering alone
        </LinkButton>
        {hasAnswers(session) && <LinkButton href={screenHref(id, 'see')}>See the answers</LinkButton>}
      </ButtonRow>
    </Screen>
  );
}
