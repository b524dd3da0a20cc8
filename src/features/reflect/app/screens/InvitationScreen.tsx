// An invitation: whose it is, who will see what, and the start. Nothing is kept before the person starts.
import { useState } from 'preact/hooks';
import { ownReflectionKind } from '../../kinds.ts';
import type { Invite } from '../../model/invite.ts';
import { readInviteCode } from '../../model/invite-code.ts';
import { meetInvite, startOwnReflection } from '../../model/own-reflection.ts';
import type { QuestionData } from '../../model/question-data-types.ts';
import { useApp } from '../app-context.ts';
import { minutesAlone } from '../choices.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { AnsweringHelp, NoPeople } from '../parts/Care.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Steps } from '../../../../components/app/Steps.tsx';
import { replaceWith, screenHref, useAttempt, useRead } from '../../../application/index.ts';
import { useBegunFor } from '../../../together/parts.ts';
import { WhoAmI, WhoSees, type Self } from '../parts/WhoAmI.tsx';
import { ANSWER_STEPS } from './steps.ts';
import { Waiting } from '../../../../components/app/Waiting.tsx';

/** Reads the invitation that the address carries. */
export function InvitationScreen({ code, data }: { code: string; data: QuestionData }) {
  const read = useRead(code, readInviteCode);
  if (!read) return <Waiting words="Opening the invitation …" />;
  return (
    <>
      <Steps steps={ANSWER_STEPS} current="start" />
      {read.ok ? (
        <Invited invite={read.invite} data={data} />
      ) : (
        <Screen key="mangled" title="This invitation cannot be opened">
          <Problem message={read.message} whatToDo={read.whatToDo}>
            <p class="mt-4">
              <LinkButton href="#">Join another way</LinkButton>
            </p>
          </Problem>
        </Screen>
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
    const document = await workbook.create(ownReflectionKind, `${invite.team || 'A team'}: ${invite.exercise}`, own);
    replaceWith(screenHref(document.id, 'questions', 1));
  };
  if (count === 0)
    return (
      <Screen key="no-questions" title="This invitation cannot be opened">
        <Problem
          message="This copy of the site has none of the questions it asks."
          whatToDo="Load the page again with a connection. If that changes nothing, tell the person who invited you."
        />
      </Screen>
    );
  return (
    <Screen
      key="invited"
      title={`${invite.team || 'A team'} asks what you see`}
      lead={`${invite.exercise}: ${count} ${count === 1 ? 'question' : 'questions'}, about ${minutesAlone(count)} minutes. You answer alone.`}
      side={<AnsweringHelp />}
    >
      {begun && (
        <p class="mb-6 max-w-read">
          You have begun to answer for this session here. <a href={screenHref(begun)}>Carry on with those answers</a>
        </p>
      )}
      <WhoSees invite={invite} />
      {reworded.length + missing.length > 0 && (
        <p class="mt-4 max-w-read">
          {reworded.length > 0 && `${reworded.length} of the questions are worded differently in this copy of the site. `}
          {missing.length > 0 && `${missing.length} of the questions are not in this copy and are left out.`}
        </p>
      )}
      <WhoAmI invite={invite} self={self} onSelf={setSelf} />
      <NoPeople />
      <p class="mt-4 max-w-read text-small text-soft">Your answers are kept in this browser, and nowhere else, until you hand them in.</p>
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(start)}>
          Start answering
        </Button>
      </ButtonRow>
    </Screen>
  );
}
