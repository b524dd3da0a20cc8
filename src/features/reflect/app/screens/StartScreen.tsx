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
import * as texts from '../texts.ts';

/** The opening screen. */
export function StartScreen({ id, body: session }: SessionScreen) {
  const { team, exercise, questions, groups, anonymity, heldOn, previous } = session;
  const side = (
    <>
      <SideNote title={texts.thisSession}>
        <p>
          {team || texts.ourTeam}, {longDay(heldOn)}
        </p>
        <p>{texts.titleQuestions(exercise.title, questions.length, minutesAlone(questions.length))}</p>
        {session.expected && <p>{texts.expected(session.expected)}</p>}
        {groups.length > 0 && <p>{texts.groups(groups.map((group) => GROUP_LABELS[group]).join(', '))}</p>}
      </SideNote>
      <SideNote title={ANONYMITY_LABELS[anonymity]}>
        <p>{KEPT_OF_EACH[anonymity]}</p>
        {anonymity === 'groups' && <p>{groupsWords(groups.length, session.expected)}</p>}
        <p>{NO_PROMISE}</p>
        <p>{texts.thisWasSettledWhenTheSessionWasSetUp}</p>
      </SideNote>
    </>
  );
  return (
    <Screen key="start" title={texts.beforeYouBegin} lead={texts.readThisOut} side={side}>
      <CareList />
      <p class="mt-6 max-w-read">
        {texts.ifYouOrSomeoneElseNeedsHelpToday} <HelpLink>{texts.phoneNumbersForHelpNowInline}</HelpLink>
        {texts.linkIsAtTheTopOfEveryPage}
      </p>
      {previous && <p class="mt-4 max-w-read">{texts.thisSessionFollowsTheOneOfDayOpenActions(longDay(previous.heldOn))}</p>}
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'alone')}>
          {texts.goOnToAnsweringAlone}
        </LinkButton>
        <LinkButton href={screenHref(id, 'paper')}>{texts.printForEveryone}</LinkButton>
        {hasAnswers(session) && <LinkButton href={screenHref(id, 'see')}>{texts.seeTheAnswers}</LinkButton>}
      </ButtonRow>
    </Screen>
  );
}
