// Bringing the answers together: by device, file, code, scan, or told to the facilitator.
import { useState } from 'preact/hooks';
import { readAnswers, type HandedIn } from '../../model/answer-code.ts';
import { resultsOf } from '../../model/results.ts';
import { canBeSeen, hasAnswers, peopleIn } from '../../model/session.ts';
import type { Via } from '../../model/vocabulary.ts';
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { RoomHelp } from '../parts/Care.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { PoolMistakes } from '../parts/PoolMistakes.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref } from '../../../application/index.ts';
import { readInTurn, whoIsInWords, type Outcome } from '../../../together/index.ts';
import { OpenTogether, TakenInWords, Way, WaysIn } from '../../../together/parts.ts';
import { openAll, takeIn } from '../take-in.ts';
import type { SessionScreen } from '../session-screen.ts';
import * as texts from '../texts.ts';

const NO_KEY = texts.sealedAnswersCanBeOpenedOnlyInTheBrowser;

/** Who is in, and every way in; after opening, what was opened. */
export function PoolScreen(props: SessionScreen) {
  const { id, body: session, change, flush } = props;
  const open = async () => {
    await openAll(id, session, change, flush);
    goTo(screenHref(id, 'see'));
  };
  const [outcome, setOutcome] = useState<Outcome>();
  const canSee = canBeSeen(session);
  const { helped } = resultsOf(session);
  const side = (
    <>
      <SideNote title={texts.whoSeesWhat}>{texts.answersThatAreHandedInHereStay}</SideNote>
      <RoomHelp />
    </>
  );
  return (
    <Screen key="pool" title={texts.bringTheAnswersTogether} side={side}>
      <p role="status" class="text-large font-semibold">
        {whoIsInWords(peopleIn(session), session.expected)}
        {helped > 0 && texts.helpedOfThemAddedByTheFacilitator(helped)}
      </p>
      <TakenInWords outcome={outcome} />
      {hasAnswers(session) && canSee && (
        <ButtonRow>
          <LinkButton look="main" href={screenHref(id, 'see')}>
            {texts.seeWhereYouDiffer}
          </LinkButton>
        </ButtonRow>
      )}
      {hasAnswers(session) && !canSee && <OpenTogether count={peopleIn(session)} expected={session.expected} noKey={NO_KEY} onOpen={open} />}
      {session.opened ? (
        <p class="mt-5 max-w-read">{texts.answersWereOpenedTogether}</p>
      ) : (
        <Ways id={id} session={session} change={change} onOutcome={setOutcome} />
      )}
      <PoolMistakes id={id} body={session} change={change} onTakenOut={() => setOutcome(undefined)} />
    </Screen>
  );
}

interface WaysProps {
  id: string;
  session: SessionScreen['body'];
  change: SessionScreen['change'];
  onOutcome: (outcome: Outcome) => void;
}

function Ways({ id, session, change, onOutcome }: WaysProps) {
  const take = async (allTexts: readonly (string | undefined)[], via: Via) => {
    const read = (await readInTurn(allTexts.map((text) => async () => (text === undefined ? [] : readAnswers(text, session))))).flat();
    const items = read.flatMap((one): HandedIn[] => (one.ok ? [one] : []));
    const unread = read.filter((one) => !one.ok);
    const tooLarge = allTexts
      .filter((text) => text === undefined)
      .map(() => ({ message: texts.fileIsFarTooLargeToHoldAnswers, whatToDo: texts.checkThatYouChoseTheRightOne }));
    const outcome = await takeIn(id, session, items, via, change);
    onOutcome({ ...outcome, problems: [...tooLarge, ...unread, ...outcome.problems] });
    return outcome.added + outcome.replaced;
  };
  return (
    <>
      <Way title={texts.passThisDeviceRound} text={texts.eachTurnIsSealedBeforeTheNext}>
        <LinkButton href={screenHref(id, 'turn')}>{texts.startATurn}</LinkButton>
      </Way>
      <WaysIn words={{ files: texts.openAnswerFiles, paste: texts.pasteAnAnswerCode, code: texts.answerCode, holds: 'answers' }} take={take} />
      <Way title={texts.addForSomeoneWithoutADevice} text={texts.youTypeWhatTheyTellYou}>
        <LinkButton href={screenHref(id, 'for')}>{texts.addForSomeone}</LinkButton>
      </Way>
    </>
  );
}
