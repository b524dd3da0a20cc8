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

const NO_KEY =
  'Sealed answers can be opened only in the browser in which the session was set up. Open it there, or empty it under “Something went wrong?” and let people hand in again.';

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
      <SideNote title="Who sees what">
        <p>Answers that are handed in here stay in this browser. Nothing is sent.</p>
      </SideNote>
      <RoomHelp />
    </>
  );
  return (
    <Screen key="pool" title="Bring the answers together" side={side}>
      <p role="status" class="text-large font-semibold">
        {whoIsInWords(peopleIn(session), session.expected)}
        {helped > 0 && ` ${helped} of them added by the facilitator.`}
      </p>
      <TakenInWords outcome={outcome} />
      {hasAnswers(session) && canSee && (
        <ButtonRow>
          <LinkButton look="main" href={screenHref(id, 'see')}>
            See where you differ
          </LinkButton>
        </ButtonRow>
      )}
      {hasAnswers(session) && !canSee && <OpenTogether count={peopleIn(session)} expected={session.expected} noKey={NO_KEY} onOpen={open} />}
      {session.opened ? (
        <p class="mt-5 max-w-read">The answers were opened together. What is left of them are counts and notes: nobody can be added, changed or taken out.</p>
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
  const take = async (texts: readonly (string | undefined)[], via: Via) => {
    const read = (await readInTurn(texts.map((text) => async () => (text === undefined ? [] : readAnswers(text, session))))).flat();
    const items = read.flatMap((one): HandedIn[] => (one.ok ? [one] : []));
    const unread = read.filter((one) => !one.ok);
    const tooLarge = texts
      .filter((text) => text === undefined)
      .map(() => ({ message: 'A file is far too large to hold answers.', whatToDo: 'Check that you chose the right one.' }));
    const outcome = await takeIn(id, session, items, via, change);
    onOutcome({ ...outcome, problems: [...tooLarge, ...unread, ...outcome.problems] });
    return outcome.added + outcome.replaced;
  };
  return (
    <>
      <Way title="Pass this device round" text="Each turn is sealed before the next.">
        <LinkButton href={screenHref(id, 'turn')}>Start a turn</LinkButton>
      </Way>
      <WaysIn words={{ files: 'Open answer files', paste: 'Paste an answer code', code: 'Answer code', holds: 'answers' }} take={take} />
      <Way title="Add for someone without a device" text="You type what they tell you. Their answers are marked as added by the facilitator.">
        <LinkButton href={screenHref(id, 'for')}>Add for someone</LinkButton>
      </Way>
    </>
  );
}
