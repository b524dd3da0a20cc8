// One person alone: questions, the written account, what to take away. The minutes are counted while the person works.
import { useCallback } from 'preact/hooks';
import { minuteWords } from '../../../../library/words.ts';
import { ACCOUNT_PARTS } from '../../model/account.ts';
import type { Account } from '../../model/documents.ts';
import { LIMITS } from '../../model/fields.ts';
import { HelpLink, RecordScreen, screenHref, useMinutes, type Open, type Place } from '../../../application/index.ts';
import { LinkButton, WayOn } from '../../../../components/app/Button.tsx';
import { AnsweringHelp, NoPeople } from '../parts/Care.tsx';
import { Texts } from '../../../../components/app/Texts.tsx';
import { Minutes } from '../parts/Minutes.tsx';
import { OwnQuestions } from '../parts/OwnQuestions.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Steps } from '../../../../components/app/Steps.tsx';
import { useExportSetting } from '../use-export-setting.ts';
import { AccountLeaveScreen } from './AccountLeaveScreen.tsx';
import { ACCOUNT_STEPS, linked } from './steps.ts';
import * as texts from '../texts.ts';

type Props = Open<Account> & Place;
const STEP_OF: Record<string, string> = { '': 'choose', start: 'choose', record: 'leave' };

/** The account at the screen of the address. */
export function AccountScreens(props: Props) {
  useMinutes(props.change);
  return (
    <>
      <Steps steps={linked(ACCOUNT_STEPS, props.id)} current={STEP_OF[props.screen] ?? props.screen} />
      <p class="no-print -mt-2 mb-5 text-small text-soft">{texts.soFar(minuteWords(props.body.minutes))}</p>
      <Current {...props} />
    </>
  );
}

function Current({ screen, rest, ...open }: Props) {
  if (screen === 'questions')
    return <OwnQuestions {...open} rest={rest} after="account" evidenceHint={texts.itStandsInYourAccount} endLabel={texts.goOnToYourAccount} />;
  if (screen === 'account') return <WriteScreen {...open} />;
  if (screen === 'leave') return <AccountLeaveScreen {...open} />;
  if (screen === 'record') return <AccountRecord {...open} />;
  return <AccountStart {...open} />;
}

const AccountStart = ({ id, body }: Open<Account>) => (
  <Screen key="start" title={body.exercise.title} lead={texts.forYouAloneNothingOfThisIsHandedInAndNothingLeaves} side={<AnsweringHelp />}>
    <ul class="max-w-read list-disc space-y-3 ps-5">
      <li>{texts.passOnAnyQuestionYouLike}</li>
      <li>
        {texts.ifSomethingWeighsOnYou} <HelpLink>{texts.phoneNumbers}</HelpLink>.
      </li>
      <li>{texts.yourMinutesAreCountedWhileYouWorkHere}</li>
    </ul>
    <NoPeople />
    <WayOn href={screenHref(id, 'questions', 1)} beside={<LinkButton href={screenHref(id, 'account')}>{texts.goStraightToTheAccount}</LinkButton>}>
      {texts.beginWithTheQuestions}
    </WayOn>
  </Screen>
);

const WriteScreen = ({ id, body, change }: Open<Account>) => (
  <Screen key="account" title={texts.yourAccount} side={<Minutes body={body} change={change} />}>
    <NoPeople />
    <Texts
      fields={ACCOUNT_PARTS}
      texts={body.account}
      max={LIMITS.longNote}
      rows={5}
      onText={(key, text) => change((now) => ({ ...now, account: { ...now.account, [key]: text } }))}
    />
    <WayOn href={screenHref(id, 'leave')} beside={<LinkButton href={screenHref(id, 'questions', 1)}>{texts.backToTheQuestions}</LinkButton>}>
      {texts.goOn}
    </WayOn>
  </Screen>
);

function AccountRecord({ id, body }: Open<Account>) {
  const setting = useExportSetting();
  const makeReport = useCallback(async () => (await import('../../exports/account-report.ts')).accountReport(body, setting), [body, setting]);
  return <RecordScreen makeReport={makeReport} backHref={screenHref(id, 'leave')} />;
}
