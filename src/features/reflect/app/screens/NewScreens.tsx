// Starting something new: choose, pick, set up. What was picked stays while the person moves between these screens.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { accountKind, sessionKind } from '../../kinds.ts';
import { createAccount } from '../../model/account.ts';
import type { QuestionKey } from '../../model/fields.ts';
import type { SessionQuestion } from '../../model/question.ts';
import type { QuestionData } from '../../model/question-data-types.ts';
import { createSession, sessionTitle } from '../../model/session.ts';
import { keysFor } from '../../../together/index.ts';
import { useApp } from '../app-context.ts';
import { chosenFrom, type Chosen } from '../choices.ts';
import { MOST_IN_A_MEETING } from '../fitting.ts';
import { useAttempt, goTo, replaceWith, screenHref, useLoaded, WithScreens } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import { Problem } from '../../../../components/app/Problem.tsx';
import { listSteps, Steps } from '../../../../components/app/Steps.tsx';
import { loadChoosing } from '../later.ts';
import { startHref, type StartFrom } from '../route.ts';
import { LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { ChooseScreen } from './ChooseScreen.tsx';
import type * as Choosing from './choosing.ts';
import type { Narrowed } from './PickScreen.tsx';
import { SESSION_STEPS, ACCOUNT_STEPS } from './steps.ts';
import { SetUpScreen, type TeamChoices } from './SetUpScreen.tsx';
import * as texts from '../texts.ts';

interface Props {
  data: QuestionData;
  alone: boolean;
  from: StartFrom | undefined;
}

/** The screens before a document is there. */
export function NewScreens({ data, alone, from }: Props) {
  const { workbook } = useApp();
  const { attempt, problem } = useAttempt();
  const [picked, setPicked] = useState<QuestionKey[]>([]);
  const [own, setOwn] = useState<SessionQuestion[]>([]);
  const [narrowed, setNarrowed] = useState<Narrowed>({});
  const chosen = from && chosenFrom(data, from, picked, own);
  const steps = <Steps steps={listSteps<string>(alone ? ACCOUNT_STEPS : SESSION_STEPS)} current="choose" />;

  const start = async (choices: TeamChoices | 'alone', { title, minutes, questions }: Chosen) => {
    const { siteVersion } = data;
    const exercise = { title, ...(minutes && { minutes }) };
    if (choices === 'alone') {
      const account = await workbook.create(accountKind, title, createAccount({ exercise, questions, siteVersion, heldOn: today() }));
      return replaceWith(screenHref(account.id));
    }
    const { sealKey, keep } = await keysFor(choices.anonymity);
    const session = createSession({ ...choices, exercise, questions, siteVersion, ...(sealKey && { sealKey }) });
    const document = await workbook.create(sessionKind, sessionTitle(session), session);
    await keep(document.id);
    return replaceWith(screenHref(document.id));
  };
  const screen = () => {
    if (!from) return <ChooseScreen data={data} alone={alone} />;
    const hasQuestions = chosen && chosen.questions.length > 0;
    if (from.kind === 'own' || (from.kind === 'picked' && !hasQuestions))
      return (
        <FromMany key="pick">
          {({ PickScreen }) => (
            <PickScreen
              data={data}
              own={own}
              onOwn={setOwn}
              picked={picked}
              onPicked={setPicked}
              narrowed={narrowed}
              onDone={() => goTo(startHref(alone, { kind: 'picked' }))}
            />
          )}
        </FromMany>
      );
    if (!hasQuestions) return <NotThere alone={alone} />;
    const pickFrom = (keys: QuestionKey[], within: Narrowed = {}) => {
      setPicked(keys);
      setNarrowed(within);
      goTo(startHref(alone, { kind: 'own' }));
    };
    if ('id' in from && from.kind !== 'exercise' && !from.some && chosen.questions.length > MOST_IN_A_MEETING)
      return (
        <FromMany key="fit">
          {({ FitScreen }) => <FitScreen data={data} alone={alone} topic={from} whole={chosen} onPick={() => pickFrom([], { [from.kind]: from.id })} />}
        </FromMany>
      );
    return (
      <SetUpScreen
        chosen={chosen}
        alone={alone}
        onChangeQuestions={() => pickFrom(chosen.questions.map(({ key }) => key))}
        onStart={(choices) => attempt(() => start(choices, chosen))}
        problem={problem}
      />
    );
  };
  return (
    <>
      {steps}
      {screen()}
    </>
  );
}

/** Waits for the screens on which questions are chosen from many. */
const FromMany = ({ children }: { children: (screens: typeof Choosing) => ComponentChildren }) => (
  <WithScreens loaded={useLoaded(loadChoosing)}>{children}</WithScreens>
);

const NotThere = ({ alone }: { alone: boolean }) => (
  <Screen key="not-there" title={texts.theseQuestionsWereNotFound}>
    <Problem message={texts.linkNamesQuestionsThatThisSiteDoesNotHave} whatToDo={texts.theyMayHaveBeenRenamed}>
      <p class="mt-4">
        <LinkButton href={startHref(alone)}>{texts.chooseQuestions}</LinkButton>
      </p>
    </Problem>
  </Screen>
);
