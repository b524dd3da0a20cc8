// Where the actions of a worksheet are sent: a session of this browser, one of its questions, and which of them. Apart, because few send any.
import { useCallback, useState } from 'preact/hooks';
import { Button, LinkButton } from '../../../../components/app/Button.tsx';
import { ChooseAny } from '../../../../components/app/Choice.tsx';
import { Select } from '../../../../components/app/Field.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { applicationPath } from '../../../../library/applications.ts';
import { keptOf, sitePath, useApplication, useLoaded } from '../../../application/index.ts';
import { agreedActions, ownActions } from '../../model/actions.ts';
import { LIMITS } from '../../model/definition.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import * as texts from '../texts.ts';

export interface SendToProps {
  /** Id and title of the worksheet. */
  id: string;
  title: string;
  worksheet: Worksheet;
  /** Called once they are in the session: by the path of its place. */
  onSent: (ids: readonly string[], to: { title: string; path: string }) => void;
  /** Called with what is to be said about it. */
  onSaid: (words: string) => void;
}

const loadSessions = () => import('../../../reflect/for-worksheets.ts');
type Sessions = Awaited<ReturnType<typeof loadSessions>>;
interface Listed {
  id: string;
  title: string;
  questions: ReturnType<Sessions['lowestFirst']>;
}

/** Chooses the session, the question and the actions. */
export function SendTo(props: SendToProps) {
  const { site, workbook } = useApplication();
  const load = useCallback(async () => {
    const sessions = await loadSessions();
    const kept = await keptOf(workbook, sessions.sessionKind);
    const listed = kept.map(({ id, title, body }): Listed => ({ id, title, questions: sessions.lowestFirst(body) }));
    return { sessions, listed };
  }, [workbook]);
  const loaded = useLoaded(load);
  if (loaded.state === 'loading') return <p role="status">{texts.looking}</p>;
  if (loaded.state === 'failed') return <Problem message={texts.yourSessionsCannotBeReadNow} whatToDo={texts.actionsStayHere} />;
  if (loaded.value.listed.length === 0)
    return (
      <div class="mt-2">
        <p class="mb-3 max-w-read">{texts.noReflectionSessionIsKeptInThisBrowser}</p>
        <LinkButton href={sitePath(site, '/reflect/')}>{texts.startAReflection}</LinkButton>
      </div>
    );
  return <Send {...props} {...loaded.value} />;
}

function Send({ id, title, worksheet, onSent, onSaid, sessions, listed }: SendToProps & { sessions: Sessions; listed: Listed[] }) {
  const { workbook } = useApplication();
  // Begun from a session, or from one of its actions: that one is meant.
  const cameFrom = /^\/reflect\/session\/#([\w-]+)(?:\/discuss\/(\d+))?$/.exec(worksheet.from?.path ?? '');
  const [sessionId, setSessionId] = useState(listed.find((one) => one.id === cameFrom?.[1])?.id ?? listed[0]!.id);
  const session = listed.find((one) => one.id === sessionId)!;
  const [key, setKey] = useState<string>();
  const question = session.questions.find((one) => (key ? one.key === key : one.number === Number(cameFrom?.[2]))) ?? session.questions[0]!;
  const own = ownActions(worksheet);
  const [wanted, setWanted] = useState(() => own.map((action) => action.id));
  const [problem, setProblem] = useState('');
  const chosen = own.filter((action) => wanted.includes(action.id));
  const tooLong = chosen.find(({ role }) => role.length > sessions.LONGEST_ROLE);
  const send = async () => {
    if (tooLong) throw new Error(`Say who does “${tooLong.text}” in ${sessions.LONGEST_ROLE} letters or fewer.`);
    const document = await workbook.get(session.id, sessions.sessionKind);
    if (!document) throw new Error('The session is no longer kept in this browser.');
    const from = { title: title.slice(0, LIMITS.label), path: applicationPath('worksheet', id) };
    await workbook.save({ ...document, body: sessions.withSentActions(document.body, question.key, agreedActions({ actions: chosen }), from) });
    onSent(
      chosen.map((action) => action.id),
      { title: document.title.slice(0, LIMITS.label), path: applicationPath('session', `${document.id}/discuss/${question.number}`) },
    );
    onSaid(texts.chosenActionsAreInTitleNow(chosen.length, document.title));
  };
  return (
    <div class="mt-2">
      <Select label={texts.session} value={session.id} onValue={setSessionId} options={listed.map((one) => [one.id, one.title] as const)} />
      <Select
        label={texts.questionThatTheyBelongTo}
        value={question.key}
        onValue={setKey}
        options={session.questions.map((one) => [one.key, one.text] as const)}
      />
      <ChooseAny
        legend={texts.actionsToSend}
        options={own.map((action) => ({ value: action.id, label: action.text }))}
        values={chosen.map((action) => action.id)}
        onValues={setWanted}
      />
      {problem && <Problem message={problem} whatToDo={texts.actionsStayHereNothingWasChanged} />}
      <div class="mt-4">
        {chosen.length === 0 ? (
          <p class="text-small text-soft">{texts.chooseAtLeastOneAction}</p>
        ) : (
          <Button
            onClick={() => {
              setProblem('');
              send().catch((error: unknown) => setProblem(error instanceof Error ? error.message : texts.theyCouldNotBeSent));
            }}
          >
            {texts.sendTheseChosen(chosen.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
