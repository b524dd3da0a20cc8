// One person’s own answers: who will see what, the questions, and handing in.
import type { OwnReflection } from '../../model/documents.ts';
import { type Open, screenHref, type Place } from '../../../application/index.ts';
import { countRatings } from '../parts/AnswerQuestions.tsx';
import { LinkButton, WayOn } from '../../../../components/app/Button.tsx';
import { AnsweringHelp, NoPeople } from '../parts/Care.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Steps } from '../../../../components/app/Steps.tsx';
import { WhoAmI, WhoSees } from '../parts/WhoAmI.tsx';
import { OwnQuestions } from '../parts/OwnQuestions.tsx';
import { HandInScreen } from './HandInScreen.tsx';
import { ANSWER_STEPS, linked } from './steps.ts';
import * as texts from '../texts.ts';

type Props = Open<OwnReflection> & Place;

/** The answers at the screen of the address. */
export function OwnScreens({ screen, rest, ...open }: Props) {
  const current = screen === 'questions' || screen === 'hand-in' ? screen : 'start';
  return (
    <>
      <Steps steps={linked(ANSWER_STEPS, open.id)} current={current} />
      {current === 'questions' && (
        <OwnQuestions {...open} rest={rest} after="hand-in" evidenceHint={texts.handedInWithYourRating} endLabel={texts.goOnToHandingIn} />
      )}
      {current === 'hand-in' && <HandInScreen {...open} />}
      {current === 'start' && <OwnStart {...open} />}
    </>
  );
}

const OwnStart = ({ id, body, change }: Open<OwnReflection>) => (
  <Screen key="start" title={texts.teamAsksWhatYouSee(body.invite.team || texts.aTeam)} side={<AnsweringHelp />}>
    <p class="mb-5 font-semibold">{texts.ratingsOfQuestionsAreRated(countRatings(body.questions, body.answers), body.questions.length)}</p>
    <WhoSees invite={body.invite} />
    <WhoAmI
      invite={body.invite}
      self={{ name: body.name ?? '', group: body.group }}
      onSelf={({ name, group }) => change((now) => ({ ...now, name: name || undefined, group }))}
    />
    <NoPeople />
    <WayOn href={screenHref(id, 'questions', 1)} beside={<LinkButton href={screenHref(id, 'hand-in')}>{texts.goOnToHandingIn}</LinkButton>}>
      {texts.carryOn}
    </WayOn>
  </Screen>
);
