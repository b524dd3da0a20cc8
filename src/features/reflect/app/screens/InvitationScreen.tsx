// An invitation: whose it is, who will see what, and the start. Nothing is kept before the person starts.
import { useState } from 'preact/hooks';
import { ownReflectionKind } from '../../kinds.ts';
import type { Invite } from '../../model/invite.ts';
import { readInviteCode } from '../../model/invite-code.ts';
import { meetInvite, startOwnReflection } from '../../model/own-reflection.ts';
import type { QuestionData } from '../../model/question-data-types.ts';
import { useApp } from '../app-context.ts';
import { minutesAlone } from '../choices.ts';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { AnsweringHelp, NoPeople } from '../parts/Care.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { listSteps, Steps } from '../../../../components/app/Steps.tsx';
import { replaceWith, screenHref, Unread, useAttempt, useRead } from '../../../application/index.ts';
import { useBegunFor } from '../../../together/parts.ts';
import { WhoAmI, WhoSees, type Self } from '../parts/WhoAmI.tsx';
import { ANSWER_STEPS } from './steps.ts';
import { Waiting } from '../../../../components/app/Waiting.tsx';
import * as texts from '../texts.ts';

/** Reads the invitation that the address carries. */
export function InvitationScreen({ code, data }: { code: string; data: QuestionData }) {
  const read = useRead(code, readInviteCode);
  if (!read) return <Waiting words={texts.openingTheInvitation} />;
  return (
    <>
      <Steps steps={listSteps(ANSWER_STEPS)} current="start" />
      {read.ok ? (
        <Invited invite={read.invite} data={data} />
      ) : (
        <Unread title={texts.thisInvitationCannotBeOpened} read={read} wayOn={{ label: texts.joinAnotherWay, href: '#' }} />
      )}
    </>
  );
}

function Invited({ invite, data }: { invite: Invite; data: QuestionData }) {
  const { workbook } = useApp();
  const [self, setSelf] = useState<Self>({ name: '', group: undefined });
  const { attempt, problem } = useAttempt();
  const begun = useBegunFor(ownReflectionKind.kind, invite.joinKey);
  const { questions, reworded, missing } = meetInvite(invite, data);
  const count = questions.length;
  const start = async () => {
    const own = { ...startOwnReflection(invite, questions), name: self.name.trim() || undefined, group: self.group };
    const document = await workbook.create(ownReflectionKind, texts.teamExercise(invite.team || texts.aTeam, invite.exercise), own);
    replaceWith(screenHref(document.id, 'questions', 1));
  };
  if (count === 0)
    return (
      <Screen key="no-questions" title={texts.thisInvitationCannotBeOpened}>
        <Problem message={texts.thisCopyOfTheSiteHasNoneOfTheQuestions} whatToDo={texts.loadThePageAgainWithAConnection} />
      </Screen>
    );
  return (
    <Screen
      key="invited"
      title={texts.teamAsksWhatYouSee(invite.team || texts.aTeam)}
      lead={texts.exerciseCountQuestionsAboutAloneMinutes(invite.exercise, count, minutesAlone(count))}
      side={<AnsweringHelp />}
    >
      {begun && <p class="mb-6 max-w-read">{texts.youHaveBegunToAnswerForThisSessionHere(<a href={screenHref(begun)}>{texts.carryOnWithThoseAnswers}</a>)}</p>}
      <WhoSees invite={invite} />
      {reworded.length + missing.length > 0 && (
        <p class="mt-4 max-w-read">
          {reworded.length > 0 && texts.rewordedOfTheQuestionsAreWordedDifferently(reworded.length)}
          {missing.length > 0 && texts.missingOfTheQuestionsAreNotInThisCopy(missing.length)}
        </p>
      )}
      <WhoAmI invite={invite} self={self} onSelf={setSelf} />
      <NoPeople />
      <p class="mt-4 max-w-read text-small text-soft">{texts.yourAnswersAreKeptInThisBrowser}</p>
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(start)}>
          {texts.startAnswering}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
