// The end of a session: its actions, what to take away, and when to come back.
import { fullDay } from '../../../../library/words.ts';
import { allActions } from '../../model/actions.ts';
import { screenHref, useLeaving } from '../../../application/index.ts';
import { monthsAfter, workingDayFrom } from '../../../exchange/index.ts';
import { ActionList } from '../parts/ActionList.tsx';
import { IntoTool } from '../parts/IntoTool.tsx';
import { ButtonRow, LinkButton, TextButton } from '../../../../components/app/Button.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { ComeBack } from '../parts/ComeBack.tsx';
import { DayField } from '../../../../components/app/DayField.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { SinceLastTime } from '../parts/SinceLastTime.tsx';
import { Worth } from '../parts/Worth.tsx';
import { TakeAway } from '../parts/TakeAway.tsx';
import { TellOthers } from '../parts/TellOthers.tsx';
import type { SessionScreen } from '../session-screen.ts';
import * as texts from '../texts.ts';

const USUAL_MONTHS = 3;

/** Actions, files, the next date. */
export function ActScreen(props: SessionScreen) {
  const { id, body: session, change } = props;
  const { reviewed, leave } = useLeaving(props);
  const usual = workingDayFrom(monthsAfter(session.heldOn, USUAL_MONTHS));
  const side = (
    <>
      <SideNote title={texts.beforeYouPart}>{texts.readEachActionOut}</SideNote>
      <SideNote title={texts.whereItIsKept}>{texts.thisSessionStaysInThisBrowser}</SideNote>
      <SinceLastTime id={id} body={session} />
    </>
  );
  return reviewed(
    <Screen key="act" title={texts.actionsAndWhatYouTakeAway} side={side}>
      <ActionList id={id} session={session} change={change} />
      {allActions(session).length === 0 && (
        <ButtonRow>
          <LinkButton href={screenHref(id, 'discuss')}>{texts.backToTheQuestions}</LinkButton>
        </ButtonRow>
      )}
      <IntoTool id={id} session={session} />
      <section class="mt-10">
        <h2 class="text-title font-bold">{texts.whenYouComeBack}</h2>
        <DayField
          label={texts.nextReflection}
          hint={texts.itGoesIntoTheCalendarFile}
          value={session.nextOn}
          onDay={(nextOn) => change((now) => ({ ...now, nextOn }))}
        />
        {session.nextOn && <p class="mt-1 text-small text-soft">{fullDay(session.nextOn)}</p>}
        {session.nextOn !== usual && (
          <TextButton onClick={() => change((now) => ({ ...now, nextOn: usual }))}>{texts.inThreeMonthsDay(fullDay(usual))}</TextButton>
        )}
      </section>
      <Worth {...props} />
      <TakeAway {...props} leave={leave} />
      <TellOthers id={id} session={session} />
      <ComeBack session={session} />
    </Screen>,
  );
}
