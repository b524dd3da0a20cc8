// One person’s own answers: who will see what, the questions, and handing in.
import type { OwnReflection } from '../../model/documents.ts';
import { type Open, screenHref } from '../../../application/index.ts';
import { AnswerQuestions, countRatings } from '../parts/AnswerQuestions.tsx';
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { AnsweringHelp, NoPeople } from '../parts/Care.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Steps } from '../../../../components/app/Steps.tsx';
import { WhoAmI, WhoSees } from '../parts/WhoAmI.tsx';
import { HandInScreen } from './HandInScreen.tsx';
import { ANSWER_STEPS, linked } from './steps.ts';
import * as texts from '../texts.ts';

interface Props extends Open<OwnReflection> {
  screen: string;
  rest: string;
}

/** The answers at the screen of the address. */
export function OwnScreens({ screen, rest, ...open }: Props) {
  const { id, body, change } = open;
  const current = screen === 'questions' || screen === 'hand-in' ? screen : 'start';
  return (
    <>
      <Steps steps={linked(ANSWER_STEPS, id)} current={current} />
      {current === 'questions' && (
        <AnswerQuestions
          questions={body.questions}
          answers={body.answers}
          onAnswer={(key, answer) => change((now) => ({ ...now, answers: { ...now.answers, [key]: answer } }))}
          place={rest || '1'}
          hrefOf={(to) => (to === 'before' ? screenHref(id, 'start') : to === 'after' ? screenHref(id, 'hand-in') : screenHref(id, 'questions', to))}
          hasPrivateNote
          evidenceHint={texts.handedInWithYourRating}
          endLabel={texts.goOnToHandingIn}
          side={<AnsweringHelp />}
        />
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
    <ButtonRow>
      <LinkButton look="main" href={screenHref(id, 'questions', 1)}>
        {texts.carryOn}
      </LinkButton>
      <LinkButton href={screenHref(id, 'hand-in')}>{texts.goOnToHandingIn}</LinkButton>
    </ButtonRow>
  </Screen>
);
