// Passing the device round: each turn begins clean and is sealed before the next. The facilitator adds for someone in the same way.
import { notesIn, putBack } from '../../../exchange/index.ts';
import { useDocument, type UsedDocument } from '../../../workbook/index.ts';
import { ownReflectionKind } from '../../kinds.ts';
import type { OwnReflection } from '../../model/documents.ts';
import { toSubmission } from '../../model/own-reflection.ts';
import { addToPool } from '../../model/pool.ts';
import { useApp } from '../app-context.ts';
import { wordsOfAnswers } from '../leaving-words.ts';
import { AnswerQuestions, countRatings } from '../parts/AnswerQuestions.tsx';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { NoPeople } from '../parts/Care.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Waiting } from '../../../../components/app/Waiting.tsx';
import { useReview, screenHref, replaceWith } from '../../../application/index.ts';
import { BeginTurn } from './BeginTurn.tsx';
import type { SessionScreen } from '../session-screen.ts';

interface Props extends SessionScreen {
  /** A person’s own turn, or the facilitator for someone. */
  who: 'turn' | 'for';
  /** What follows in the address: the turn’s own document, and the place in it. */
  rest: string;
}

/** One turn, from a clean screen to the seal. */
export function TurnScreens(props: Props) {
  const [turnId, place = '1'] = props.rest.split('/');
  return turnId ? <OpenTurn key={turnId} {...props} turnId={turnId} place={place} /> : <BeginTurn {...props} />;
}

interface OpenTurnProps extends Props {
  turnId: string;
  place: string;
}

function OpenTurn(props: OpenTurnProps) {
  const { workbook } = useApp();
  const turn = useDocument(workbook, props.turnId, ownReflectionKind);
  if (turn.phase === 'opening') return <Waiting words="Opening …" />;
  // A turn that was sealed is gone: whoever goes back to it finds a clean screen.
  if (!turn.doc || turn.doc.body.invite.joinKey !== props.body.joinKey) return <BeginTurn {...props} />;
  return <Turn {...props} turn={turn} own={turn.doc.body} />;
}

function Turn({ id, who, change, flush, turnId, place, turn, own, body: session }: OpenTurnProps & { turn: UsedDocument<OwnReflection>; own: OwnReflection }) {
  const hrefOf = (to: number | 'all' | 'before' | 'after') =>
    to === 'before' ? screenHref(id, who, turnId, 1) : screenHref(id, who, turnId, to === 'after' ? 'seal' : to);
  if (place === 'seal') return <Seal id={id} who={who} change={change} flush={flush} flushTurn={turn.flush} turnId={turnId} own={own} body={session} />;
  return (
    <AnswerQuestions
      questions={own.questions}
      answers={own.answers}
      onAnswer={(key, answer) => turn.change((now) => ({ ...now, answers: { ...now.answers, [key]: answer } }))}
      place={place}
      hrefOf={hrefOf}
      hasPrivateNote={false}
      evidenceHint="Handed in with your rating."
      endLabel={who === 'turn' ? 'Finish my turn' : 'Finish'}
    />
  );
}

interface SealProps extends SessionScreen {
  who: 'turn' | 'for';
  turnId: string;
  own: OwnReflection;
  flushTurn: () => Promise<boolean>;
}

function Seal({ id, who, change, flush, flushTurn, turnId, own, body: session }: SealProps) {
  const { workbook } = useApp();
  const { reviewed, leave } = useReview();
  const rated = countRatings(own.questions, own.answers);
  const close = async () => {
    // A change of the turn that were still to be saved would bring its document back.
    await flushTurn();
    await workbook.remove(turnId);
    replaceWith(screenHref(id, who === 'turn' ? 'turn' : 'pool'));
  };
  const seal = () => {
    const words = wordsOfAnswers(own);
    leave({
      notes: notesIn(words),
      goOnLabel: 'Seal the answers',
      goOn: (changed) => {
        const submission = toSubmission(putBack(own, words, changed));
        const via = who === 'turn' ? 'device' : 'facilitator';
        change((now) => {
          // Sealing twice adds nothing: the pool knows the id.
          const result = addToPool(now, submission, via);
          return result.ok ? result.session : now;
        });
        // The turn's own document goes once the pool is saved, so that no failure in between can lose the answers.
        void flush().then((isSaved) => (isSaved ? close() : undefined));
      },
    });
  };
  return reviewed(
    <Screen key="seal" title={who === 'turn' ? 'Seal your answers' : 'Add these answers'}>
      <p class="max-w-read">
        {rated} of {own.questions.length} questions are rated.{' '}
        {rated > 0 && 'Once sealed, the answers go into the pool, and nothing of this turn shows on this device any more.'}
      </p>
      {session.anonymity !== 'names' && rated > 0 && (
        <p class="mt-2 max-w-read">After that nobody can take them out or change them: nobody can tell which they are.</p>
      )}
      <NoPeople />
      <ButtonRow>
        {rated > 0 && (
          <Button look="main" onClick={seal}>
            {who === 'turn' ? 'Seal and pass on' : 'Seal and add'}
          </Button>
        )}
        <LinkButton href={screenHref(id, who, turnId, own.questions.length)}>Back to the questions</LinkButton>
        <Button onClick={() => void close()}>{rated > 0 ? 'Throw this turn away' : 'End this turn without answers'}</Button>
      </ButtonRow>
    </Screen>,
  );
}
