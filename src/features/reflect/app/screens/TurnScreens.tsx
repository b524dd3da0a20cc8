// Passing the device round: each turn begins clean and is sealed before the next. The facilitator adds for someone in the same way.
import { useEffect, useState } from 'preact/hooks';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { notesIn, putBack } from '../../../exchange/index.ts';
import { toSubmission } from '../../model/own-reflection.ts';
import { wordsOfAnswers } from '../leaving-words.ts';
import { AnswerQuestions, countRatings } from '../parts/AnswerQuestions.tsx';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { NoPeople, TurnHelp } from '../parts/Care.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, replaceWith, screenHref, useReview } from '../../../application/index.ts';
import { LEFT_FOR_MS, type OpenTurn, type UsedTurn } from '../open-turn.ts';
import { takeIn } from '../take-in.ts';
import { BeginTurn } from './BeginTurn.tsx';
import type { SessionScreen } from '../session-screen.ts';
import * as texts from '../texts.ts';

interface Props extends SessionScreen {
  /** A person’s own turn, or the facilitator for someone. */
  who: 'turn' | 'for';
  /** The place in the turn, as it follows in the address. */
  rest: string;
  turn: UsedTurn;
}

/** One turn, from a clean screen to the seal. */
export function TurnScreens(props: Props) {
  const { id, who, rest: place, turn, body } = props;
  // A turn that was sealed is gone, as is one after the page was loaded again: whoever goes back to it finds a clean screen.
  if (!place || turn.turn?.who !== who || turn.turn.own.invite.joinKey !== body.joinKey) return <BeginTurn {...props} />;
  const { own } = turn.turn;
  if (place === 'seal') return <Seal {...props} own={own} />;
  return (
    // With autocomplete off, browsers do not write what stands in the fields into the file from which they open their last tabs again.
    <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <AnswerQuestions
        questions={own.questions}
        answers={own.answers}
        onAnswer={(key, answer) => turn.change((now) => ({ ...now, answers: { ...now.answers, [key]: answer } }))}
        place={place}
        hrefOf={(to) => (to === 'before' ? screenHref(id, who, 1) : screenHref(id, who, to === 'after' ? 'seal' : to))}
        hasPrivateNote={false}
        evidenceHint={texts.handedInWithYourRating}
        endLabel={who === 'turn' ? texts.finishMyTurn : texts.finish}
        side={<TurnHelp />}
      />
    </form>
  );
}

function Seal({ id, who, change, flush, turn, own, body: session }: Props & { own: OpenTurn['own'] }) {
  const { reviewed, leave } = useReview();
  const [isSure, setSure] = useState(false);
  const [refused, setRefused] = useState<{ message: string; whatToDo: string }>();
  const rated = countRatings(own.questions, own.answers);
  const close = () => {
    turn.clear();
    replaceWith(screenHref(id, who === 'turn' ? 'turn' : 'pool'));
  };
  const words = wordsOfAnswers(own);
  const seal = async (changed: Parameters<typeof putBack>[2]) => {
    const submission = { ...toSubmission(putBack(own, words, changed)), ...(who === 'for' && { isHelped: true }) };
    const { added, problems } = await takeIn(id, session, [{ submission }], who === 'turn' ? 'device' : 'facilitator', change);
    if (added === 0) setRefused(problems[0]);
    // The turn goes once its answers are saved, so that no failure in between can lose them.
    else if (await flush()) close();
  };
  return reviewed(
    <Screen key="seal" title={who === 'turn' ? texts.sealYourAnswers : texts.addTheseAnswers}>
      <p class="max-w-read">{texts.ratedOfQuestionsAreRatedOnceSealedNothingOfThisTurnShows(rated, own.questions.length)}</p>
      {session.anonymity !== 'names' && rated > 0 && <p class="mt-2 max-w-read">{texts.afterThatNobodyCanRead}</p>}
      <NoPeople />
      {refused && <Problem {...refused} />}
      <ButtonRow>
        {rated > 0 && (
          <Button look="main" onClick={() => leave({ notes: notesIn(words), goOnLabel: texts.sealTheAnswers, goOn: (changed) => void seal(changed) })}>
            {who === 'turn' ? texts.sealAndPassOn : texts.sealAndAdd}
          </Button>
        )}
        <LinkButton href={screenHref(id, who, own.questions.length)}>{texts.backToTheQuestions}</LinkButton>
        {/* One button with two names keeps the focus, and pressing it twice harms nothing. */}
        {rated > 0 && <Button onClick={() => setSure(!isSure)}>{isSure ? texts.keepThisTurn : texts.throwThisTurnAway}</Button>}
        {(rated === 0 || isSure) && <Button onClick={close}>{rated > 0 ? texts.yesClearMyAnswers : texts.endThisTurnWithoutAnswers}</Button>}
      </ButtonRow>
    </Screen>,
  );
}

/** Said in place of any other screen of the session while a turn is open: to the one who left it, before the next person comes. */
export function LeftTurn({ id, turn }: { id: string; turn: UsedTurn & { turn: OpenTurn } }) {
  const { who } = turn.turn;
  const clear = useHandler(() => turn.clear());
  useEffect(() => {
    const timer = setTimeout(clear, LEFT_FOR_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [clear]);
  return (
    <Screen key="left" title={who === 'turn' ? texts.yourTurnIsNotSealed : texts.theseAnswersAreNotSealed}>
      <p class="max-w-read">{texts.nothingOfItIsShownHere}</p>
      <ButtonRow>
        <Button look="main" onClick={() => goTo(screenHref(id, who, 'seal'))}>
          {texts.backToMyTurn}
        </Button>
        <Button onClick={turn.clear}>{texts.clearMyAnswers}</Button>
      </ButtonRow>
    </Screen>
  );
}
